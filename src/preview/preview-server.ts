import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, answerRequest } from './answer-request.js';
import type { PreviewContent } from './preview-content.js';
import { createPageRenderer } from './render-pages.js';

/** A running preview. */
export interface PreviewServer {
  readonly address: string;
  /** Shows what another run gave, also on pages that are open. */
  show(content: PreviewContent): void;
  /** Tells open pages why they are out of date. */
  tell(problem: string): void;
  close(): Promise<void>;
}

export interface PreviewServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder of the viewer's package. */
  readonly viewerFolder: string;
}

/** Nobody else on the network can reach it. */
const HOST = '127.0.0.1';

/** The text of pages is hostile: nothing runs, is loaded or is sent anywhere but what the preview brings itself. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/**
 * Serves a preview on the loopback interface.
 * @throws the error of the operating system when the port is taken
 */
export async function startPreviewServer(first: PreviewContent, options: PreviewServerOptions): Promise<PreviewServer> {
  const renderer = createPageRenderer();
  const listeners = new Set<ServerResponse>();
  let content = first;
  let problem: string | undefined;

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isFromHere(request)) return void response.writeHead(403).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (path === '/events') return listen(response);
    answerRequest(path, { content, renderer, viewerFolder: options.viewerFolder }).then(
      (answer) => send(answer, response),
      (error: unknown) => {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.message : String(error));
      },
    );
  });

  function listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(formatEvent('generation', content.generation));
    if (problem !== undefined) response.write(formatEvent('problem', problem));
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : options.port);
    });
  });

  return {
    address: `http://${HOST}:${port}/`,
    show(next) {
      content = next;
      problem = undefined;
      for (const listener of listeners) listener.write(formatEvent('generation', next.generation));
    },
    tell(found) {
      problem = found;
      for (const listener of listeners) listener.write(formatEvent('problem', found));
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** A page of another site can make its name point to this machine; requests of its readers carry that name. */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const { localPort } = socket;
  return headers.host === `${HOST}:${localPort}` || headers.host === `localhost:${localPort}`;
}

function send(answer: Answer, response: ServerResponse): void {
  switch (answer.status) {
    case 200:
      response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body);
      return;
    case 302:
      response.writeHead(302, { Location: answer.address }).end();
      return;
    case 404:
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
  }
}

/** An event of a stream (HTML, 9.2); a line break would end its data. */
function formatEvent(name: string, data: string): string {
  return `event: ${name}\ndata: ${data.replaceAll(/[\r\n]+/g, ' ')}\n\n`;
}
