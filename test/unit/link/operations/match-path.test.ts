import { expect, it } from 'vitest';
import { parsePathTemplate } from '../../../../src/http/path-template.js';
import { matchesTemplate } from '../../../../src/link/operations/match-path.js';

const path = (text: string) => parsePathTemplate(text).path ?? { segments: [] };

it.each([
  { given: '/users/6e7b/messages', template: '/users/{id}/messages', want: true },
  { given: '/Users/6e7b/messages', template: '/users/{id}/messages', want: true },
  { given: '/users/6e7b', template: '/users/{id}/messages', want: false },
  { given: "/reports/usage(period='D7')", template: "/reports/usage(period='{p}')", want: true },
  { given: '/reports/Total', template: '/reports/total()', want: true },
  { given: '/reports/total', template: "/reports/total(period='{p}')", want: false },
  { given: '/me/drive/root:/a.txt:/content', template: '/me/drive/root:/{path}:/content', want: true },
  { given: '/me/drive/root:/a.txt:/copy', template: '/me/drive/root:/{path}:/content', want: false },
])('$given of $template: $want', ({ given, template, want }) => {
  expect(matchesTemplate(path(given), path(template), [])).toBe(want);
});

it('takes a literal for a key where the page says so', () => {
  expect(matchesTemplate(path('/users/jane/x'), path('/users/me/x'), ['jane'])).toBe(true);
});
