import { describe, expect, it } from 'vitest';
import { createTitleMatcher, foldTitle } from '../../../../src/pages/vocabulary/title-matcher.js';

describe('foldTitle', () => {
  it.each([
    ['HTTP request', 'HTTP request'],
    ['  Request\u00a0 headers: ', 'Request headers'],
    ['Customers (v1.0)', 'Customers'],
    ['1.3 URL', 'URL'],
    ['2. Permissions', 'Permissions'],
    ['1.6.2. Response example:', 'Response example'],
    ['🚀 Usage', 'Usage'],
    ['\u2699\ufe0f 2. Request headers', 'Request headers'],
    [':gear: Usage', 'Usage'],
    ['🚀', '🚀'],
    ['403 Forbidden', '403 Forbidden'],
    ['1.2', '1.2'],
    ['Description\\\\', 'Description'],
    ['(only a remark)', '(only a remark)'],
    ['Example 2: all of them', 'Example 2: all of them'],
  ])('%j becomes %j', (title, want) => {
    expect(foldTitle(title)).toBe(want);
  });
});

describe('createTitleMatcher', () => {
  const match = createTitleMatcher({
    request: ['http request', 'http request *'],
    values: ['{name} property values', '{name} values', 'values of {name}'],
    members: ['enum values'],
  });

  it.each([
    ['HTTP Request:', { meaning: 'request' }],
    ['HTTP request (to replace an item)', { meaning: 'request' }],
    ['HTTP request to replace an item', { meaning: 'request' }],
    ['HTTP requests', undefined],
    ['riskLevel values', { meaning: 'values', name: 'riskLevel' }],
    ['displayAs property values', { meaning: 'values', name: 'displayAs' }],
    ['Values of color', { meaning: 'values', name: 'color' }],
    ['Enum values', { meaning: 'members' }],
    ['values', undefined],
    ['', undefined],
  ])('%j means %j', (title, want) => {
    expect(match(title)).toEqual(want);
  });

  it('leaves out what no spelling has', () => {
    const matchBare = createTitleMatcher({ values: ['values', 'given {name}'] }, (title) =>
      title.replace(/^given /, ''),
    );
    expect(matchBare('3. given values:')).toEqual({ meaning: 'values', name: 'values' });
    expect(matchBare('values')).toEqual({ meaning: 'values' });
    expect(createTitleMatcher({ values: ['values'] }, (title) => title.replace(/^given /, ''))('given Values')).toEqual(
      {
        meaning: 'values',
      },
    );
  });
});
