import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { type PreviewServer, startPreviewServer } from '../../../src/preview/preview-server.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';
import { createContent, HOSTILE } from './preview-parts.js';

async function start(): Promise<PreviewServer> {
  const root = createTemporaryFolder({ 'api/lamp get.md': `# Lamp\n${HOSTILE}\n`, 'secret.md': 'secret' });
  const viewerFolder = createTemporaryFolder({ 'swagger-ui.css': 'a {}', 'package.json': '{}' });
  const server = await startPreviewServer(createContent(root), { port: 0, viewerFolder });
  onTestFinished(() => server.close());
  return server;
}

const get = (server: PreviewServer, path: string, options: RequestInit = {}) =>
  fetch(`${server.address.slice(0, -1)}${path}`, { redirect: 'manual', ...options });

it('leads to the first area', async () => {
  const answer = await get(await start(), '/');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/areas/all']);
});

it.each([
  ['/areas/all', 'text/html'],
  ['/areas/all/document.json', 'application/json'],
  ['/areas/all/findings.json', 'application/json'],
  ['/findings', 'text/html'],
  ['/source/api/lamp%20get.md', 'text/html'],
  ['/assets/preview.css', 'text/css'],
  ['/viewer/swagger-ui.css', 'text/css'],
])('answers %s', async (path, type) => {
  const answer = await get(await start(), path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
});

it.each([
  '/areas/none',
  '/areas/all/more',
  '/areas/all/document.json/more',
  '/findings/more',
  '/source/secret.md',
  '/source/..%2Fsecret.md',
  '/source/api/gone.md',
  '/source/%E0%A4%A',
  '/viewer/package.json',
  '/viewer/..%2Fpackage.json',
  '/assets/constructor',
  '/favicon.ico',
])('does not find %s', async (path) => {
  expect((await get(await start(), path)).status).toBe(404);
});

it('escapes the text of pages', async () => {
  const server = await start();
  for (const path of ['/areas/all', '/findings', '/source/api/lamp%20get.md']) {
    const text = await (await get(server, path)).text();
    expect(text).not.toContain(HOSTILE);
    expect(text).toContain('Lights &lt;now&gt;');
  }
});

it('only reads', async () => {
  expect((await get(await start(), '/findings', { method: 'POST' })).status).toBe(405);
});

it('refuses requests that another site sends its readers to make', async () => {
  const { port } = new URL((await start()).address);
  const status = await new Promise((resolve, reject) => {
    const headers = { Host: `lamps.example.com:${port}` };
    request({ host: '127.0.0.1', port, path: '/findings', headers }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

it('tells open pages of new content and of what keeps it from coming', async () => {
  const server = await start();
  const events = (await get(server, '/events')).body?.getReader();
  const next = async () => new TextDecoder().decode((await events?.read())?.value);
  expect(await next()).toBe('event: generation\ndata: first\n\n');
  server.tell('There are\nno pages.');
  expect(await next()).toBe('event: problem\ndata: There are no pages.\n\n');
  server.show({ ...createContent(), generation: 'second' });
  expect(await next()).toBe('event: generation\ndata: second\n\n');
});

it('fails when the port is taken', async () => {
  const { port } = new URL((await start()).address);
  const taken = startPreviewServer(createContent(), { port: Number(port), viewerFolder: '/' });
  await expect(taken).rejects.toThrow('EADDRINUSE');
});
