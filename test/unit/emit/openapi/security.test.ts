import { expect, test } from 'vitest';
import { emitPermissionNotes, emitSecurity, emitSecuritySchemes } from '../../../../src/emit/openapi/security.js';
import type { Security } from '../../../../src/model/api-model.js';
import { oneOfScopes, place } from '../../../helpers/model-parts.js';

const urls = { authorizationUrl: 'https://login.acme.test/authorize', tokenUrl: 'https://login.acme.test/token' };
const options = { oauth2: urls, authentication: {} };

test('alternatives are a list, in order', () => {
  const security = oneOfScopes(['delegatedWork', 'A.Read'], ['application', 'A.Read']);
  expect(emitSecurity(security, {})).toEqual([{ delegatedWork: ['A.Read'] }, { application: ['A.Read'] }]);
});

test.each<[Security['kind'], object]>([
  ['unknown', { 'x-permissions-documented': false }],
  ['none', {}],
])('%s gives an empty list', (kind, notes) => {
  const security = { kind } as Security;
  expect(emitSecurity(security, {})).toEqual([]);
  expect(emitPermissionNotes(security)).toEqual(notes);
});

test('a token of any kind is a scheme of its own', () => {
  const security: Security = { kind: 'token' };
  expect(emitSecurity(security, {})).toEqual([{ bearer: [] }]);
  expect(emitPermissionNotes(security)).toEqual({ 'x-permissions-documented': false });
  expect(emitSecuritySchemes([security, security], options)).toEqual({
    bearer: { type: 'http', scheme: 'bearer', description: expect.stringContaining('do not say') },
  });
});

test('conditions stand beside the alternatives', () => {
  const security: Security = {
    kind: 'alternatives',
    alternatives: [{ scheme: 'application', scopes: ['A', 'B'], condition: 'For groups', origin: place('api/a.md') }],
  };
  expect(emitSecurity(security, {})).toEqual([{ application: ['A', 'B'] }]);
  expect(emitPermissionNotes(security)).toEqual({
    'x-permission-conditions': [{ scheme: 'application', scopes: ['A', 'B'], condition: 'For groups' }],
  });
});

test('schemes list every scope that is used, by name, and only used schemes exist', () => {
  const schemes = emitSecuritySchemes(
    [
      oneOfScopes(['application', 'B'], ['delegatedWork', '__proto__']),
      oneOfScopes(['application', 'A']),
      { kind: 'none' },
    ],
    options,
  );
  expect(Object.keys(schemes)).toEqual(['delegatedWork', 'application']);
  expect(schemes.application?.flows).toEqual({
    clientCredentials: { tokenUrl: urls.tokenUrl, scopes: { A: '', B: '' } },
  });
  expect(JSON.stringify(schemes.delegatedWork?.flows)).toBe(
    JSON.stringify({ authorizationCode: { ...urls, scopes: JSON.parse('{"__proto__":""}') } }),
  );
  expect(schemes.application?.description).not.toContain('pages');
});

test('URLs that nobody stated are said to be none', () => {
  const unstated = { authorizationUrl: 'https://not-stated.invalid/oauth2/authorize', tokenUrl: urls.tokenUrl };
  const schemes = emitSecuritySchemes([oneOfScopes(['delegatedWork', 'A'], ['application', 'A'])], {
    ...options,
    oauth2: unstated,
  });
  expect(schemes.delegatedWork?.description).toContain('do not say where tokens are issued');
  expect(schemes.application?.description).not.toContain('do not say');
});

test('what the configuration says opens the operations of which the pages say nothing', () => {
  const authentication = { header: 'X-Key', query: 'key', cookie: 'session', http: 'basic' } as const;
  const wanted = [{ headerKey: [] }, { queryKey: [] }, { cookieKey: [] }, { basic: [] }];
  expect(emitSecurity({ kind: 'unknown' }, authentication)).toEqual(wanted);
  expect(emitSecurity({ kind: 'none' }, authentication)).toEqual([]);
  expect(emitSecurity({ kind: 'token' }, authentication)).toEqual([{ bearer: [] }]);
  expect(emitSecuritySchemes([{ kind: 'none' }], { ...options, authentication })).toEqual({});
  expect(emitSecuritySchemes([{ kind: 'unknown' }], { ...options, authentication })).toMatchObject({
    headerKey: { type: 'apiKey', in: 'header', name: 'X-Key', description: 'A key in the header X-Key.' },
    queryKey: { type: 'apiKey', in: 'query', name: 'key' },
    cookieKey: { type: 'apiKey', in: 'cookie', name: 'session' },
    basic: { type: 'http', scheme: 'basic' },
  });
  expect(emitSecurity({ kind: 'unknown' }, { http: 'bearer' })).toEqual([{ bearer: [] }]);
});
