import type { Position } from '../diagnostics/diagnostic.js';
import { contentTypeOf, FORM_MEDIA_TYPE } from './media-type.js';
import type { HttpHeader, HttpMessage, Payload, RequestMessage } from './message.js';
import { parseHttpMessages } from './parse-message.js';
import { parsePayload } from './parse-payload.js';
import { parseRequestLine } from './request-line.js';
import { readCommand, type ShellWord } from './shell-words.js';
import { createLocator, type Locate } from './text-position.js';

/** What an option of `curl` means for the request. */
type OptionMeaning = 'method' | 'header' | 'data' | 'json' | 'form' | 'url' | 'get' | 'head' | 'ignored-value';

/** Options by their names; those that are not here have no value, or have it behind `=`. */
const OPTIONS: ReadonlyMap<string, OptionMeaning> = new Map<string, OptionMeaning>([
  ...named('method', 'X request'),
  ...named('header', 'H header'),
  ...named('data', 'd data data-raw data-binary data-ascii data-urlencode'),
  ...named('json', 'json'),
  ...named('form', 'F form form-string'),
  ...named('url', 'url'),
  ...named('get', 'G get'),
  ...named('head', 'I head'),
  ...named(
    'ignored-value',
    'u user o output A user-agent b cookie c cookie-jar e referer m max-time w write-out x proxy',
  ),
  ...named('ignored-value', 'T upload-file E cert key cacert K config r range connect-timeout resolve retry'),
  ...named('ignored-value', 'unix-socket oauth2-bearer'),
]);

/** At the beginning of a line, perhaps behind a prompt. */
const COMMAND = /^[ \t]*(?:[$%#>][ \t]+)?(?=curl(?:\.exe)?[ \t])/gm;
const FIRST_COMMAND = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:[$%#>][ \t]+)?curl(?:\.exe)?[ \t]/;
const SHORT_OPTIONS = /^-([A-Za-z#:0-9].*)$/s;
/** `/$BOOK_ID`, `/${book}`; `/$value` is a segment of OData. */
const VARIABLE_SEGMENT = /(?<=\/)\$(?:([A-Z][A-Z0-9_]*)|\{([A-Za-z_]\w*)\})(?=[/.?]|$)/g;
const VARIABLE = /^\$\{?(\w+)\}?(?=\/|$)/;
/** A whole URL, a path, or a placeholder for the host. */
const HOSTED = /^(?:[a-z]+:\/\/|[/{<~])/i;
const JSON_START = /^\s*[{[]/;

/** What the options of one command add up to. */
interface Call {
  method?: string;
  url?: ShellWord;
  /** The data goes into the query. */
  asQuery: boolean;
  readonly headers: HttpHeader[];
  readonly data: ShellWord[];
  form?: ShellWord;
}

/** A command, with where it begins and ends. */
interface Command {
  readonly message?: RequestMessage;
  readonly start: number;
  readonly end: number;
}

/** What a command shows, without the status that it has. */
export interface ShownOutput {
  readonly kind: 'output';
  readonly body: Payload;
}

/** True for text whose first line, but for remarks, calls `curl`. */
export function beginsWithCurl(text: string): boolean {
  return FIRST_COMMAND.test(text);
}

/**
 * Reads the commands of a shell that call `curl` as the requests that they send: method, URL, headers, and data that is not
 * taken from a file. A variable in front of the path stands for the host, one for a segment is a placeholder.
 * @param at where `text` begins
 */
export function parseCurl(text: string, at: Position): readonly RequestMessage[] {
  return readCommands(text, at).flatMap(({ message }) => message ?? []);
}

/** The same, each with what the command shows below it: a message, or JSON. */
export function parseCurlSession(text: string, at: Position): readonly (HttpMessage | ShownOutput)[] {
  const locate = createLocator(text, at);
  const commands = readCommands(text, at);
  return commands.flatMap(({ message, end }, index): readonly (HttpMessage | ShownOutput)[] => {
    const line = text.indexOf('\n', end) + 1;
    const output = line === 0 ? '' : text.slice(line, commands[index + 1]?.start);
    if (!message) return [];
    const body = JSON_START.test(output) ? parsePayload(output, locate(line)) : undefined;
    if (body?.kind === 'json') return [message, { kind: 'output', body }];
    return [message, ...parseHttpMessages(output, locate(line)).filter(({ kind }) => kind === 'response')];
  });
}

function readCommands(text: string, at: Position): readonly Command[] {
  const locate = createLocator(text, at);
  const commands: Command[] = [];
  for (const { index, 0: prompt } of text.matchAll(COMMAND)) {
    // A line of data may look like a command.
    if (index < (commands.at(-1)?.end ?? 0)) continue;
    const start = index + prompt.length;
    const { words, end } = readCommand(text, start);
    const message = messageOf(readCall(words.slice(1), locate), locate(start), locate);
    commands.push({ start: index, end, ...(message && { message }) });
  }
  return commands;
}

function readCall(words: readonly ShellWord[], locate: Locate): Call {
  const call: Call = { asQuery: false, headers: [], data: [] };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const option = optionIn(word);
    if (!option) call.url ??= word;
    else if (option.meaning === 'get') call.asQuery = true;
    else if (option.meaning === 'head') call.method ??= 'HEAD';
    else if (option.meaning) {
      const value = option.value ?? words[index + 1];
      if (!option.value) index += 1;
      if (value) apply(call, option.meaning, value, locate);
    }
  }
  return call;
}

/** `-X`, `-XPOST`, `-sSX`, `--request`, `--request=POST`; undefined for a word that is no option. */
function optionIn(word: ShellWord): { readonly meaning?: OptionMeaning; readonly value?: ShellWord } | undefined {
  const { text, start } = word;
  if (text.startsWith('--')) {
    const equals = text.indexOf('=');
    const meaning = OPTIONS.get(text.slice(2, equals < 0 ? undefined : equals));
    if (!meaning) return {};
    return { meaning, ...(equals >= 0 && { value: { text: text.slice(equals + 1), start: start + equals + 1 } }) };
  }
  const letters = SHORT_OPTIONS.exec(text)?.[1];
  if (letters === undefined) return undefined;
  const index = [...letters].findIndex((letter) => OPTIONS.has(letter));
  const meaning = OPTIONS.get(letters.charAt(index));
  const value = letters.slice(index + 1);
  if (!meaning) return {};
  return { meaning, ...(value !== '' && { value: { text: value, start: start + index + 2 } }) };
}

function apply(call: Call, meaning: OptionMeaning, value: ShellWord, locate: Locate): void {
  if (meaning === 'method') call.method = value.text;
  else if (meaning === 'url') call.url ??= value;
  else if (meaning === 'form') call.form = value;
  else if (meaning === 'header') addHeader(call, value, locate);
  else if (meaning === 'data' || meaning === 'json') call.data.push(value);
}

function addHeader({ headers }: Call, { text, start }: ShellWord, locate: Locate): void {
  const colon = text.indexOf(':');
  if (colon <= 0) return;
  headers.push({ name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim(), at: locate(start) });
}

function messageOf(call: Call, at: Position, locate: Locate): RequestMessage | undefined {
  const { data, form, url, asQuery } = call;
  const sendsData = data.length > 0 && !asQuery;
  const method = call.method ?? (sendsData || form ? 'POST' : 'GET');
  const target = url && targetOf(url.text, asQuery ? data : []);
  const line = target && parseRequestLine(`${method.toUpperCase()} ${target}`, at);
  if (!line) return undefined;
  const headers = [...call.headers, ...impliedHeader(call, sendsData, at)];
  const [first] = data;
  const isFile = first?.text.startsWith('@') === true;
  const text = data.map((word) => word.text).join('&');
  const body =
    sendsData && first && !isFile ? parsePayload(text, locate(first.start), contentTypeOf(headers)) : undefined;
  return { kind: 'request', line, headers, ...(body && { body }), quirks: [] };
}

/** What `curl` says itself of data that is no JSON, where no header does. */
function impliedHeader({ headers, data, form }: Call, sendsData: boolean, at: Position): readonly HttpHeader[] {
  if (contentTypeOf(headers) !== undefined) return [];
  const [first] = data;
  const isForm = sendsData && first !== undefined && !JSON_START.test(first.text) && !first.text.startsWith('@');
  const value = form ? 'multipart/form-data' : isForm ? FORM_MEDIA_TYPE : undefined;
  return value === undefined ? [] : [{ name: 'Content-Type', value, at }];
}

function targetOf(url: string, data: readonly ShellWord[]): string {
  const query = data.map(({ text }) => text).join('&');
  const whole = query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`;
  const target = whole.replace(VARIABLE, '{$1}').replace(VARIABLE_SEGMENT, '{$1$2}');
  return HOSTED.test(target) ? target : `http://${target}`;
}

function named(meaning: OptionMeaning, names: string): readonly (readonly [string, OptionMeaning])[] {
  return names.split(' ').map((name) => [name, meaning]);
}
