import type { EnumType, ObjectType, Property, TypeDefinition } from '../../src/model/api-model.js';
import { array, inlineObject, inlineProperty, place, property, reference, scalar } from './model-parts.js';

/** The types of the sample model, by name. */
export const sampleTypes: readonly TypeDefinition[] = [
  objectType('acme.graph.color', {
    description: 'A color of one of several systems.',
    properties: [
      property('code', { kind: 'anyOf', options: [scalar('string'), scalar('int32')] }, 'A name, or a number.'),
      property('space', { kind: 'enum', members: ['rgb', 'cmyk'] }, 'The system that the code belongs to.'),
    ],
  }),
  objectType('acme.graph.directoryObject', {
    base: 'acme.graph.entity',
    abstract: true,
    description: 'Anything that a directory holds.',
    discriminator: {
      property: '@odata.type',
      mapping: [
        { value: '#acme.graph.group', type: 'acme.graph.group' },
        { value: '#acme.graph.user', type: 'acme.graph.user' },
      ],
    },
    typeTag: { property: '@odata.type', value: '#acme.graph.directoryObject' },
    properties: [
      property('deletedDateTime', scalar('date-time'), 'When the object was deleted.', {
        constraints: { readOnly: true, nullable: true },
      }),
    ],
  }),
  objectType('acme.graph.driveItem', {
    base: 'acme.graph.entity',
    description: 'A file or folder.',
    typeTag: { property: '@odata.type', value: '#acme.graph.driveItem' },
    properties: [
      property('children', array(reference('acme.graph.driveItem')), 'What the folder holds.', { navigation: true }),
      property('file', reference('acme.graph.fileFacet'), 'Present when the item is a file.', {
        constraints: { readOnly: true, nullable: true },
      }),
      property('folder', reference('acme.graph.folderFacet'), undefined, { constraints: { nullable: true } }),
      property('name', scalar('string'), 'The name with its extension.'),
      property('size', scalar('int64'), 'Bytes.', { constraints: { readOnly: true } }),
    ],
  }),
  objectType('acme.graph.emailAddress', {
    description: 'An address and the name of who reads there.',
    properties: [property('address', scalar('string'), 'The address.'), property('name', scalar('string'))],
  }),
  objectType('acme.graph.entity', {
    abstract: true,
    properties: [property('id', scalar('string'), 'The key of the object.', { constraints: { readOnly: true } })],
  }),
  objectType('acme.graph.error', {
    description: 'What went wrong.',
    properties: [
      property(
        'error',
        inlineObject([
          inlineProperty('code', scalar('string'), 'A word for programs.', { required: true }),
          inlineProperty('message', scalar('string'), 'A sentence for people.', { required: true }),
          inlineProperty('innerError', { kind: 'any' }, 'Details.'),
        ]),
        undefined,
        { constraints: { required: true } },
      ),
    ],
  }),
  objectType('acme.graph.fileFacet', {
    inferred: true,
    open: true,
    properties: [property('mimeType', scalar('string'))],
  }),
  objectType('acme.graph.folderFacet', { inferred: true, open: true, properties: [] }),
  objectType('acme.graph.group', {
    base: 'acme.graph.directoryObject',
    description: 'People who are treated alike.',
    typeTag: { property: '@odata.type', value: '#acme.graph.group' },
    properties: [
      property('displayName', scalar('string'), 'The name of the group.', {
        constraints: { maxLength: 256, filterOperators: ['eq', 'startsWith'] },
      }),
      property('members', array(reference('acme.graph.directoryObject')), 'Who belongs to it.', { navigation: true }),
      property('owner', reference('acme.graph.directoryObject'), 'Who answers for it.', {
        navigation: true,
        constraints: { nullable: true },
      }),
    ],
  }),
  enumType('acme.graph.importance', ['low', 'normal', 'high'], { description: 'How urgent a message is.' }),
  objectType('acme.graph.message', {
    base: 'acme.graph.outlookItem',
    description: 'A message in a mailbox.',
    typeTag: { property: '@odata.type', value: '#acme.graph.message' },
    properties: [
      property('bodyPreview', scalar('string'), 'The first 255 characters.', { constraints: { maxLength: 255 } }),
      property('from', reference('acme.graph.recipient'), 'Who wrote it.', { constraints: { nullable: true } }),
      property('hasAttachments', scalar('boolean')),
      property('importance', reference('acme.graph.importance'), 'How urgent it is.', {
        constraints: { nullable: true },
      }),
      property('receivedDateTime', scalar('date-time'), 'When it arrived.', { constraints: { readOnly: true } }),
      property('sender', reference('acme.graph.recipient'), undefined, { constraints: { nullable: true } }),
      property('subject', scalar('string'), 'What it is about.', { constraints: { nullable: true } }),
      property('toRecipients', array(reference('acme.graph.recipient')), 'To whom it goes.'),
      property('writtenOn', reference('acme.graph.weekdays'), 'The days on which it was edited.'),
    ],
  }),
  objectType('acme.graph.outlookItem', {
    base: 'acme.graph.entity',
    abstract: true,
    properties: [
      property('categories', array(scalar('string')), 'Labels.'),
      property('changeKey', scalar('string'), 'Changes with every save.', { constraints: { readOnly: true } }),
    ],
  }),
  objectType('acme.graph.passwordProfile', {
    properties: [
      property('forceChangePasswordNextSignIn', scalar('boolean'), undefined, { constraints: { default: true } }),
      property('password', scalar('string'), 'Never returned.', {
        constraints: { writeOnly: true, required: true, minLength: 8, maxLength: 256 },
      }),
    ],
  }),
  objectType('acme.graph.recipient', {
    description: 'Somebody to write to.',
    properties: [property('emailAddress', reference('acme.graph.emailAddress'), 'Where to write.')],
  }),
  objectType('acme.graph.user', {
    base: 'acme.graph.directoryObject',
    description: 'A person with an account.\n\nText with `code`, "quotes" and a */ terminator.',
    typeTag: { property: '@odata.type', value: '#acme.graph.user' },
    properties: userProperties(),
  }),
  enumType('acme.graph.weekdays', ['none', 'monday', 'tuesday', 'wednesday'], { flags: true }),
  enumType('acme.graph.userKind', ['member', 'guest', 'unknownFutureValue'], { deprecated: true }),
].sort((a, b) => (a.name < b.name ? -1 : 1));

function userProperties(): readonly Property[] {
  return [
    property('aboutMe', scalar('string'), 'Free text.', { constraints: { returnedOnSelect: true, nullable: true } }),
    property('accountEnabled', scalar('boolean'), '`true` when the account works.', {
      constraints: { filterOperators: ['eq', 'ne', 'not', 'in'] },
    }),
    property('birthday', scalar('date')),
    property('businessPhones', array(scalar('string')), 'Numbers to call.'),
    property('city', scalar('string'), undefined, { constraints: { nullable: true, maxLength: 128 } }),
    property('color', reference('acme.graph.color'), 'The color of the badge.'),
    property('createdDateTime', scalar('date-time'), 'When the account was made.', { constraints: { readOnly: true } }),
    property('displayName', scalar('string'), 'The name to show.', { constraints: { required: true } }),
    property('externalId', scalar('uuid')),
    property('extra', { kind: 'any' }, 'Anything.'),
    property('kind', reference('acme.graph.userKind'), undefined, { constraints: { nullable: true } }),
    property('level', scalar('uint8'), 'Between 1 and 9.', { constraints: { minimum: 1, maximum: 9 } }),
    property('manager', reference('acme.graph.directoryObject'), 'To whom the person reports.', {
      navigation: true,
      constraints: { nullable: true },
    }),
    property('messages', array(reference('acme.graph.message')), undefined, { navigation: true }),
    property('passwordProfile', reference('acme.graph.passwordProfile'), 'The password of the account.', {
      constraints: { nullable: true },
    }),
    property('photo', scalar('base64'), 'A picture.', { constraints: { deprecated: true } }),
    property('shift', scalar('duration'), 'How long a shift is.'),
    property('status', scalar('string'), 'Open set.', { constraints: { possibleValues: ['present', 'away'] } }),
    property('website', scalar('uri'), undefined, { constraints: { nullable: true } }),
  ];
}

function objectType(name: string, rest: Partial<Omit<ObjectType, 'kind' | 'name'>>): ObjectType {
  return {
    kind: 'object',
    name,
    deprecated: false,
    inferred: false,
    abstract: false,
    open: false,
    properties: [],
    origin: place(`resources/${name.slice(name.lastIndexOf('.') + 1).toLowerCase()}.md`, 10),
    ...rest,
  };
}

function enumType(
  name: string,
  members: readonly string[],
  rest: Partial<Omit<EnumType, 'kind' | 'name' | 'members'>> = {},
): EnumType {
  const origin = place('resources/enums.md', 30);
  return {
    kind: 'enum',
    name,
    deprecated: false,
    inferred: false,
    flags: false,
    origin,
    members: members.map((member, index) => ({
      name: member,
      ...(rest.flags ? { value: index === 0 ? 0 : 2 ** (index - 1) } : { description: `The value ${member}.` }),
      origin,
    })),
    ...rest,
  };
}
