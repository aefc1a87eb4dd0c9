import { defineDiagnostics } from '../diagnostics/define-diagnostics.js';

/** What can be wrong before a page is read as Markdown. */
export const SOURCE_DIAGNOSTICS = defineDiagnostics('source', {
  'front-matter-not-closed': {
    severity: 'warning',
    message: () => 'The page begins with "---", but no later "---" line closes the front matter; it is read as text.',
    help: 'Front matter stands between two lines that hold nothing but three dashes. Without the second one, the page has no front matter.',
  },
});
