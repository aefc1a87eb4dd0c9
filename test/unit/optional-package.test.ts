import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findOptionalPackage } from '../../src/optional-package.js';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';

const wanted = { name: 'lamp-converter', major: 6, feature: 'The format lamps' };

const manifest = (version: string) => JSON.stringify({ name: wanted.name, version, main: 'index.cjs' });

it('finds a package in the working folder', () => {
  const folder = createTemporaryFolder({
    'node_modules/lamp-converter/package.json': manifest('6.3.0'),
    'node_modules/lamp-converter/index.cjs': 'module.exports = { lit: true };',
  });
  const found = findOptionalPackage(wanted, folder);
  expect(found.folder).toBe(join(folder, 'node_modules/lamp-converter'));
  expect(found.load()).toEqual({ lit: true });
});

it('says how to install a package that is missing', () => {
  expect(() => findOptionalPackage(wanted, createTemporaryFolder())).toThrow(
    'The format lamps needs the package lamp-converter, which is not installed; install it with "npm install --save-dev lamp-converter@6".',
  );
});

it.each([
  ['5.9.0', '5.9.0'],
  ['60.0.0', '60.0.0'],
])('refuses version %s', (version, said) => {
  const folder = createTemporaryFolder({ 'node_modules/lamp-converter/package.json': manifest(version) });
  expect(() => findOptionalPackage(wanted, folder)).toThrow(`needs lamp-converter 6, but ${said} is installed`);
});
