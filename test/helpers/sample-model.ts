import type { ApiModel, Operation, Response } from '../../src/model/api-model.js';
import {
  array,
  call,
  example,
  inlineObject,
  inlineProperty,
  json,
  key,
  oneOfScopes,
  operation,
  optionalParameter,
  path,
  pathBelow,
  pathParameter,
  place,
  reference,
  response,
  scalar,
} from './model-parts.js';
import { sampleTypes } from './sample-types.js';

const userKey = pathParameter('user-id', 'The key of the user.');
const groupKey = pathParameter('group-id', 'The key of the group.');
const driveKey = pathParameter('drive-id', 'The key of the drive.');
const itemPath = pathParameter('item-path', 'The path of the item, below the root of the drive.');
const select = optionalParameter('query', '$select', 'The properties to return.');
const top = optionalParameter('query', '$top', 'How many items a page holds.', scalar('int32'));
const filter = optionalParameter('query', '$filter', 'Which items to return.');
const ifMatch = optionalParameter('header', 'If-Match', 'An ETag: do nothing when the item has changed.');
const error = json(reference('acme.graph.error'));
const denied: readonly Response[] = [
  response('401', 'The access token is missing or invalid.', [error]),
  response('403', 'The caller does not have one of the permissions that are required.', [error]),
];

function collection(type: string) {
  return inlineObject([
    inlineProperty('@odata.context', scalar('string')),
    inlineProperty('@odata.nextLink', scalar('uri'), 'Where the next page is.'),
    inlineProperty('value', array(reference(type)), undefined, { required: true }),
  ]);
}

const driveOperations: readonly Operation[] = [
  operation({
    id: 'listChildrenByPath',
    method: 'get',
    path: path('drives', key('drive-id'), 'root:', pathBelow('item-path'), 'children'),
    summary: 'List children of a folder',
    area: 'Files',
    parameters: [driveKey, itemPath],
    responses: [
      response('200', 'The items of the folder.', [
        json(
          collection('acme.graph.driveItem'),
          example('children', {
            value: [
              { id: '1', name: 'a.txt', size: 12, file: { mimeType: 'text/plain', hash: 'x' } },
              { id: '2', name: 'b', folder: { childCount: 3 }, file: null },
            ],
          }),
        ),
      ]),
      ...denied,
    ],
    security: oneOfScopes(
      ['delegatedWork', 'Files.Read'],
      ['delegatedWork', 'Files.ReadWrite'],
      ['application', 'Files.Read.All'],
    ),
  }),
  operation({
    id: 'uploadContentByPath',
    method: 'put',
    path: path('drives', key('drive-id'), 'root:', pathBelow('item-path'), 'content'),
    summary: 'Upload a file',
    description: 'Writes the bytes of a file, at most 4 MB.',
    area: 'Files',
    parameters: [driveKey, itemPath],
    requestBody: {
      required: true,
      content: [{ mediaType: 'application/octet-stream', schema: scalar('binary'), examples: [] }],
    },
    responses: [response('201', 'The item that was made.', [json(reference('acme.graph.driveItem'))])],
  }),
];

const groupOperations: readonly Operation[] = [
  operation({
    id: 'listMembers',
    method: 'get',
    path: path('groups', key('group-id'), 'members'),
    summary: 'List members',
    area: 'Groups',
    parameters: [groupKey, select],
    responses: [
      response('200', 'The members of the group.', [
        json(
          collection('acme.graph.directoryObject'),
          example('members', {
            value: [
              { '@odata.type': '#acme.graph.user', id: '1', displayName: 'Ada', manager: null },
              { '@odata.type': '#acme.graph.group', id: '2', displayName: 'All', owner: null },
            ],
          }),
        ),
      ]),
      ...denied,
    ],
    security: oneOfScopes(['delegatedWork', 'Group.Read.All'], ['application', 'Group.Read.All']),
  }),
  operation({
    id: 'addMember',
    method: 'post',
    path: path('groups', key('group-id'), 'members', '$ref'),
    summary: 'Add a member',
    area: 'Groups',
    parameters: [groupKey],
    requestBody: {
      required: true,
      content: [
        json(
          inlineObject([inlineProperty('@odata.id', scalar('uri'), 'The URL of the member.', { required: true })]),
          example('addMember', { '@odata.id': 'https://graph.acme.test/v1.0/users/1' }),
        ),
      ],
    },
    responses: [response('204', 'The member was added.')],
    security: { kind: 'none' },
  }),
];

const reportOperations: readonly Operation[] = [
  operation({
    id: 'getActivityCountsByPeriod',
    method: 'get',
    path: path('reports', call('getActivityCounts', ['period', 'period', true])),
    summary: 'Get activity counts',
    area: 'Reports',
    parameters: [
      pathParameter('period', 'How many days the report covers.', {
        quoted: true,
        constraints: { possibleValues: ['D7', 'D30'] },
        example: 'D7',
      }),
    ],
    responses: [
      response('200', 'The report.', [
        {
          mediaType: 'text/csv',
          schema: scalar('string'),
          examples: [example('csv', 'Date,Count\r\n2030-01-01,3\r\n')],
        },
      ]),
      response(
        '302',
        'Where the report is.',
        [],
        [{ name: 'Location', description: 'A short-lived URL.', schema: scalar('uri') }],
      ),
    ],
  }),
  operation({
    id: 'getActivityCountsByPeriodDate',
    method: 'get',
    path: path('reports', call('getActivityCounts', ['period', 'period', true], ['date', 'date', false])),
    summary: 'Get activity counts of a day',
    area: 'Reports',
    deprecated: true,
    parameters: [
      pathParameter('period', 'How many days the report covers.', { quoted: true }),
      pathParameter('date', 'The day.', { schema: scalar('date') }),
    ],
    responses: [
      response('200', 'The report.', [json({ kind: 'any' }, example('anything', { rows: [1, 'two', null] }))]),
    ],
  }),
];

const userOperations: readonly Operation[] = [
  operation({
    id: 'listUsers',
    method: 'get',
    path: path('users'),
    summary: 'List users',
    description: 'Every user of the directory.',
    parameters: [
      filter,
      select,
      top,
      optionalParameter('header', 'ConsistencyLevel', 'Set to `eventual` for `$search`.'),
    ],
    responses: [
      response('200', 'The users.', [
        json(
          collection('acme.graph.user'),
          example('users', {
            '@odata.context': 'https://graph.acme.test/v1.0/$metadata#users',
            value: [{ id: '1', displayName: 'Ada', city: null, manager: null, passwordProfile: null, kind: null }],
          }),
        ),
      ]),
      ...denied,
    ],
    security: oneOfScopes(
      ['delegatedWork', 'User.ReadBasic.All'],
      ['delegatedWork', 'User.Read.All'],
      ['delegatedPersonal', 'User.Read'],
      ['application', 'User.Read.All'],
    ),
    codeSamples: [{ language: 'csharp', label: 'C#', source: 'var users = await client.Users.GetAsync();\n' }],
  }),
  operation({
    id: 'createUser',
    method: 'post',
    path: path('users'),
    summary: 'Create user',
    requestBody: {
      required: true,
      description: 'The user to make.',
      content: [
        json(
          reference('acme.graph.user'),
          example('createUser', {
            displayName: 'Ada',
            accountEnabled: true,
            passwordProfile: { password: 'not a real one' },
            shift: 'PT8H',
          }),
        ),
      ],
    },
    responses: [
      response(
        '201',
        'The user that was made.',
        [json(reference('acme.graph.user'), example('user', { id: '1', displayName: 'Ada' }))],
        [{ name: 'Location', description: 'The URL of the user.', schema: scalar('uri') }],
      ),
      response('400', 'The request is wrong.', [
        json(reference('acme.graph.error'), example('error', { error: { code: 'bad', message: 'No.' } })),
      ]),
    ],
    security: oneOfScopes(['delegatedWork', 'User.ReadWrite.All'], ['application', 'User.ReadWrite.All']),
  }),
  operation({
    id: 'deltaUsers',
    method: 'get',
    path: path('users', call('delta')),
    summary: 'Get changed users',
    responses: [response('200', 'What changed.', [json(collection('acme.graph.user'))]), ...denied],
    security: oneOfScopes(['delegatedWork', 'User.Read.All']),
  }),
  operation({
    id: 'deleteUser',
    method: 'delete',
    path: path('users', key('user-id')),
    summary: 'Delete user',
    parameters: [userKey, ifMatch],
    responses: [response('204', 'The user was deleted.'), ...denied],
    security: oneOfScopes(['delegatedWork', 'User.ReadWrite.All']),
  }),
  operation({
    id: 'getUser',
    method: 'get',
    path: path('users', key('user-id')),
    summary: 'Get user',
    description: 'One user, with the usual properties.',
    parameters: [userKey, select],
    responses: [response('200', 'The user.', [json(reference('acme.graph.user'))]), ...denied],
    security: oneOfScopes(['delegatedWork', 'User.Read']),
  }),
  operation({
    id: 'updateUser',
    method: 'patch',
    path: path('users', key('user-id')),
    summary: 'Update user',
    parameters: [userKey, ifMatch],
    requestBody: {
      required: true,
      content: [json(reference('acme.graph.user'), example('updateUser', { displayName: 'Ada L.', city: 'London' }))],
    },
    responses: [response('204', 'The user was changed.'), ...denied],
    security: oneOfScopes(['delegatedWork', 'User.ReadWrite.All']),
    alsoDocumentedBy: [place('api/user-patch.md', 9)],
  }),
  operation({
    id: 'listMessages',
    method: 'get',
    path: path('users', key('user-id'), 'messages'),
    summary: 'List messages',
    area: 'Mail',
    parameters: [userKey, filter, top],
    responses: [
      response('200', 'The messages.', [
        json(
          collection('acme.graph.message'),
          example('messages', {
            value: [
              {
                id: 'A',
                subject: null,
                importance: 'high',
                from: { emailAddress: { address: 'ada@acme.test', name: 'Ada' } },
                sender: null,
                writtenOn: 'monday',
              },
            ],
          }),
        ),
      ]),
      ...denied,
    ],
    security: oneOfScopes(['delegatedWork', 'Mail.Read'], ['delegatedPersonal', 'Mail.Read']),
  }),
  operation({
    id: 'getPhotoContent',
    method: 'get',
    path: path('users', key('user-id'), 'photo', '$value'),
    summary: 'Get the bytes of a photo',
    parameters: [userKey],
    responses: [response('200', 'The picture.', [{ mediaType: 'image/jpeg', schema: scalar('binary'), examples: [] }])],
  }),
  operation({
    id: 'sendMail',
    method: 'post',
    path: path('users', key('user-id'), 'sendMail'),
    summary: 'Send mail',
    area: 'Mail',
    parameters: [userKey],
    requestBody: {
      required: true,
      content: [
        json(
          inlineObject([
            inlineProperty('message', reference('acme.graph.message'), 'What to send.', { required: true }),
            inlineProperty('saveToSentItems', scalar('boolean'), 'Whether to keep a copy.', { default: true }),
          ]),
          example('sendMail', {
            message: { subject: 'Hello', toRecipients: [{ emailAddress: { address: 'grace@acme.test' } }] },
            saveToSentItems: false,
          }),
        ),
      ],
    },
    responses: [response('202', 'The message was accepted.'), ...denied],
    security: oneOfScopes(
      ['delegatedWork', 'Mail.Send'],
      ['delegatedPersonal', 'Mail.Send'],
      ['application', 'Mail.Send'],
    ),
  }),
];

/**
 * A small API with one of every shape: inheritance with a discriminator, function paths, a colon path,
 * `$ref`, `$value`, enumerations, an upload, an action, and a page that gives no operation.
 */
export const sampleModel: ApiModel = {
  operations: [...driveOperations, ...groupOperations, ...reportOperations, ...userOperations],
  unrouted: [
    {
      page: 'api/user-archive.md',
      summary: 'Archive user',
      description: 'Moves a user to the archive.',
      method: 'post',
      reason: 'The page has no request line.',
      security: { kind: 'unknown' },
      requestBody: {
        required: false,
        content: [json({ kind: 'any' }, example('archiveUser', { reason: 'left' }))],
      },
      responses: [
        response('200', 'The user.', [
          json(reference('acme.graph.user'), example('archived', { id: '1', displayName: 'Ada' })),
        ]),
      ],
      candidates: ['POST /users/{user-id}/restore'],
      origin: place('api/user-archive.md', 5),
    },
  ],
  types: sampleTypes,
  server: 'https://graph.acme.test/v1.0',
};
