import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenAPIObject, OperationObject } from 'openapi3-ts/oas30';
import { findMissingBrowser, startBrowser } from '../support/browser.js';
import type { Consumer } from '../support/consumer.js';
import { ROOT } from '../support/folders.js';
import { fileOfTool, findMissingTool, optionalTools } from '../support/optional-tools.js';

const tool = optionalTools.swaggerUi;

/** What the page of an area takes at most until its first operation and the example can be read. */
const READY_MILLISECONDS = 10_000;

/** The document on a page of `preview`, in a browser. */
export const previewInChromium: Consumer = {
  name: 'swagger-ui-dist in the preview, in Chromium',
  version: tool.version,
  reads: ['3.0', '3.1'],
  scale: 'area',
  async findMissing() {
    return (await findMissingTool(tool)) ?? findMissingBrowser();
  },
  async read(document) {
    const server = await serve(readFileSync(document, 'utf8'));
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
      page.on('pageerror', ({ message }) => void complaints.push(message));
      const start = performance.now();
      await page.goto(server.address, { waitUntil: 'commit' });
      await page.waitForSelector('.opblock.is-open .opblock-body .highlight-code, .opblock.is-open .responses-wrapper');
      const milliseconds = performance.now() - start;
      console.error(`The first operation can be read after ${(milliseconds / 1000).toFixed(1)} s`);
      return milliseconds < READY_MILLISECONDS ? complaints : [...complaints, `it took ${milliseconds} ms`];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

/** The preview of a document for which there are no pages. */
async function serve(text: string): Promise<{ readonly address: string; close(): Promise<void> }> {
  const { startPreviewServer } = await importBuilt('preview-server');
  const { foldNavigation } = await importBuilt('fold-navigation');
  const document: OpenAPIObject = JSON.parse(text);
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.entries(item as Record<string, OperationObject>).map(([method, { operationId, tags, summary }]) => ({
      id: operationId,
      method,
      summary: summary ?? '',
      area: tags?.[0] ?? '',
      origin: { file: '', line: 1, column: 1 },
      alsoDocumentedBy: [],
    })),
  );
  const content = {
    generation: '1',
    title: document.info.title,
    summary: { pages: 0, operations: operations.length },
    diagnostics: [],
    byPage: new Map(),
    areas: [
      {
        name: 'all',
        title: 'All operations',
        operations,
        findings: 0,
        document: () => JSON.stringify(foldNavigation(document)),
      },
    ],
    root: '',
    files: new Set(),
  };
  return startPreviewServer(content, { port: 0, viewerFolder: fileOfTool(tool) });
}

/** The built modules: those of the source are not compiled with the bench. */
function importBuilt(name: string) {
  return import(pathToFileURL(join(ROOT, `dist/preview/${name}.js`)).href);
}
