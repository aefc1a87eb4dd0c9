import { expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.js';
import type { CatalogueEntry } from '../../src/diagnostics/catalogue-entry.js';
import { createProgramSchema } from '../../src/program-schema.js';

const INTRODUCTION = `# Diagnostics

Every finding has a code. \`docs-to-openapi explain CODE\` prints what stands here. The level of a code can be changed by
\`rules\` in the [configuration](configuration.md#findings), and a comment in a page silences it.

What differs from finding to finding stands in ‹these marks›.

This page is made from the tables of codes by \`npm run docs\`.
`;

/** One section per stage, one subsection per code. */
function renderDiagnosticsPage(entries: readonly CatalogueEntry[]): string {
  const stages = [...new Set(entries.map(({ stage }) => stage))];
  const sections = stages.map((stage) => {
    const own = entries.filter((entry) => entry.stage === stage);
    return [`## ${stage}\n`, ...own.map(renderCode)].join('\n');
  });
  return [INTRODUCTION, ...sections].join('\n');
}

function renderCode({ code, severity, messageShape, help }: CatalogueEntry): string {
  return `### ${code}\n\n_${severity}_: ${messageShape.replaceAll(/[<>*_]/g, '\\$&')}\n\n${help}\n`;
}

it('docs/diagnostics.md is up to date (npm run docs)', async () => {
  await expect(renderDiagnosticsPage(catalogue)).toMatchFileSnapshot('../../docs/diagnostics.md');
});

it('schema/config.schema.json is up to date (npm run docs)', async () => {
  await expect(`${JSON.stringify(createProgramSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../schema/config.schema.json',
  );
});
