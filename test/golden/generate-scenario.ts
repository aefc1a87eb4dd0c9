import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigFile } from '../../src/config/config-file.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { type GenerateResult, generate } from '../../src/generate.js';

/** Runs the pages of a scenario, with its `config.json` when it has one. */
export function generateFolder(folder: string): Promise<GenerateResult> {
  const path = join(folder, 'config.json');
  const config: ConfigFile = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return generate({ ...config, input: join(folder, 'input'), concurrency: 'off' });
}

/** What a scenario gives, by name of its expected file. */
export async function generateScenario(folder: string): Promise<ReadonlyMap<string, string>> {
  const { files, diagnostics } = await generateFolder(folder);
  return new Map([
    ...files.map(({ name, text }) => [name, text] as const),
    ['diagnostics.txt', diagnostics.map((finding) => `${formatFinding(finding)}\n`).join('')],
  ]);
}

/** `file:line:column severity code message`, and related places below. */
function formatFinding({ place, severity, code, message, related = [] }: Diagnostic): string {
  const at = ({ file, line, column }: NonNullable<Diagnostic['place']>) => `${file}:${line}:${column}`;
  return [
    `${place ? at(place) : '-'} ${severity} ${code} ${message}`,
    ...related.map((other) => `  see ${at(other.place)} ${other.message}`),
  ].join('\n');
}
