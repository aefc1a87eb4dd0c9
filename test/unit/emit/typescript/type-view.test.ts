import { expect, it } from 'vitest';
import { code } from '../../../../src/emit/typescript/literals.js';
import {
  enumerationTexts,
  extendedView,
  propertyView,
  type TypeNames,
  typeView,
  unionView,
} from '../../../../src/emit/typescript/type-view.js';
import type { TypeView } from '../../../../src/emit/typescript/view-model.js';
import type { Constraints, Schema } from '../../../../src/model/schema.js';
import { enumType } from '../../../helpers/model-builder.js';
import { anyOf, array, inlineObject, inlineProperty, reference, scalar } from '../../../helpers/model-parts.js';

const names: TypeNames = {
  nameOf: (type) => (type === 'person' ? code`Person` : type === 'base' ? code`Base` : code`unknown`),
  subtypesOf: (type) => (type === 'base' ? code`BaseSubtypes` : undefined),
};

/** On one line, members with `;` between them. */
function textOf(type: TypeView): string {
  return type
    .map(({ text, properties }) => {
      const members = properties.map((member) => `${member.key}${member.optional ? '?' : ''}: ${textOf(member.type)}`);
      return properties.length > 0 ? `{ ${members.join('; ')} }` : text;
    })
    .join('');
}

it.each<{ schema: Schema; constraints?: Constraints; want: string }>([
  { schema: scalar('string'), want: 'string' },
  { schema: scalar('duration'), want: 'string' },
  { schema: scalar('decimal'), want: 'number' },
  { schema: scalar('boolean'), want: 'boolean' },
  { schema: scalar('binary'), want: 'Uint8Array' },
  { schema: { kind: 'any' }, want: 'unknown' },
  { schema: scalar('string'), constraints: { nullable: true }, want: 'string | null' },
  { schema: scalar('string'), constraints: { possibleValues: ['a', 'b', 'a'] }, want: "'a' | 'b' | (string & {})" },
  { schema: scalar('date'), constraints: { possibleValues: ['a'] }, want: 'string' },
  {
    schema: array(scalar('string')),
    constraints: { possibleValues: ['a'], nullable: true },
    want: "('a' | (string & {}))[] | null",
  },
  { schema: reference('person'), want: 'Person' },
  { schema: reference('missing'), want: 'unknown' },
  { schema: array(array(reference('person'))), want: 'Person[][]' },
  { schema: reference('base'), want: 'Base | BaseSubtypes' },
  { schema: array(reference('base')), want: '(Base | BaseSubtypes)[]' },
  { schema: { kind: 'enum', members: ['a', "b'"] }, want: `'a' | "b'"` },
  { schema: array({ kind: 'enum', members: ['a'] }), want: "'a'[]" },
  { schema: { kind: 'enum', members: [] }, want: 'string' },
  { schema: anyOf(scalar('string'), scalar('date'), scalar('int32')), want: 'string | number' },
  { schema: array(anyOf(scalar('string'), scalar('int32'))), want: '(string | number)[]' },
  { schema: anyOf(scalar('string'), { kind: 'any' }), want: 'unknown' },
  { schema: anyOf(array({ kind: 'any' }), scalar('string')), want: 'unknown[] | string' },
  { schema: anyOf(), want: 'unknown' },
  { schema: inlineObject([]), want: '{ [key: string]: unknown }' },
  {
    schema: array(
      inlineObject([
        inlineProperty('a b', scalar('string'), '', { required: true }),
        inlineProperty('c', inlineObject([])),
      ]),
    ),
    want: "{ 'a b': string; c?: { [key: string]: unknown } }[]",
  },
  {
    schema: inlineObject([inlineProperty('a', scalar('string')), inlineProperty('b', scalar('date'))]),
    want: '{ a?: string; b?: string }',
  },
])('writes $want', ({ schema, constraints = {}, want }) => {
  expect(textOf(typeView(schema, constraints, names, code``))).toBe(want);
});

it('indents what stands inside an object in place', () => {
  const schema = inlineObject([inlineProperty('a', inlineObject([inlineProperty('b', scalar('string'))]))]);
  const [outer] = typeView(schema, {}, names, code`  `);
  expect(outer?.indent).toBe('  ');
  expect(outer?.properties[0]?.indent).toBe('    ');
  expect(outer?.properties[0]?.type[0]?.properties[0]?.indent).toBe('      ');
});

it('says all of a property that its declaration can show', () => {
  const constraints = { readOnly: true, required: true, deprecated: true };
  const property = { name: 'x', schema: scalar('string'), description: 'The *x*.', constraints };
  expect(propertyView(property, names, code`  `)).toEqual({
    comment: { line: '', lines: [' The *x*.', '', ' @deprecated'] },
    indent: '  ',
    readonly: true,
    key: 'x',
    optional: false,
    type: [{ text: 'string', properties: [], indent: '' }],
  });
});

it('closes an enumeration unless its members can be combined or are not known', () => {
  expect(enumerationTexts(enumType('e', ['a', 'b']))).toEqual(["'a'", "'b'"]);
  expect(enumerationTexts(enumType('e', ['a'], { flags: true }))).toEqual(["'a'", '(string & {})']);
  expect(enumerationTexts(enumType('e', []))).toEqual(['string']);
});

it('has no type for an empty union', () => {
  expect(textOf(unionView([]))).toBe('unknown');
});

it.each([
  ['person', ['name', "o'clock"], `Person & Required<Pick<Person, 'name' | "o'clock">>`],
  ['base', ['id'], "(Base | BaseSubtypes) & Required<Pick<Base, 'id'>>"],
])('demands members of %s', (type, requiredMembers, want) => {
  const members = { requiredMembers, furtherMembers: [] };
  expect(textOf(extendedView(reference(type), members, names, code``))).toBe(want);
});

it.each([
  ['person', [], 'Person & { note?: string }'],
  ['person', ['name'], "Person & Required<Pick<Person, 'name'>> & { note?: string }"],
  ['base', [], '(Base | BaseSubtypes) & { note?: string }'],
])('adds members to %s', (type, requiredMembers, want) => {
  const members = { requiredMembers, furtherMembers: [inlineProperty('note', scalar('string'))] };
  expect(textOf(extendedView(reference(type), members, names, code``))).toBe(want);
});
