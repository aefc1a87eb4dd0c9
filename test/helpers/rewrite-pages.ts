/** Rewrites the Markdown of a page; its meaning stays. */
export type Rewriting = (markdown: string) => string;

const FENCE = /^\s*(?:```|~~~)/;
const DELIMITER_ROW = /^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$/;
const REQUEST_LINE = /^(GET|PUT|POST|PATCH|DELETE) (\S.*)$/;
/** What stands below a heading "HTTP request", down to the next heading of its level. */
const REQUEST_SECTION = /^## HTTP request\n(?:(?!## ).*\n)*/gm;
/** A fence of nothing but request lines. */
const REQUEST_FENCE = /```http\n((?:[A-Z]+ \/.*\n)+)```/g;

/** The same page in other words of Markdown, by what is different. */
export const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  'line ends of another system': (page) => page.replaceAll('\n', '\r\n'),
  'closing marks behind headings': rewriteHeadings((marks, title) => `${marks} ${title} ${marks}`),
  'bold headings': rewriteHeadings((marks, title) => (marks === '#' ? `# ${title}` : `${marks} **${title}**`)),
  'headings a level deeper': rewriteHeadings((marks, title) => (marks === '#' ? `# ${title}` : `#${marks} ${title}`)),
  'colons behind headings': rewriteHeadings((marks, title) => (marks === '#' ? `# ${title}` : `${marks} ${title}:`)),
  'fences of tildes': (page) => page.replace(/^```/gm, '~~~'),
  'links to published pages': (page) => page.replace(/(\]\([^()\s:]*)\.md/g, '$1.html'),
  'links without endings': (page) => page.replace(/(\]\([^()\s:]*)\.md/g, '$1'),
  'tables without outer bars': rewriteTables((rows) => rows.map((row) => row.replace(/^\s*\||\|\s*$/g, ''))),
  'tables in HTML': rewriteTables(toHtml),
  'request lines in lists': rewriteRequests((lines) => lines.map((line) => `- \`${line}\``)),
  'request lines in tables': rewriteRequests((lines) => [
    '| Method | URL |',
    '|:--|:--|',
    ...lines.map((line) => line.replace(REQUEST_LINE, '| $1 | `$2` |')),
  ]),
  'properties below headings': rewriteProperties((name, type, text) => `\n### ${name}\n\nType: ${type}\n\n${text}`),
  'properties in paragraphs': rewriteProperties((name, type, text) => `\n**${name}** (${type}): ${text}`),
  'properties in definition lists': rewriteProperties((name, type, text) => `\n\`${name}\`\n: ${type}. ${text}`),
  'properties in lists': rewriteProperties((name, type, text) => `- \`${name}\` (${type}): ${text}`),
  'types below names': rewriteProperties(
    (name, type, text) => `| ${name}<br>${type} | ${text} |`,
    ['| Property | Description |', '|:--|:--|'],
  ),
  'types in front of descriptions': rewriteProperties(
    (name, type, text) => `| ${name} | *${type}* - ${text} |`,
    ['| Property | Description |', '|:--|:--|'],
  ),
};

function rewriteHeadings(rewrite: (marks: string, title: string) => string): Rewriting {
  return (page) =>
    rewriteLines(page, (line) => {
      const [, marks, title] = /^(#{1,6}) (.*\S)\s*$/.exec(line) ?? [];
      const isTab = title?.includes('](#tab/');
      return marks === undefined || title === undefined || isTab ? line : rewrite(marks, title);
    });
}

function rewriteRequests(rewrite: (lines: readonly string[]) => readonly string[]): Rewriting {
  return (page) =>
    page.replace(REQUEST_SECTION, (section) =>
      section.replace(REQUEST_FENCE, (_, lines: string) => rewrite(lines.trim().split('\n')).join('\n')),
    );
}

function rewriteTables(rewrite: (rows: readonly string[]) => readonly string[]): Rewriting {
  return (page) => {
    const lines = page.split('\n');
    const rewritten: string[] = [];
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] ?? '';
      if (!line.startsWith('|') || !DELIMITER_ROW.test(lines[index + 1] ?? '')) {
        rewritten.push(line);
        continue;
      }
      const end = lines.findIndex((other, at) => at > index && !other.startsWith('|'));
      const rows = lines.slice(index, end < 0 ? undefined : end);
      rewritten.push(...rewrite(rows));
      index += rows.length - 1;
    }
    return rewritten.join('\n');
  };
}

/** @param header what stands above all of them */
function rewriteProperties(
  rewrite: (name: string, type: string, text: string) => string,
  header: readonly string[] = [],
): Rewriting {
  return rewriteTables((rows) => {
    const [title = '', second = '', ...others] = cellsOf(rows[0] ?? '');
    if (title !== 'Property' || second !== 'Type' || others.length !== 1) return rows;
    return [
      ...header,
      ...rows.slice(2).map((row) => {
        const [name = '', type = '', text = ''] = cellsOf(row);
        return rewrite(name, type, text);
      }),
    ];
  });
}

function toHtml([header = '', , ...rows]: readonly string[]): readonly string[] {
  const row = (line: string, tag: string) =>
    `  <tr>${cellsOf(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return ['<table>', row(header, 'th'), ...rows.map((line) => row(line, 'td')), '</table>'];
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function rewriteLines(page: string, rewrite: (line: string) => string): string {
  let isInside = false;
  return page
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) isInside = !isInside;
      return isInside ? line : rewrite(line);
    })
    .join('\n');
}
