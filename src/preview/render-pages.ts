import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import type { AreaView, FindingsView, SourceView } from './views.js';

/** The templates and styles of the preview: as far from the compiled file as from its source. */
export const PREVIEW_TEMPLATES = fileURLToPath(new URL('../../templates/preview/', import.meta.url));

/** Makes the pages; whatever a view holds is text, and is escaped. */
export interface PageRenderer {
  area(view: AreaView): string;
  findings(view: FindingsView): string;
  source(view: SourceView): string;
}

/** Compiles the templates of the preview. */
export function createPageRenderer(): PageRenderer {
  const handlebars = Handlebars.create();
  for (const name of ['frame', 'finding', 'operations']) handlebars.registerPartial(name, readTemplate(name));
  const compile = <View>(name: string) => handlebars.compile<View>(readTemplate(name));
  return {
    area: compile<AreaView>('area'),
    findings: compile<FindingsView>('findings'),
    source: compile<SourceView>('source'),
  };
}

function readTemplate(name: string): string {
  return readFileSync(`${PREVIEW_TEMPLATES}${name}.hbs`, 'utf8');
}
