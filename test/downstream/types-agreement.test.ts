import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNameAllocator, nameTypes } from '../../src/emit/typescript/allocate-names.js';
import type { TypeDefinition } from '../../src/index.js';
import { heyApi } from './consumers/hey-api.js';
import { openApiGenerator } from './consumers/openapi-generator.js';
import { openApiTypeScript } from './consumers/openapi-typescript.js';
import { orval } from './consumers/orval.js';
import { compileFiles } from './support/compile-files.js';
import type { Consumer } from './support/consumer.js';
import { sampleOfSuite } from './support/sample-documents.js';
import { SLOW } from './support/timeouts.js';

interface Generator {
  readonly consumer: Consumer;
  /** The module that it makes. */
  readonly module: string;
  /** What it calls the type of a schema. */
  readonly typeOf: (schema: string) => string;
}

const generators: readonly Generator[] = [
  {
    consumer: openApiTypeScript,
    module: './openapi-typescript.js',
    typeOf: (schema) => `theirs.components['schemas']['${schema}']`,
  },
  { consumer: heyApi, module: './hey-api/index.js', typeOf: joinWords },
  { consumer: orval, module: './orval.js', typeOf: joinWords },
  { consumer: openApiGenerator('typescript-fetch'), module: './typescript-fetch/index.js', typeOf: joinWords },
];

function joinWords(schema: string): string {
  return `theirs.${schema.replace(/(?:^|\.)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

/*
 * What has to be the same on both sides: members, whether they may be missing, and what they hold, all the way down.
 * What is not: the annotation, which is a literal or text and has one name or another, whether there may be further
 * members, and whether a time is text or a Date, and bytes are text or an array.
 */
const COMPARABLE = `
type IsAny<T> = 0 extends 1 & T ? true : false;
type Listed<K> = K extends '@odata.type' | 'odataType' ? never : string extends K ? never : number extends K ? never : K;
type Comparable<T> =
  IsAny<T> extends true ? { any: true } :
  T extends string | number | boolean | null ? T :
  T extends Date | Uint8Array ? string :
  T extends readonly (infer Item)[] ? Comparable<Item>[] :
  T extends object ? {
    [K in keyof T as Listed<K>]-?: [undefined extends T[K] ? 'may be missing' : 'is there', Comparable<Exclude<T[K], undefined>>]
  } :
  T;
`;

/** Two assignments for each type, one each way. */
function compareTypes(types: readonly TypeDefinition[], { module, typeOf }: Generator): string {
  const names = nameTypes(types, createNameAllocator([]));
  const lines = types.flatMap(({ name }, index) => [
    `type Own${index} = Comparable<own.${names.get(name)}>;`,
    `type Their${index} = Comparable<${typeOf(name)}>;`,
    `declare const own${index}: Own${index};`,
    `declare const their${index}: Their${index};`,
    `export const ownAsTheirs${index}: Their${index} = own${index};`,
    `export const theirsAsOwn${index}: Own${index} = their${index};`,
  ]);
  const imports = [`import type * as theirs from '${module}';`, "import type * as own from '../types.js';"];
  return [...imports, COMPARABLE, ...lines, ''].join('\n');
}

describe.each(['3.0', '3.1'] as const)('every type of the sample in OpenAPI %s', SLOW, (openapi) => {
  const sample = sampleOfSuite(openapi);

  const readers = generators.filter(({ consumer }) => consumer.reads.includes(openapi));
  it.for(readers)('is the same for $consumer.name and for us', async (generator, { skip }) => {
    const missing = await generator.consumer.findMissing();
    if (missing !== undefined) skip(missing);
    const folder = join(sample().folder, generator.consumer.name.replace(/[^a-z-]/g, ''));
    mkdirSync(folder);
    expect(await generator.consumer.read(sample().document, folder)).toEqual([]);
    const module = join(folder, 'agreement.ts');
    writeFileSync(module, compareTypes(sample().model.types, generator));
    expect(compileFiles([module])).toEqual([]);
  });
});
