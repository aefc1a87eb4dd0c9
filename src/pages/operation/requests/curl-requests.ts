import type { RequestLine } from '../../../http/message.js';
import { beginsWithCurl, parseCurl } from '../../../http/parse-curl.js';
import { headingsAround, type OperationOutline } from '../../messages/operation-outline.js';
import type { PlacedRequest } from '../../requests/placed-request.js';

/**
 * The requests that `curl` commands below headings such as "List the books" send, for a page that has no request lines: where
 * some of the commands have placeholders in their paths, `curl https://example.com/books/{id}`, all of them are documentation.
 * They stay samples as well.
 */
export function findCurlRequests(outline: OperationOutline): readonly PlacedRequest[] {
  const placed = outline.fences.flatMap(({ fence, section }) => {
    if (section === outline.title || outline.meaningOf(section) !== undefined || !beginsWithCurl(fence.text)) return [];
    const headings = headingsAround(section, outline);
    return parseCurl(fence.text, fence.contentAt).map(({ line }) => ({
      request: { line, headings },
      section,
      block: fence,
    }));
  });
  return placed.some(({ request }) => hasPlaceholder(request.line)) ? placed : [];
}

function hasPlaceholder({ path }: RequestLine): boolean {
  return path?.segments.some(({ parts }) => parts.some(({ kind }) => kind === 'parameter')) ?? false;
}
