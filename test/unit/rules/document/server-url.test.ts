import { expect, test } from 'vitest';
import { serverUrl } from '../../../../src/rules/document/server-url.js';
import { documentWith, findingsOf } from '../../../helpers/document-rules.js';

test.each([
  [[], ['document/server-url There is no server; expected a URL without a slash at its end.']],
  [
    ['https://a.test/'],
    ["document/server-url The server's URL is 'https://a.test/'; expected a URL without a slash at its end."],
  ],
  [[''], ["document/server-url The server's URL is ''; expected a URL without a slash at its end."]],
  [['/', 'https://a.test/v1'], []],
])('of %j finds %j', (urls, want) => {
  expect(findingsOf(serverUrl, documentWith({ servers: urls.map((url) => ({ url })) }))).toEqual(want);
});
