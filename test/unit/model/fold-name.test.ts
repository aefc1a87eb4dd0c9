import { expect, it } from 'vitest';
import { foldName } from '../../../src/model/fold-name.js';

it.each([
  ['loan-id', 'loanid'],
  ['Loan ID', 'loanid'],
  ['#library.loan_2', 'libraryloan2'],
  ['-', ''],
])('leaves of %j its letters and digits', (name, want) => {
  expect(foldName(name)).toBe(want);
});
