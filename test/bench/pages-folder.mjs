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

/**
 * Copies a folder of pages so many times, each time into another folder below `target`. The copies speak of other
 * operations and types than the first: their paths begin with a segment of their own, and so do their namespaces end.
 */
export function copyPages(source, target, copies) {
  mkdirSync(target, { recursive: true });
  for (let copy = 1; copy <= copies; copy += 1) {
    const folder = join(target, `copy-${copy}`);
    cpSync(source, folder, { recursive: true });
    if (copy === 1) continue;
    for (const page of listPages(folder)) writeFileSync(page, renameAll(readFileSync(page, 'utf8'), `copy${copy}`));
  }
}

function renameAll(text, name) {
  return text
    .replace(/^((?:GET|POST|PUT|PATCH|DELETE) +(?:https?:\/\/[^/\s]+\/[^/\s]+)?)\//gm, `$1/${name}/`)
    .replace(/^(Namespace: .*\S)/gm, `$1.${name}`);
}

/** How much there is to read. */
export function sizeOf(folder) {
  const pages = listPages(folder);
  return { pages: pages.length, bytes: pages.reduce((sum, page) => sum + statSync(page).size, 0) };
}

/** Adds a sentence below the title of the page in the middle, another one for each `round`. */
export function touchPage(folder, round) {
  changePage(folder, (text) => text.replace(/^# .*$/m, (title) => `${title}\n\nChanged in round ${round}.`));
}

/** Adds a table with a property to the page in the middle, another one for each `round`. */
export function extendPage(folder, round) {
  const table = `| Property | Type | Description |\n|:--|:--|:--|\n| added${round} | String | Added. |\n`;
  changePage(folder, (text) => `${text.trimEnd()}\n\n## Properties\n\n${table}`);
}

function changePage(folder, change) {
  const pages = listPages(folder);
  const page = pages[Math.floor(pages.length / 2)];
  writeFileSync(page, change(readFileSync(page, 'utf8')));
}
