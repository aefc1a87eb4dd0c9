import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { compileErrors, parseModule } from '../../../helpers/compile-typescript.js';
import { apiModel, enumType, objectType } from '../../../helpers/model-builder.js';
import { property, reference, scalar } from '../../../helpers/model-parts.js';
import { renderModel } from '../../../helpers/render-model.js';
import { sampleModel } from '../../../helpers/sample-model.js';

let types = '';

beforeAll(async () => {
  types = await renderModel(sampleModel);
});

/** Lines that a user of the types would write. Each stands in a function of its own, where these are known. */
const GIVEN = `import type {
  CreateUserRequestBody, DirectoryObject, DirectoryObjectSubtypes, Entity, FolderFacet, Group, Importance, ListMembersResponses,
  Message, Operations, SendMailRequestBody, User, Weekdays,
} from './types';
declare const user: User;
declare const group: Group;
declare const message: Message;
declare const members: ListMembersResponses[200];
declare const folder: FolderFacet;
declare function send<Key extends keyof Operations>(
  key: Key, parameters: Operations[Key]['parameters'], body: Operations[Key]['requestBody'],
): Operations[Key]['responses'];
`;

it('compiles without an error and without any', () => {
  expect(compileErrors({ 'types.ts': types })).toEqual([]);
  const words: string[] = [];
  parseModule(types).file.forEachChild(function visit(node) {
    if (node.kind === ts.SyntaxKind.AnyKeyword) words.push(node.getText());
    node.forEachChild(visit);
  });
  expect(words).toEqual([]);
});

const ACCEPTED = [
  // Upcasts.
  'const base: DirectoryObject = user;',
  'const root: Entity = group;',
  'const owner: Group = { displayName: "All", owner: user };',
  // Mixed collections.
  'const mixed: Group = { members: [user, group] };',
  'const literal: Group = { members: [{ "@odata.type": "#acme.graph.user", displayName: "Ada", city: null }] };',
  'members.value.forEach((member) => member.deletedDateTime?.length);',
  // Telling subtypes apart by their type annotation.
  'if (user.manager && user.manager["@odata.type"] === "#acme.graph.user") user.manager.id;',
  'const one = members.value[0] as DirectoryObjectSubtypes; if (one["@odata.type"] === "#acme.graph.group") one.members;',
  'const tag: User = { displayName: "Ada", "@odata.type": "acme.graph.user" };',
  'members.value.forEach((member) => ("city" in member ? member.city?.length : undefined));',
  // Reading through references, which may be null or absent.
  'const address: string | undefined = message.from?.emailAddress?.address;',
  'message.toRecipients?.map((recipient) => recipient.emailAddress?.name);',
  'const importance: Importance | null | undefined = message.importance;',
  // Open and closed sets of text.
  'const level: Importance = "low";',
  'const days: Weekdays = "monday,tuesday";',
  'const status: User["status"] = "on the beach";',
  'folder["whatever"];',
  // Operations by method and path.
  'send("GET /users/{user-id}", { path: { "user-id": "1" }, query: { $select: "id" } }, undefined)[200].displayName.length;',
  'send("GET /users", {}, undefined)[200].value[0]?.manager?.id;',
  'send("POST /users", undefined, { displayName: "Ada" })[201].createdDateTime;',
  'send("PUT /drives/{drive-id}/root:/{item-path}:/content", { path: { "drive-id": "1", "item-path": "a" } }, new Uint8Array(4));',
  'const mail: SendMailRequestBody = { message: { subject: "Hi", toRecipients: [{ emailAddress: { address: "a@b" } }] } };',
  'const nothing: undefined = send("DELETE /users/{user-id}", { path: { "user-id": "1" } }, undefined)[204];',
  'const body: CreateUserRequestBody = user;',
];

const REFUSED = [
  // A base is not its subtype.
  'const down: User = { ...members.value[0] };',
  'members.value[0]?.city;',
  'const wrongTag: User = { displayName: "Ada", "@odata.type": "#acme.graph.group" };',
  'const wrongLiteral: Group = { members: [{ "@odata.type": "#acme.graph.user", city: 5 }] };',
  // Misspelt members and properties.
  'const level: Importance = "lwo";',
  'const body: CreateUserRequestBody = { displayName: "Ada", dispalyName: "Ada" };',
  'user.dispalyName;',
  // Absent, null and read-only values.
  'message.from.emailAddress;',
  'user.city.length;',
  'const nameless: User = {};',
  'user.createdDateTime = "now";',
  // Operations that do not exist, or take something else.
  'send("GET /user", undefined, undefined);',
  'send("GET /users/{user-id}", { path: {} }, undefined);',
  'send("GET /users/{user-id}", { path: { "user-id": "1" }, query: { $slect: "id" } }, undefined);',
  'send("POST /users", undefined, undefined);',
  'send("DELETE /users/{user-id}", { path: { "user-id": "1" } }, undefined)[200];',
];

it('accepts what the pages allow and refuses what they do not', () => {
  const lines = [...ACCEPTED, ...REFUSED];
  const usage = GIVEN + lines.map((line, index) => `export function use${index}() { ${line} }`).join('\n');
  const firstLine = GIVEN.split('\n').length;
  const errors = compileErrors({ 'types.ts': types, 'usage.ts': usage });
  const refused = new Set(errors.map((error) => Number(/^usage\.ts:(\d+)/.exec(error)?.[1]) - firstLine));
  expect(ACCEPTED.filter((_, index) => refused.has(index))).toEqual([]);
  expect(REFUSED.filter((_, index) => !refused.has(ACCEPTED.length + index))).toEqual([]);
});

it('compiles although subtypes say other things than their bases', async () => {
  const withX = (name: string, base: string | undefined, schema: Parameters<typeof property>[1], constraints = {}) =>
    objectType(name, { base, properties: [property('x', schema, undefined, { constraints })] });
  const text = scalar('string');
  const model = apiModel({
    types: [
      withX('a', undefined, text),
      withX('aNumber', 'a', scalar('int32')),
      withX('aNull', 'a', text, { nullable: true }),
      withX('aUnknown', 'a', { kind: 'any' }),
      withX('aColor', 'a', reference('color')),
      withX('aColorNull', 'aColor', { kind: 'enum', members: ['red'] }, { nullable: true }),
      withX('aColorText', 'aColor', text),
      withX('b', undefined, reference('a')),
      withX('bNumber', 'b', reference('aNumber')),
      withX('bNull', 'b', reference('aNull')),
      enumType('color', ['red', 'green']),
    ],
  });
  const upcast = `import type { A, AColorNull, ANull, AUnknown, B, BNull } from './types';
export function use(values: AColorNull | ANull | AUnknown, b: BNull): [A, B] { return [values, b]; }`;
  expect(compileErrors({ 'types.ts': await renderModel(model), 'usage.ts': upcast })).toEqual([]);
});

it('may hide global types, as long as it does not need them', async () => {
  const globals = [
    'Array',
    'Record',
    'Object',
    'String',
    'Number',
    'Function',
    'Promise',
    'Event',
    'Error',
    'Symbol',
    'Omit',
    'Uint8Array',
  ];
  const base = objectType('zBase', { properties: [property('x', scalar('string'))] });
  const derived = objectType('zDerived', {
    base: 'zBase',
    properties: [property('x', scalar('binary')), property('y', { kind: 'array', items: reference('Omit') })],
  });
  const types = globals.map((name) => objectType(name, { properties: [property('id', scalar('string'))] }));
  expect(compileErrors({ 'types.ts': await renderModel(apiModel({ types: [...types, base, derived] })) })).toEqual([]);
});
