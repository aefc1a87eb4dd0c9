import { expect, test } from 'vitest';
import { hasNoBody } from '../../../src/http/bodiless-status.js';

test.each([100, 199, 204, 205, 304])('%d has no body', (status) => {
  expect(hasNoBody(status)).toBe(true);
});

test.each([200, 201, 202, 206, 302, 303, 400])('%d may have a body', (status) => {
  expect(hasNoBody(status)).toBe(false);
});
