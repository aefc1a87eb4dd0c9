import { load } from 'js-yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { emitOpenApi } from '../../src/emit/openapi/emit-openapi.js';
import type { OpenApiVersion } from '../../src/emit/openapi/options.js';
import { serializeYaml } from '../../src/emit/openapi/serialize.js';
import { validateDocument } from '../../src/emit/openapi/validate.js';
import type { Templates } from '../../src/emit/typescript/compile-templates.js';
import { renderTypes } from '../../src/emit/typescript/render-types.js';
import { linkPages } from '../../src/link/link-pages.js';
import type { PageModel } from '../../src/pages/page-model.js';
import { readPage } from '../../src/pages/read-page.js';
import { defaultVocabulary } from '../../src/pages/vocabulary/vocabulary.js';
import { checkDocument } from '../../src/rules/document/check-document.js';
import { sourceText } from '../../src/source/source-text.js';
import { parseModule } from './compile-typescript.js';

/**
 * Runs pages from memory through everything, and lists what must never happen: a page whose ledger does not balance, a
 * document that is not valid or breaks a rule for documents, a module of types that does not parse.
 * @param version of the document; validating it takes most of the time
 */
export async function defectsOf(
  pages: Readonly<Record<string, string>>,
  version: OpenApiVersion,
  templates: Templates,
): Promise<readonly string[]> {
  const models = Object.entries(pages).map(([file, text]) => readPage(sourceText(file, text), defaultVocabulary));
  const { model } = linkPages(models, { scalarNames: defaultVocabulary.scalarNames });
  const { document } = emitOpenApi(model, { version, codeSamples: true });
  const problems = [...(await validateDocument(document)), ...checkDocument(document, model)];
  return [
    ...models.flatMap(unbalancedKinds),
    ...problems.filter(isError).map(({ code, message }) => `${code}: ${message}`),
    ...(load(serializeYaml(document)) === undefined ? ['openapi.yaml is empty'] : []),
    ...parseModule(renderTypes(model, { templates })).errors.map((error) => `types.ts: ${error}`),
  ];
}

function unbalancedKinds({ file, ledger }: PageModel): readonly string[] {
  return Object.entries(ledger)
    .filter(([, { read, used, reported }]) => read !== used + reported)
    .map(([kind, { read, used, reported }]) => `${file}: ${kind}: read ${read}, used ${used}, reported ${reported}`);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
