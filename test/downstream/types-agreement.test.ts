import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNameAllocator, nameTypes } from '../../src/emit/typescript/allocate-names.js';
import type { TypeDefinition } from '../../src/index.js';
import { openApiTypeScript } from './consumers/openapi-typescript.js';
import { compileFiles } from './support/compile-files.js';
import { generateSample, removeFolder, type SampleOutput } from './support/sample-documents.js';

/*
 * What has to be the same in both: members, whether they may be missing, and what they hold, all the way down.
 * What is not: the annotation, which is a literal in one and text in the other, and whether there may be further members.
 */
const HEAD = `import type { components } from './openapi-typescript.js';
import type * as own from './types.js';

type Schemas = components['schemas'];
type IsAny<T> = 0 extends 1 & T ? true : false;
type Comparable<T> =
  IsAny<T> extends true ? { any: true } :
  T extends readonly (infer Item)[] ? Comparable<Item>[] :
  T extends object ? {
    [K in keyof T as K extends '@odata.type' ? never : string extends K ? never : K]-?:
      [undefined extends T[K] ? 'may be missing' : 'is there', Comparable<Exclude<T[K], undefined>>]
  } :
  T;
`;

/** Two assignments for each type, one each way. */
function compareTypes(types: readonly TypeDefinition[]): string {
  const names = nameTypes(types, createNameAllocator([]));
  const lines = types.flatMap(({ name }, index) => [
    `declare const own${index}: Comparable<own.${names.get(name)}>;`,
    `declare const their${index}: Comparable<Schemas['${name}']>;`,
    `export const ownAsTheirs${index}: Comparable<Schemas['${name}']> = own${index};`,
    `export const theirsAsOwn${index}: Comparable<own.${names.get(name)}> = their${index};`,
  ]);
  return `${HEAD}\n${lines.join('\n')}\n`;
}

describe.each(['3.0', '3.1'] as const)('every type of the sample in OpenAPI %s', (openapi) => {
  let sample: SampleOutput;
  beforeAll(async () => {
    sample = await generateSample(openapi);
  });
  afterAll(() => removeFolder(sample.folder));

  it('is the same for openapi-typescript and for us', async () => {
    expect(await openApiTypeScript.read(sample.document, sample.folder)).toEqual([]);
    const module = join(sample.folder, 'agreement.ts');
    writeFileSync(module, compareTypes(sample.model.types));
    expect(compileFiles([module])).toEqual([]);
  });
});
