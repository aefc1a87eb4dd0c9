import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileOfTool, optionalTools } from './optional-tools.js';

/** Prism, answering with what a document says. */
export interface MockServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Prism follows every path through the schemas at its start; where more of them refer to each other, it never gets done. */
const MOST_SCHEMAS = 200;

/**
 * Serves a document on the loopback interface; it is ready when the promise resolves. In a document of many schemas,
 * the types of links to other resources are left open, which payloads carry only when somebody asks for them.
 * @param folder for what Prism reads in place of the document
 */
export async function startMockServer(document: string, folder: string): Promise<MockServer> {
  const port = await findFreePort();
  const script = fileOfTool(optionalTools.prism, 'dist/index.js');
  const flags = [
    'mock',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--verboseLevel',
    'info',
    prepareDocument(document, folder),
  ];
  const child = spawn(process.execPath, [script, ...flags], { env: { ...process.env, NO_COLOR: '1' } });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.includes('Prism is listening')) resolve();
      else said.push(line);
    });
    child.on('exit', (code) => reject(new Error(`Prism ended with ${code}: ${said.slice(-20).join('\n')}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('The system gives no port.');
  return address.port;
}

function prepareDocument(document: string, folder: string): string {
  const parsed = JSON.parse(readFileSync(document, 'utf8'));
  if (Object.keys(parsed.components?.schemas ?? {}).length <= MOST_SCHEMAS) return document;
  const path = join(folder, 'mock.json');
  writeFileSync(path, JSON.stringify({ ...parsed, components: openNavigation(parsed.components) }));
  return path;
}

function openNavigation(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(openNavigation);
  if (typeof value !== 'object' || value === null) return value;
  if ('x-navigation' in value) return {};
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, openNavigation(member)]));
}
