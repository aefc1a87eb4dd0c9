import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePercent } from '../http/decode-percent.js';
import { decodeUtf8 } from '../source/decode.js';
import { areaAddress, FINDINGS_ADDRESS } from './addresses.js';
import type { PreviewArea, PreviewContent } from './preview-content.js';
import { type PageRenderer, PREVIEW_TEMPLATES } from './render-pages.js';
import { viewArea, viewFindings, viewFindingsOfArea, viewSource } from './views.js';

/** What is sent back. */
export type Answer =
  | { readonly status: 200; readonly type: string; readonly body: string | Uint8Array }
  | { readonly status: 302; readonly address: string }
  | { readonly status: 404 };

const NOT_FOUND = { status: 404 } as const satisfies Answer;

const HTML = 'text/html; charset=utf-8';
const JSON_TEXT = 'application/json; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const SCRIPTS = fileURLToPath(new URL('browser/', import.meta.url));

/** The files that belong to the preview itself, by address. */
const ASSETS: ReadonlyMap<string, { readonly path: string; readonly type: string }> = new Map([
  ['/assets/preview.css', { path: join(PREVIEW_TEMPLATES, 'preview.css'), type: STYLE }],
  ['/assets/viewer.js', { path: join(SCRIPTS, 'viewer.js'), type: SCRIPT }],
  ['/assets/reload.js', { path: join(SCRIPTS, 'reload.js'), type: SCRIPT }],
]);

/** The files of the viewer's package that are used. */
const VIEWER_FILES: ReadonlyMap<string, string> = new Map([
  ['swagger-ui.css', STYLE],
  ['swagger-ui-bundle.js', SCRIPT],
]);

/** What answers are made of. */
export interface AnswerContext {
  readonly content: PreviewContent;
  readonly renderer: PageRenderer;
  /** The folder of the viewer's package. */
  readonly viewerFolder: string;
}

/**
 * Answers the request for an address. Files are read only when they are in a list: those of the preview and of the
 * viewer, and the pages and includes of the last run.
 */
export async function answerRequest(address: string, context: AnswerContext): Promise<Answer> {
  const { content, renderer, viewerFolder } = context;
  const [, section = '', ...rest] = address.split('/');
  const name = rest.join('/');
  switch (section) {
    case '':
      return { status: 302, address: content.areas[0] ? areaAddress(content.areas[0].name) : FINDINGS_ADDRESS };
    case 'areas':
      return answerArea(rest, context);
    case 'findings':
      return name === '' ? page(renderer.findings(viewFindings(content))) : NOT_FOUND;
    case 'source':
      return answerSource(rest, context);
    case 'viewer': {
      const type = VIEWER_FILES.get(name);
      return type === undefined ? NOT_FOUND : sendFile(join(viewerFolder, name), type);
    }
    default: {
      const asset = ASSETS.get(address);
      return asset ? sendFile(asset.path, asset.type) : NOT_FOUND;
    }
  }
}

function answerArea([name, what, ...more]: readonly string[], { content, renderer }: AnswerContext): Answer {
  const area = content.areas.find((one) => one.name === name);
  if (!area || more.length > 0) return NOT_FOUND;
  switch (what) {
    case undefined:
      return page(renderer.area(viewArea(area, content)));
    case 'document.json':
      return { status: 200, type: JSON_TEXT, body: area.document() };
    case 'findings.json':
      return { status: 200, type: JSON_TEXT, body: findingsAsJson(area, content) };
    default:
      return NOT_FOUND;
  }
}

function findingsAsJson(area: PreviewArea, content: PreviewContent): string {
  return JSON.stringify(viewFindingsOfArea(area, content));
}

async function answerSource(segments: readonly string[], { content, renderer }: AnswerContext): Promise<Answer> {
  const file = decodePercent(segments.join('/'));
  if (file === undefined || !content.files.has(file)) return NOT_FOUND;
  const bytes = await readFile(join(content.root, file)).catch(() => undefined);
  return bytes ? page(renderer.source(viewSource(file, decodeUtf8(bytes).text, content))) : NOT_FOUND;
}

function page(body: string): Answer {
  return { status: 200, type: HTML, body };
}

async function sendFile(path: string, type: string): Promise<Answer> {
  return { status: 200, type, body: await readFile(path) };
}
