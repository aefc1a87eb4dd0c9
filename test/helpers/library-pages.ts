/** Blocks of a page, with a blank line after each. */
export function page(...blocks: readonly string[]): string {
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** A fence. */
export function fence(text: string, language = 'http'): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** A table of columns and rows that are written as `a|b|c`. */
export function table(header: string, ...rows: readonly string[]): string {
  const delimiter = header.replace(/[^|]+/g, '---');
  return [header, delimiter, ...rows].map((row) => `|${row}|`).join('\n');
}

/** A page of one operation of the library: its first request line is line 8 of the page. */
export function operationPage(requests: string, ...blocks: readonly string[]): string {
  return page(
    `# Page of ${requests.split('\n')[0]}`,
    'Namespace: library',
    '## HTTP request',
    fence(requests),
    ...blocks,
  );
}

/** A page of one type of the library: its first property is line 9 of the page. */
export function resourcePage(name: string, properties: readonly string[], ...blocks: readonly string[]): string {
  return page(
    `# ${name} resource type`,
    'Namespace: library',
    '## Properties',
    table('Property|Type|Description', ...properties),
    ...blocks,
  );
}

/** A response section that says what a request returns. */
export function returns(sentence: string): string {
  return page('## Response', `If successful, this method returns ${sentence}`);
}

/** An example: a request message, and the response to it. */
export function example(request: string, ...responses: readonly string[]): string {
  return page('## Example', ...[request, ...responses].map((message) => fence(message)));
}
