import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSuiteFolder, createTemporaryFolder, removeFolder } from '../helpers/temporary-folder.js';
import { runCommand } from './run-command.js';

const SEEDS = resolve('../shared/seeds');
const PREFIX = '#/components/schemas/microsoft.graph.';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly 'x-unrouted-operations': readonly { readonly page: string; readonly reason: string }[];
}

interface Operation {
  readonly parameters: readonly unknown[];
  readonly requestBody: { readonly content: Readonly<Record<string, { readonly examples?: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly examples?: object }>> }>
  >;
  readonly security: readonly unknown[];
}

// Real drafts, as broken as they come; they are not part of this repository.
describe.skipIf(!existsSync(SEEDS))('five broken drafts (skipped where ../shared/seeds is not there)', () => {
  let folder: string | undefined;
  let document: Document;
  let findings: readonly string[] = [];
  beforeAll(() => {
    folder = createSuiteFolder();
    const run = runCommand(folder, ['generate', '--input', SEEDS, '--output', 'out', '--format', 'json']);
    expect(run.code, run.stderr).toBe(0);
    document = JSON.parse(readFileSync(join(folder, 'out/openapi.json'), 'utf8')) as Document;
    findings = runCommand(folder, ['check', '--input', SEEDS, '--reporter', 'json'])
      .stdout.split('\n')
      .map((line) => line.trim());
  });
  afterAll(() => removeFolder(folder));

  const own = (name: string): Readonly<Record<string, Schema>> => {
    const schema = document.components.schemas[`microsoft.graph.${name}`];
    return schema?.properties ?? schema?.allOf?.find((part) => part.properties)?.properties ?? {};
  };
  const bases = (name: string) =>
    (document.components.schemas[`microsoft.graph.${name}`]?.allOf ?? []).flatMap(({ $ref }) => $ref ?? []);
  const reports = (code: string) => findings.some((line) => line.includes(`"${code}"`));
  const mentions = (text: string) => findings.some((line) => line.includes(text));

  it('lists the pages without a usable request line, with the reason', () => {
    const unrouted = document['x-unrouted-operations'];
    expect(unrouted.map(({ page }) => page.slice(0, 3))).toEqual(['000', '003', '004']);
    for (const { reason } of unrouted) expect(reason).not.toBe('');
  });

  it('types the eight properties of the draft with the empty request block', () => {
    expect(Object.keys(own('jobResponseBase')).filter((name) => !name.startsWith('@'))).toEqual([
      'creationDateTime',
      'endDateTime',
      'error',
      'id',
      'startDateTime',
      'status',
      'tenantId',
      'type',
    ]);
    expect(own('jobResponseBase').endDateTime).toMatchObject({ type: 'string', format: 'date-time' });
    expect(own('jobResponseBase').error).toEqual({ $ref: `${PREFIX}classificationError` });
  });

  it.each([
    'pages/empty-request-block',
    'pages/permissions-most-first',
    'pages/permissions-empty',
    'pages/message-malformed-status',
    'pages/message-blank-before-body',
    'pages/payload-array-for-object',
    'pages/payload-type-words',
    'pages/annotation-macro',
    'pages/link-leading-dash',
    'pages/permissions-to-do',
    'pages/to-do',
    'link/unknown-type',
  ])('reports %s', (code) => {
    expect(reports(code)).toBe(true);
  });

  it('gives six updates with one path parameter each, and both payloads', () => {
    const updates = Object.entries(document.paths).filter(([path]) => path.startsWith('/dataClassification/'));
    expect(updates).toHaveLength(6);
    for (const [, { patch }] of updates) {
      expect(patch?.parameters).toHaveLength(1);
      expect(Object.keys(patch?.responses ?? {})).toContain('200');
      expect(patch?.security).toEqual([{ bearer: [] }]);
    }
    const jobs = document.paths['/dataClassification/jobs/{jobResponseBaseId}']?.patch;
    expect(jobs?.requestBody.content['application/json']?.examples).toBeDefined();
    expect(jobs?.responses['200']?.content?.['application/json']?.examples).toBeDefined();
  });

  it('infers types from payloads, and names what a misspelt one is near to', () => {
    expect(own('classificationInnerError').errorDateTime).toMatchObject({ format: 'date-time' });
    expect(mentions("classifcationErrorBase'; the nearest known name is 'microsoft.graph.classificationError'")).toBe(
      true,
    );
    expect(own('detectedSensitiveContent').uniqueCount).toMatchObject({ type: 'integer' });
    expect(own('sensitiveContentLocation').evidences).toEqual({
      type: 'array',
      items: { $ref: `${PREFIX}sensitiveContentEvidence` },
    });
  });

  it('takes bases from "Inherited from", through links that differ in letter case', () => {
    expect(bases('classificationJobResponse')).toEqual([`${PREFIX}jobResponseBase`]);
    expect(bases('jobResponseBase')).toEqual([`${PREFIX}entity`]);
    expect(own('entity').id).toMatchObject({ type: 'string' });
    expect(own('synchronizationJob').id).toBeUndefined();
    expect(own('synchronizationJob').synchronizationJobSettings).toEqual({
      type: 'array',
      items: { $ref: `${PREFIX}keyValuePair` },
    });
  });

  it('closes an enumeration over its members, and reports the value outside of it', () => {
    expect(own('operation').status?.enum).toEqual(['NotStarted', 'Running', 'Completed', 'Failed']);
    expect(mentions('status is \\"String\\"')).toBe(true);
  });

  it('never takes the sentence about required properties for a requirement, nor a TODO for a description', () => {
    const schemas = JSON.stringify(document.components.schemas);
    expect(schemas).not.toContain('"required"');
    expect(schemas).not.toContain('TODO');
  });

  it('gives a page its operation by a correction', () => {
    const folder = createTemporaryFolder({
      'docs-to-openapi.config.json': JSON.stringify({
        pages: { '004_c0b2948825468846': { requests: ['PATCH /operations/{operation-id}'] } },
      }),
    });
    const run = runCommand(folder, ['generate', '--input', SEEDS, '--output', 'out', '--format', 'json']);
    expect(run.code, run.stderr).toBe(0);
    const corrected = JSON.parse(readFileSync(join(folder, 'out/openapi.json'), 'utf8')) as Document;
    expect(corrected.paths['/operations/{operation-id}']?.patch).toBeDefined();
  });
});
