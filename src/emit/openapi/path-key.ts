import { formatPath } from '../../http/path-template.js';
import type { PathPart, PathTemplate } from '../../model/path-template.js';
import type { ResolvedOpenApiOptions } from './options.js';

/** How a document spells its paths. */
export type PathOptions = Pick<ResolvedOpenApiOptions, 'unquotedFunctionArguments'>;

/** The key of a path: `/users/{user-id}/messages`, `/reports/getX(period='{period}')`. */
export function emitPathKey(path: PathTemplate, { unquotedFunctionArguments }: PathOptions): string {
  return formatPath(unquotedFunctionArguments ? withoutQuotes(path) : path);
}

function withoutQuotes(path: PathTemplate): PathTemplate {
  return {
    segments: path.segments.map((segment) => ({
      ...segment,
      parts: segment.parts.map((part, index) => withoutQuote(part, segment.parts[index - 1], segment.parts[index + 1])),
    })),
  };
}

function withoutQuote(part: PathPart, before: PathPart | undefined, after: PathPart | undefined): PathPart {
  if (part.kind === 'parameter') return part;
  let { text } = part;
  if (isQuoted(before) && text.startsWith("'")) text = text.slice(1);
  if (isQuoted(after) && text.endsWith("'")) text = text.slice(0, -1);
  return { ...part, text };
}

function isQuoted(part: PathPart | undefined): boolean {
  return part?.kind === 'parameter' && part.quoted === true;
}
