import type { RequestLine } from '../../http/message.js';
import type { PageModel, PageOperation } from '../../pages/page-model.js';

/** The request lines of an operation and of its examples. */
export function requestLinesOf({ requests, exchanges, parts }: PageOperation): readonly RequestLine[] {
  const shown = [exchanges, ...parts.map((part) => part.exchanges)].flat();
  return [...requests.map(({ line }) => line), ...shown.flatMap(({ request }) => request?.line ?? [])];
}

/** Pages with other request lines, in examples as well. */
export function mapRequestLines(
  pages: readonly PageModel[],
  change: (line: RequestLine) => RequestLine,
): readonly PageModel[] {
  return pages.map((page) => (page.operation ? { ...page, operation: mapOperation(page.operation, change) } : page));
}

function mapOperation(operation: PageOperation, change: (line: RequestLine) => RequestLine): PageOperation {
  const mapExchanges = ({ exchanges }: Pick<PageOperation, 'exchanges'>) =>
    exchanges.map((exchange) =>
      exchange.request
        ? { ...exchange, request: { ...exchange.request, line: change(exchange.request.line) } }
        : exchange,
    );
  return {
    ...operation,
    requests: operation.requests.map((request) => ({ ...request, line: change(request.line) })),
    exchanges: mapExchanges(operation),
    parts: operation.parts.map((part) => ({ ...part, exchanges: mapExchanges(part) })),
  };
}
