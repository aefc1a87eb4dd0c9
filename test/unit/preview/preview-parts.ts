import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { createPreviewContent, type PreviewContent } from '../../../src/preview/preview-content.js';
import { summarize } from '../../../src/summary.js';
import { apiModel } from '../../helpers/model-builder.js';
import { operation, path, place } from '../../helpers/model-parts.js';

/** Text that would do harm if anybody took it for markup. */
export const HOSTILE = '<script>alert("1")</script>';

const DIAGNOSTICS: readonly Diagnostic[] = [
  { code: 'config/odd', severity: 'info', message: 'Something is odd.' },
  {
    code: 'pages/odd',
    severity: 'warning',
    message: HOSTILE,
    place: place('api/lamp get.md', 2),
    related: [{ place: place('api/other.md', 9), message: 'See also.' }],
  },
  { code: 'pages/bad', severity: 'error', message: 'Bad.', place: place('resources/lamp.md', 1) },
];

/** What a run over two operations on one page and one on another gave. */
export function createContent(root = '/docs', operations = 3): PreviewContent {
  const all = Array.from({ length: operations }, (_, number) =>
    operation({
      method: 'get',
      path: path('lamps', String(number)),
      id: `getLamp${number}`,
      summary: `Get lamp ${number}`,
      area: number < 2 ? 'Lights' : 'All else',
      origin: place(number < 2 ? 'api/lamp get.md' : `api/lamp-${number}.md`),
    }),
  );
  const model = apiModel({ operations: all });
  return createPreviewContent(
    {
      model,
      diagnostics: DIAGNOSTICS,
      summary: summarize(4, model),
      options: { info: { title: 'Lights <now>' } },
      root,
      files: new Set(['api/lamp get.md', 'api/gone.md']),
    },
    'first',
  );
}
