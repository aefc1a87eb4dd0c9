import { expect, it } from 'vitest';
import { parsePathTemplate } from '../../../../src/http/path-template.js';
import { matchesTemplate, sharedEnd, sharedStart, spreadKeys } from '../../../../src/link/requests/match-path.js';

const path = (text: string) => parsePathTemplate(text).path ?? { segments: [] };
const spread = (text: string) => spreadKeys(path(text).segments);

it.each([
  { given: '/users/6e7b/messages', template: '/users/{id}/messages', want: true },
  { given: '/Users/6e7b/messages', template: '/users/{id}/messages', want: true },
  { given: '/users/6e7b', template: '/users/{id}/messages', want: false },
  { given: "/reports/usage(period='D7')", template: "/reports/usage(period='{p}')", want: true },
  { given: '/reports/Total', template: '/reports/total()', want: true },
  { given: '/reports/total', template: "/reports/total(period='{p}')", want: false },
  { given: '/me/drive/root:/a.txt:/content', template: '/me/drive/root:/{path}:/content', want: true },
  { given: '/me/drive/root:/a.txt:/copy', template: '/me/drive/root:/{path}:/content', want: false },
  { given: '/me/drive/root:/a/b.txt', template: '/me/drive/root:/{path}', want: true },
  { given: '/me/drive/root:/a/b.txt:', template: '/me/drive/root:/{path}', want: true },
  { given: '/me/drive/root:/{path}:/children', template: '/me/drive/root:/{path}', want: false },
  { given: '/me/drive/root:/a/b.txt:/children', template: '/me/drive/root:/{path}', want: false },
  { given: "/halls('7')/crates('8')/send", template: '/halls/{id}/crates/{id}/send', want: true },
  { given: '/halls(7)/crates', template: '/halls/{id}/crates', want: true },
  { given: '/halls/7/crates', template: "/halls('{id}')/crates", want: true },
  { given: "/halls('7')/crates", template: '/halls/{id}/boxes', want: false },
  { given: "/find(text='7')/crates", template: '/find/{id}/crates', want: false },
])('$given of $template: $want', ({ given, template, want }) => {
  expect(matchesTemplate(spread(given), spread(template), [])).toBe(want);
});

it('takes a literal for a key where the page says so', () => {
  expect(matchesTemplate(spread('/users/jane/x'), spread('/users/me/x'), ['jane'])).toBe(true);
});

it.each([
  { given: '/me/list/items', template: '/users/{id}/items', want: 1 },
  { given: '/me/items/7', template: '/users/{id}/items', want: 0 },
  { given: '/me/root/changes', template: '/me/root/changes', want: 3 },
  { given: "/me/root/changes(since='t1')", template: '/me/root/changes', want: 3 },
  { given: "/me/root/find(q='a')", template: "/me/root/find(text='{text}')", want: 3 },
  { given: "/me/root/find(q='a')", template: '/me/root/changes', want: 0 },
  { given: '/me/root:/a.txt:/content', template: '/me/items/{id}/content', want: 1 },
  { given: "/me/events('7')/items", template: '/you/events/{id}/items', want: 2 },
  { given: '/me/root:/a.txt:/content', template: '/me/items/{id}:/{name}:/content', want: 3 },
])('$given ends like $template in $want segments', ({ given, template, want }) => {
  expect(sharedEnd(path(given), path(template))).toBe(want);
});

it.each([
  { given: '/me/root', template: '/me/items/{id}', want: 1 },
  { given: "/me/items('7')/parts", template: '/me/items/{id}/rest', want: 2 },
  { given: '/users/{id}/items/$count', template: '/users/{id}/items', want: 2 },
  { given: '/users/{id}/items', template: '/me/items', want: 0 },
])('$given begins like $template in $want segments', ({ given, template, want }) => {
  expect(sharedStart(path(given), path(template))).toBe(want);
});
