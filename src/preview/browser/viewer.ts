import type { FindingView } from '../finding-view.js';

/** What is used of the package `swagger-ui-dist`; its script runs before this one. */
declare function SwaggerUIBundle(settings: Readonly<Record<string, unknown>>): SwaggerUi;

interface SwaggerUi {
  readonly layoutActions: { show(path: readonly string[], isShown: boolean): void };
}

/** Makes an element of React, which escapes every text. */
type CreateElement = (type: unknown, properties: object | null, ...children: readonly unknown[]) => unknown;

interface SwaggerSystem {
  readonly React: { readonly createElement: CreateElement };
}

/** The properties of the viewer's component for one operation. */
interface OperationProperties {
  readonly operation: { get(name: 'operationId' | 'method' | 'path'): string };
}

/** Puts the findings of every operation beside it. */
function createFindingsPlugin(findings: Readonly<Record<string, readonly FindingView[]>>) {
  const wrapOperation = (original: unknown, { React: { createElement } }: SwaggerSystem) => {
    return (properties: OperationProperties) => {
      const { operation } = properties;
      const id = operation.get('operationId');
      const own = Object.hasOwn(findings, id) ? findings[id] : undefined;
      const label = `Findings of ${operation.get('method').toUpperCase()} ${operation.get('path')}`;
      return createElement(
        'div',
        { className: 'operation-with-findings' },
        createElement(original, properties),
        own &&
          createElement(
            'ul',
            { className: 'findings', 'aria-label': label },
            ...own.map((finding) => renderFinding(finding, createElement)),
          ),
      );
    };
  };
  // Nothing is sent anywhere, so there is nothing to authorize.
  const hide = () => () => null;
  return { wrapComponents: { operation: wrapOperation, authorizeBtn: hide, authorizeOperationBtn: hide } };
}

function renderFinding(
  { severity, code, message, place, related }: FindingView,
  createElement: CreateElement,
): unknown {
  const link = (address: string, text: string) => createElement('a', { href: address }, text);
  const others = related.map((other) =>
    createElement('li', null, `${other.message} `, link(other.address, other.text)),
  );
  return createElement(
    'li',
    { className: `finding severity-${severity}` },
    createElement('strong', null, severity),
    ` ${message} `,
    createElement('code', null, code),
    ' ',
    place && link(place.address, place.text),
    others.length > 0 && createElement('ul', null, ...others),
  );
}

/** The first operation is open unless the address names one. */
function showFirst(viewer: SwaggerUi, { firstTag = '', firstOperation = '' }: DOMStringMap): void {
  if (location.hash.startsWith('#/') || firstOperation === '') return;
  viewer.layoutActions.show(['operations', firstTag, firstOperation], true);
}

const place = document.querySelector<HTMLElement>('#viewer');
if (place) {
  const answer = await fetch(place.dataset.findings ?? '');
  const viewer = SwaggerUIBundle({
    domNode: place,
    url: place.dataset.document,
    plugins: [createFindingsPlugin(await answer.json())],
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: -1,
    supportedSubmitMethods: [],
    validatorUrl: null,
    onComplete: () => showFirst(viewer, place.dataset),
  });
}
