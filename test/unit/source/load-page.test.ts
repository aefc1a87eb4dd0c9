import { createHash } from 'node:crypto';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocsFolder } from '../../../src/source/docs-folder.js';
import { loadPage } from '../../../src/source/load-page.js';
import { cpuTime } from '../../helpers/cpu-time.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

type Files = Readonly<Record<string, string | Buffer>>;

/** Loads `api/page.md`; findings as `file:line:column code`. */
function load(page: string | Buffer, others: Files = {}) {
  const docs = openDocsFolder(createTemporaryFolder({ 'api/page.md': page, ...others }));
  const loaded = loadPage('api/page.md', docs);
  const findings = loaded.diagnostics.map(
    ({ code, place }) => `${place?.file}:${place?.line}:${place?.column} ${code}`,
  );
  return { ...loaded, lines: loaded.source?.lines, findings };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('bytes', () => {
  test('a plain page', () => {
    const { file, lines, hash, includes, findings } = load('# A\n\nb');
    expect({ file, lines, hash, includes, findings }).toEqual({
      file: 'api/page.md',
      lines: ['# A', '', 'b'],
      hash: sha256('# A\n\nb'),
      includes: [],
      findings: [],
    });
  });

  test('a byte order mark and carriage returns', () => {
    const { lines, findings, hash } = load('\uFEFF# A\r\nb\r\n');
    expect(lines).toEqual(['# A', 'b']);
    expect(findings).toEqual(['api/page.md:1:1 source/byte-order-mark', 'api/page.md:1:1 source/carriage-returns']);
    expect(hash).toBe(sha256('\uFEFF# A\r\nb\r\n'));
  });

  test('conflicts that nobody has settled', () => {
    const conflict = '<<<<<<< main\r\na\r\n=======\r\nb\r\n>>>>>>> draft\r\n';
    expect(load(`# A\n${conflict}c\n${conflict}`).findings).toEqual(
      [
        'api/page.md:2:1 source/merge-conflict',
        'api/page.md:8:1 source/merge-conflict',
        'api/page.md:1:1 source/carriage-returns',
      ].toSorted(),
    );
    for (const text of ['<<<<<<< main\na\n', 'A\n=======\n>>>>>>> b\n', '<<<<<<< a\n>>>>>>> b\n=======\n'])
      expect(load(text).findings).toEqual([]);
  });

  test('no UTF-8', () => {
    const { lines, findings, diagnostics } = load(Buffer.from('a\nb\xe9\n', 'latin1'));
    expect(lines).toEqual(['a', 'b\uFFFD']);
    expect(findings).toEqual(['api/page.md:2:2 source/not-utf8']);
    expect(diagnostics[0]?.message).toContain('0xE9');
  });

  test.each(['', ' \n\t\n', '\uFEFF\n'])('an empty page (%j) has no source, but a hash', (text) => {
    const loaded = load(text);
    expect(loaded).not.toHaveProperty('source');
    expect(loaded.hash).toBe(sha256(text));
    expect(loaded.findings).toContain('api/page.md:1:1 source/page-empty');
  });

  test('a page that is gone, is no file, or is too large', () => {
    const root = createTemporaryFolder({ 'folder.md/a': '', 'large.md': Buffer.alloc(16 * 1024 * 1024 + 1, 'a') });
    const docs = openDocsFolder(root);
    const loaded = ['gone.md', 'folder.md', 'large.md'].map((file) => loadPage(file, docs));
    expect(loaded.map(({ source, hash }) => [source, hash])).toEqual(loaded.map(() => [undefined, undefined]));
    expect(loaded.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      'source/page-unreadable',
      'source/page-unreadable',
      'source/page-too-large',
    ]);
  });
});

describe('includes', () => {
  test('a block takes the place of its line, apart from the text around it, without its front matter', () => {
    const { source, lines, includes, findings } = load('# A\nb\n[!INCLUDE [a label](../includes/x.md)]\nc', {
      'includes/x.md': '---\ntitle: X\n---\n\nx1\nx2\n\n',
    });
    expect(lines).toEqual(['# A', 'b', '', 'x1', 'x2', '', 'c']);
    expect(source?.position(1, 1)).toEqual({ line: 2, column: 1 });
    expect(source?.position(3, 2)).toEqual({ line: 5, column: 2, file: 'includes/x.md' });
    expect(source?.position(4, 1)).toEqual({ line: 6, column: 1, file: 'includes/x.md' });
    expect(source?.position(6, 1)).toEqual({ line: 4, column: 1 });
    expect(includes).toEqual([{ file: 'includes/x.md', hash: sha256('---\ntitle: X\n---\n\nx1\nx2\n\n') }]);
    expect(findings).toEqual([]);
  });

  test('inside of a line it becomes part of the line', () => {
    const { source, lines } = load('|a|[!include[x](~/includes/x.md)] b|\nIn [!INCLUDE[x](/includes/x.md)].', {
      'includes/x.md': '\nx1\n x2\n',
    });
    expect(lines).toEqual(['|a|x1  x2 b|', 'In x1  x2.']);
    expect(source?.position(0, 1)).toEqual({ line: 1, column: 1 });
    expect(source?.position(0, 5)).toEqual({ line: 2, column: 2, file: 'includes/x.md' });
    expect(source?.position(0, 8)).toEqual({ line: 3, column: 2, file: 'includes/x.md' });
    expect(source?.position(0, 11)).toEqual({ line: 1, column: 35 });
    expect(source?.position(1, 10)).toEqual({ line: 2, column: 33 });
  });

  test('they nest, and paths begin at the file that they stand in', () => {
    const { source, lines, includes } = load('[!INCLUDE [x](../includes/x.md)]', {
      'includes/x.md': 'x\n\n[!INCLUDE [y](more/y.md)]',
      'includes/more/y.md': 'y [!INCLUDE [z](z.md)]',
      'includes/more/z.md': 'z',
    });
    expect(lines).toEqual(['x', '', 'y z']);
    expect(source?.position(2, 1)).toEqual({ line: 1, column: 1, file: 'includes/more/y.md' });
    expect(source?.position(2, 3)).toEqual({ line: 1, column: 1, file: 'includes/more/z.md' });
    expect(includes.map(({ file }) => file)).toEqual(['includes/more/y.md', 'includes/more/z.md', 'includes/x.md']);
  });

  test('samples of code stay where they are', () => {
    const files = { 'includes/snippets/x.md': 'x' };
    const line = '[!INCLUDE [x](../includes/snippets/x.md)]';
    expect(load(line, files)).toMatchObject({ lines: [line], includes: [], findings: [] });
  });

  test('those in code, comments and front matter are no includes', () => {
    const include = '[!INCLUDE [x](x.md)]';
    const page = [
      '---',
      `title: ${include}`,
      '---',
      '```',
      include,
      '```',
      `<!-- ${include} -->`,
      '<!--',
      include,
      '-->',
      `\`${include}\``,
    ];
    expect(load(page.join('\n'))).toMatchObject({ lines: page, findings: [] });
  });

  test.each([
    {
      shape: 'a longer fence',
      code: ['````', '```', '[!INCLUDE [x](../x.md)]', '```', '[!INCLUDE [x](../x.md)]', '````'],
    },
    { shape: 'a fence of the other mark', code: ['```', '~~~', '[!INCLUDE [x](../x.md)]', '~~~', '```'] },
    { shape: 'a fence of tildes with marks in its info', code: ['~~~ `a`', '```', '[!INCLUDE [x](../x.md)]', '~~~~'] },
    { shape: 'a shorter mark', code: ['~~~~', '~~~', '[!INCLUDE [x](../x.md)]', '~~~~'] },
    { shape: 'marks in a comment', code: ['<!--', '```', '-->'] },
  ])('$shape keeps what is in it, and nothing behind it', ({ code }) => {
    const { lines, source } = load([...code, '[!INCLUDE [x](../x.md)]'].join('\n'), { 'x.md': 'x' });
    expect(lines?.filter((line) => line !== '')).toEqual([...code, 'x']);
    expect(source?.position((lines?.length ?? 0) - 1, 1)).toEqual({ line: 1, column: 1, file: 'x.md' });
  });

  test('many in one line take no time', () => {
    const spent = cpuTime(() => {
      expect(load('[!INCLUDE [x](../x.md)]b'.repeat(50_000), { 'x.md': 'x' }).lines).toEqual(['xb'.repeat(50_000)]);
    });
    expect(spent).toBeLessThan(5_000);
  });

  test('one behind a comment that is not closed, or behind a fence that another one ends, is one', () => {
    const { lines } = load('```\n```http\n```\n[!INCLUDE [x](../x.md)]\n\n<!-- a\n\n[!INCLUDE [x](../x.md)]', {
      'x.md': 'x',
    });
    expect(lines).toEqual(['```', '```http', '```', '', 'x', '', '<!-- a', '', 'x']);
  });

  test('an empty one leaves nothing', () => {
    expect(load('a [!INCLUDE [x](x.md)] b\n\n[!INCLUDE [x](x.md)]', { 'api/x.md': '---\na: b\n---\n' }).lines).toEqual([
      'a  b',
      '',
    ]);
  });
});

describe('includes that cannot be read', () => {
  test('are reported once per page and target; the label takes their place inside of a line', () => {
    const { lines, includes, findings, diagnostics } = load('[!INCLUDE [x](x.md)]\nIn [!INCLUDE [the x](x.md)].\n');
    expect(lines).toEqual(['[!INCLUDE [x](x.md)]', 'In the x.']);
    expect(includes).toEqual([{ file: 'api/x.md' }]);
    expect(findings).toEqual(['api/page.md:1:1 source/include-missing']);
    expect(diagnostics[0]?.message).toContain('api/x.md');
  });

  test('because they are outside of the docs root, which another root may cure', () => {
    const { findings, diagnostics, includes } = load('a\n [!INCLUDE [x](../../x.md)]');
    expect(findings).toEqual(['api/page.md:2:2 source/include-outside-root']);
    expect(diagnostics[0]?.message).toContain('--root');
    expect(includes).toEqual([]);
  });

  test('because a link leads out of the docs root', () => {
    const other = createTemporaryFolder({ 'secret.md': 'secret' });
    const root = createTemporaryFolder({ 'page.md': '[!INCLUDE [x](out/secret.md)]' });
    symlinkSync(other, path.join(root, 'out'));
    const loaded = loadPage('page.md', openDocsFolder(root));
    expect(loaded.source?.lines).toEqual(['[!INCLUDE [x](out/secret.md)]']);
    expect(loaded.diagnostics).toMatchObject([
      { code: 'source/include-outside-root', place: { file: 'page.md', line: 1 } },
    ]);
  });

  test('because they go in a circle: the finding names the files', () => {
    const { lines, findings, diagnostics } = load('[!INCLUDE [x](x.md)]', {
      'api/x.md': 'x\n\n[!INCLUDE [y](y.md)]',
      'api/y.md': 'y [!INCLUDE [x](x.md)]',
    });
    expect(lines).toEqual(['x', '', 'y x']);
    expect(findings).toEqual(['api/y.md:1:3 source/include-cycle']);
    expect(diagnostics[0]?.message).toContain('api/page.md > api/x.md > api/y.md > api/x.md');
  });

  test('because the chain is too long', () => {
    const chain = Array.from({ length: 40 }, (_, index) => [`api/${index}.md`, `[!INCLUDE [x](${index + 1}.md)]`]);
    const { findings } = load('[!INCLUDE [x](0.md)]', Object.fromEntries(chain));
    expect(findings).toEqual(['api/15.md:1:1 source/include-too-deep']);
  });

  test('because they multiply', () => {
    const files = Array.from({ length: 12 }, (_, index) => [
      `api/${index}.md`,
      `[!INCLUDE [x](${index + 1}.md)]\n`.repeat(10),
    ]);
    const { findings } = load('[!INCLUDE [x](0.md)]', { ...Object.fromEntries(files), 'api/12.md': 'x' });
    expect(findings.map((finding) => finding.replace(/.* /, ''))).toEqual(['source/include-too-large']);
  });

  test('because they are no file', () => {
    expect(load('[!INCLUDE [x](x)]', { 'api/x/y.md': '' }).findings).toEqual([
      'api/page.md:1:1 source/include-unreadable',
    ]);
  });
});

test('a file that many pages include is read once; a page is read anew', () => {
  const root = createTemporaryFolder({ 'a.md': '[!INCLUDE [x](x.md)]', 'x.md': 'old' });
  const docs = openDocsFolder(root);
  expect(loadPage('a.md', docs).source?.lines).toEqual(['old']);
  writeFileSync(path.join(root, 'x.md'), 'new');
  writeFileSync(path.join(root, 'a.md'), 'b [!INCLUDE [x](x.md)]');
  expect(loadPage('a.md', docs).source?.lines).toEqual(['b old']);
  rmSync(path.join(root, 'x.md'));
  expect(loadPage('a.md', openDocsFolder(root)).source?.lines).toEqual(['b x']);
});
