import { expect, test } from 'vitest';
import { responseStatuses } from '../../../../src/rules/document/response-statuses.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

test('finds wildcards and content without a body', () => {
  const responses = {
    200: { description: 'A.', content: {} },
    204: { description: 'B.', content: {} },
    '4XX': { description: 'C.' },
    default: { description: 'D.' },
  };
  expect(findingsOf(responseStatuses, documentWithOperations({ 'get /a': { responses } }))).toEqual([
    'document/content-of-empty-response 1 GET /a answers 204 with content; expected none for this status.',
    "document/wildcard-status 1 GET /a answers '4XX'; expected a status of three digits.",
    "document/wildcard-status 1 GET /a answers 'default'; expected a status of three digits.",
  ]);
});
