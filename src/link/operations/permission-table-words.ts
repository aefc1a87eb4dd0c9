import type { DocumentedRequest, PermissionTable } from '../../pages/page-model.js';
import { singular, wordsOf } from '../names/words.js';

/**
 * The one of several permissions tables whose heading can only mean a request line: "Permissions for chat" is for
 * `/chats/{id}/messages`, and not for `/channels/{id}/messages`. Words that all tables have, or all lines of the page, tell
 * nothing. Undefined where no heading has a word of the line, and where several have.
 */
export function tableInWords(
  request: DocumentedRequest,
  requests: readonly DocumentedRequest[],
  tables: readonly PermissionTable[],
): PermissionTable | undefined {
  const words = wordsOfOne(request, requests, wordsOfRequest);
  const fitting = tables.filter((table) =>
    [...wordsOfOne(table, tables, wordsOfTable)].some((word) => words.has(word)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The words of one thing that not all of its kind have. */
function wordsOfOne<Thing>(
  one: Thing,
  all: readonly Thing[],
  wordsIn: (thing: Thing) => ReadonlySet<string>,
): ReadonlySet<string> {
  const others = all.map(wordsIn);
  return new Set([...wordsIn(one)].filter((word) => !others.every((words) => words.has(word))));
}

function wordsOfTable({ condition = '' }: PermissionTable): ReadonlySet<string> {
  return foldWords([condition]);
}

/** The literal segments of its path, and what stands above it. */
function wordsOfRequest({ line, caption = '', headings }: DocumentedRequest): ReadonlySet<string> {
  const segments = line.path?.segments ?? [];
  const literals = segments.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? part.text : [])));
  return foldWords([...literals, caption, ...headings]);
}

function foldWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(wordsOf).map(singular));
}
