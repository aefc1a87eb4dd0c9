import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The Markdown files below a folder that are pages of their own, sorted; the same ones that the program finds. */
export function listPages(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).some(isNoPageFolder))
    .sort();
}

function isNoPageFolder(name) {
  return name === 'includes' || name === 'node_modules' || name.startsWith('.');
}

/** Copies a folder of pages so many times, each time into another folder below `target`. */
export function copyPages(source, target, copies) {
  mkdirSync(target, { recursive: true });
  for (let copy = 1; copy <= copies; copy += 1) cpSync(source, join(target, `copy-${copy}`), { recursive: true });
}

/** How much there is to read. */
export function sizeOf(folder) {
  const pages = listPages(folder);
  return { pages: pages.length, bytes: pages.reduce((sum, page) => sum + statSync(page).size, 0) };
}

/** Adds a sentence below the title of the page in the middle, another one for each `round`. */
export function touchPage(folder, round) {
  const pages = listPages(folder);
  const page = pages[Math.floor(pages.length / 2)];
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/^# .*$/m, (title) => `${title}\n\nChanged in round ${round}.`),
  );
}
