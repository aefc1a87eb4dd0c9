import { expect, it } from 'vitest';
import { namesAction } from '../../../../src/link/operations/identify-operation.js';

it.each([
  ['printer: restoreDefaults', 'restoreDefaults', true],
  ['printer: restoreDefaults (deprecated)', 'restoreDefaults', true],
  ['Printer: Reset', 'shop.devices.reset', true],
  ['restoreDefaults action', 'restoreDefaults', true],
  ['Reset the printer', 'reset', true],
  ['Create printer', 'printers', false],
  ['printers: create', 'printers', false],
  ['Printers', 'printers', false],
  ['Add to printers', 'printers', false],
])('%s names %s: %s', (title, action, want) => {
  expect(namesAction(title, action)).toBe(want);
});
