import { isReasonOf, reasonPhrase } from '../../http/reason-phrases.js';
import { plainText } from '../../markdown/plain-text.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** A heading that says of which status the response below it is. */
export interface StatusTitle {
  readonly status: number;
  /** What it says besides the status and its reason phrase; empty when it says nothing else. */
  readonly remark: string;
  /** The heading is about a response whatever stands around it: `404 Not Found`, `Status: 201`; a number alone may be any. */
  readonly isCertain: boolean;
}

/** `Successful response (200 OK)`, `Response — 201 Created`, `Success · 200 OK`, `Returns 201`. */
const BEHIND = /^(.*?)([\s:·•|–—-]{1,3}[([]?|[([])(?:HTTP )?([1-5]\d\d)(?:\s+([A-Za-z][A-Za-z -]{0,40}))?[)\]]?$/;
const CODE = /[1-5]\d\d/;
/** A mark that sets a number off as a status. */
const SETS_OFF = /(?:[([]|[-–—:·•|]\s)$/;

/** `Unauthorized - Bad token`, `OK): All of it.`, `Too Many Requests (by IP)`. */
const REASON_AND_REMARK =
  /^([A-Za-z][A-Za-z -]{0,40}?)\s{0,3}(?:\(([^()]{1,200})\)$|(?:[-–—]\s|\)?:\s|\)\s(?=[A-Z]))(\S.*)$)/s;
/** A bracket that was opened in front of the text. */
const OPENED = /(?<=^[^(]*)\)$/;
const BRACKETED = /^\(([^()]*)\)(.*)$/;

/** Words that end in a registered status, with nothing but its reason phrase behind it. */
export interface StatusBehind {
  readonly words: string;
  /** What stands between the two: blanks, dashes or a colon, and an opening bracket. */
  readonly mark: string;
  readonly status: number;
  readonly reason: string;
}

/** What a heading says: what the section below it is, and of which status. */
export interface TitleReading {
  /** An answer where it says a status for certain, and nothing else. */
  readonly meaning: SectionMeaning | undefined;
  readonly status: StatusTitle | undefined;
}

/**
 * Reads the title of a section: `200`, `200 OK`, `404: Not found`, `HTTP 201`, `Status code 422 - the name is taken`; `undefined` for
 * one that names no registered status.
 */
export function readStatusTitle(title: string, { statusPatterns }: Vocabulary): StatusTitle | undefined {
  const [, word, code, mark = '', rest = ''] = statusPatterns.title.exec(title) ?? [];
  if (code !== undefined) return settle(Number(code), mark.trim(), rest.replace(OPENED, ''), word !== undefined);
  const behind = statusBehind(title);
  return behind && SETS_OFF.test(behind.mark)
    ? { status: behind.status, remark: '', isCertain: behind.reason !== '' }
    : undefined;
}

/** The status that a text ends in; `undefined` for one with another number, or with other words behind it. */
export function statusBehind(text: string): StatusBehind | undefined {
  if (!CODE.test(text)) return undefined;
  const [, words = '', mark = '', code, reason = ''] = BEHIND.exec(text) ?? [];
  const status = Number(code);
  return reasonPhrase(status) !== undefined && isReasonOf(status, reason) ? { words, mark, status, reason } : undefined;
}

/** The title of a line that says nothing but which status an answer has: `Code: 404 NOT FOUND`, `201 Created`, `422 - The name is taken`. */
export function statusIn(markdown: string, vocabulary: Vocabulary): string | undefined {
  const text = plainText(markdown).replace(/:$/, '').trim();
  const [, word, code, reason = ''] = vocabulary.statusPatterns.line.exec(text) ?? [];
  if (code === undefined || (word === undefined && readStatusTitle(text, vocabulary) === undefined)) return undefined;
  const title = `Status ${code}: ${reason.replace(BRACKETED, '$1$2')}`;
  return reason !== '' && readStatusTitle(title, vocabulary) ? title : `Status ${code}`;
}

/** Reads all that a heading says. */
export function readTitle(title: string, vocabulary: Vocabulary): TitleReading {
  const status = readStatusTitle(title, vocabulary);
  return { meaning: vocabulary.sectionOf(title)?.meaning ?? (status?.isCertain ? 'response' : undefined), status };
}

/** What a heading says that the section below it is. */
export function meaningOfTitle(title: string, vocabulary: Vocabulary): SectionMeaning | undefined {
  return readTitle(title, vocabulary).meaning;
}

/** What stands behind a status and its reason phrase, `Unauthorized - Bad token`; `undefined` for another text. */
export function remarkBehind(status: number, text: string): string | undefined {
  const [, reason = '', bracketed, remark = bracketed ?? ''] = REASON_AND_REMARK.exec(text.trimStart()) ?? [];
  return reason !== '' && remark !== '' && isReasonOf(status, reason) ? remark : undefined;
}

function settle(status: number, mark: string, rest: string, isNamed: boolean): StatusTitle | undefined {
  if (reasonPhrase(status) === undefined) return undefined;
  const remark = remarkBehind(status, rest);
  if (remark !== undefined) return { status, remark, isCertain: true };
  const isReason = rest !== '' && isReasonOf(status, rest);
  if (rest !== '' && !isReason && mark === '') return undefined;
  return { status, remark: isReason ? '' : rest, isCertain: isNamed || isReason };
}
