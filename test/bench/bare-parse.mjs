import { readFileSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { listPages } from './pages-folder.mjs';

// The yardstick: what parsing the pages costs, and nothing else, on one thread.
const [folder] = process.argv.slice(2);
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
for (const page of listPages(folder)) processor.parse(readFileSync(page, 'utf8'));
