import { describe, expect, test } from 'vitest';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import { splitModel, summarizeParts } from '../../../../src/emit/openapi/split-areas.js';
import { validateDocument } from '../../../../src/emit/openapi/validate.js';
import { objectType } from '../../../helpers/model-builder.js';
import { operation, path } from '../../../helpers/model-parts.js';
import { sampleModel } from '../../../helpers/sample-model.js';

const orphan = objectType('acme.graph.orphan', { base: 'acme.graph.entity' });

describe('splitModel', () => {
  test('gives each operation to one part', () => {
    const ids = splitModel(sampleModel).flatMap(({ model }) => model.operations.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(sampleModel.operations.map(({ id }) => id).toSorted());
  });

  test('gives each type to some part', () => {
    const parts = splitModel({ ...sampleModel, types: [...sampleModel.types, orphan] });
    const names = new Set(parts.flatMap(({ model }) => model.types.map(({ name }) => name)));
    for (const { name } of sampleModel.types) expect(names).toContain(name);
    expect(parts.at(-1)).toMatchObject({ name: 'unassigned', model: { operations: [] } });
    const rest = parts.at(-1)?.model.types.map(({ name }) => name);
    expect(rest).toContain('acme.graph.orphan');
    expect(rest).toContain('acme.graph.entity');
  });

  test('has no part for a remainder that is nothing', () => {
    const mail = splitModel(sampleModel).find(({ name }) => name === 'mail');
    expect(splitModel(mail?.model ?? sampleModel).map(({ name }) => name)).toEqual(['mail']);
  });

  test('makes names that fit for files and meet no other', () => {
    const operations = ['Über/Mail', 'ber mail', 'Unassigned', '…'].map((area, index) =>
      operation({ id: `o${index}`, method: 'get', path: path(`p${index}`), summary: 'S', area }),
    );
    const parts = splitModel({ ...sampleModel, operations, types: [], unrouted: [] });
    expect(parts.map(({ title, name }) => [title, name])).toEqual([
      ['Unassigned', 'unassigned-2'],
      ['ber mail', 'ber-mail'],
      ['Über/Mail', 'ber-mail-2'],
      ['…', 'part'],
    ]);
  });

  test('makes parts that are valid by themselves', async () => {
    for (const { title, model } of splitModel(sampleModel)) {
      const { document } = emitOpenApi(model, { part: title });
      expect(await validateDocument(document)).toEqual([]);
      expect(document.info.title).toMatch(new RegExp(`: ${title}$`));
    }
  });
});

test('summarizeParts says what is where', () => {
  const parts = splitModel(sampleModel);
  const { documents } = summarizeParts(parts, ({ name }) => `openapi.${name}.yaml`);
  expect(documents.map(({ file, operations }) => [file, operations])).toEqual([
    ['openapi.files.yaml', 2],
    ['openapi.groups.yaml', 2],
    ['openapi.mail.yaml', 2],
    ['openapi.reports.yaml', 2],
    ['openapi.users.yaml', 7],
    ['openapi.unassigned.yaml', 0],
  ]);
});
