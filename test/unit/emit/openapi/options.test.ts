import { expect, test } from 'vitest';
import { resolveOpenApiOptions } from '../../../../src/emit/openapi/options.js';
import { sampleModel } from '../../../helpers/sample-model.js';

function resolved(server: string, options = {}) {
  return resolveOpenApiOptions(options, { ...sampleModel, server });
}

test('what nobody states is said not to be stated', () => {
  const { server: _, ...silent } = sampleModel;
  const { info, servers, oauth2, version } = resolveOpenApiOptions({}, silent);
  expect(version).toBe('3.0');
  expect(info.version).toBe('0.0.0');
  expect(info.license.name).toContain('Not stated');
  expect(servers).toEqual(['/']);
  expect(oauth2.tokenUrl).toContain('.invalid/');
});

test.each([
  ['https://a.test/v1.0', 'v1.0'],
  ['https://a.test/v1.0/', 'v1.0'],
  ['https://a.test/api/2', '2'],
  ['https://a.test/vnext', '0.0.0'],
  ['https://a.test/1-2', '0.0.0'],
])('the version of %s is %s', (server, version) => {
  expect(resolved(server).info.version).toBe(version);
});

test('the configuration wins, field by field', () => {
  const { info, servers } = resolved('https://a.test/v1', { info: { title: 'T' }, servers: ['https://b.test/x/'] });
  expect(info).toMatchObject({ title: 'T', version: '0.0.0' });
  expect(servers).toEqual(['https://b.test/x']);
});

test('a part is named behind the title', () => {
  expect(resolved('https://a.test', { info: { title: 'T' }, part: 'Mail' }).info.title).toBe('T: Mail');
});
