import fc from 'fast-check';

/** One change of one page. Numbers are taken modulo what there is, so that every change fits every page. */
export interface Mutation {
  readonly page: number;
  readonly line: number;
  readonly kind: 'delete' | 'duplicate' | 'swap' | 'truncate' | 'insert' | 'replace' | 'splice' | 'cut';
  /** Another line, a position in the line. */
  readonly other: number;
  readonly fragment: string;
}

/** Text that nobody would write, and that pages of strangers may hold. */
const FRAGMENTS: readonly string[] = [
  '__proto__',
  '`__proto__`',
  'constructor',
  'hasOwnProperty',
  'toString',
  '|`__proto__`|String|One.|',
  '|constructor|constructor|Possible values are: `__proto__`, `constructor`.|',
  '|toString|[valueOf](valueOf.md) collection|Inherited from [constructor](constructor.md).|',
  '|{__proto__}|__proto__|{__proto__}|',
  '# constructor resource type',
  '# __proto__ enum type',
  '## Members',
  '### constructor values',
  '## Properties',
  '## Request body',
  '## Response',
  '## HTTP request',
  'GET /{__proto__}/constructor/{constructor}',
  "POST /constructor(__proto__='{__proto__}',constructor={constructor})",
  'DELETE /a//b/{}/{/}',
  'PATCH /{a}/{a}/{A}/:x:/{y}:/*?__proto__={z}&&=',
  '```http',
  '```',
  '```json',
  '{ "__proto__": { "constructor": null }, "@odata.type": "#constructor.__proto__" }',
  '[[[[{"a":[{"":[null,{"__proto__":1}]}]}]]]]',
  '{ "value": [ { "id": 1e999, "x": -0, "y": 123456789012345678901234567890 } ]',
  '"$ref": "#/components/schemas/x", "discriminator": {}',
  'HTTP/1.1 099 *',
  'HTTP/1.1 200 OK',
  'HTTP/1.1 204 No Content',
  'Content-Type: multipart/__proto__; boundary="',
  '<!-- { "blockType": "resource", "@odata.type": "constructor" } -->',
  '<!-- { "blockType": "response", "@odata.type": "Collection(__proto__)", "isCollection": "x" } -->',
  '<!-- { "blockType": "permissions", "requestUrls": [null, {}] } -->',
  '<!--',
  '-->',
  '---',
  '*/ export const x = 1; /*',
  '`${process.exit(1)}`',
  "'+alert(1)+'",
  '\\',
  '\\u2028',
  '\u2028\u2029\u0085',
  '</script><script>alert(1)</script>',
  '{{constructor}}{{{__proto__}}}{{#each}}',
  '\0',
  '\uD800',
  '\uDC00',
  '\uFEFF\u200B\u00A0',
  '\u202E',
  '|'.repeat(10_000),
  '['.repeat(3_000),
  '`'.repeat(3_001),
  '*_'.repeat(2_000),
  '> '.repeat(2_000),
  '(('.repeat(2_000),
  '{'.repeat(3_000),
  'Inherits from [constructor](constructor.md).',
  'If successful, this method returns `200 OK` and a [__proto__](../resources/__proto__.md) collection.',
  'In the request body, supply a JSON representation of [constructor](constructor.md) or [toString](toString.md).',
  'Delegated (work or school account)|__Proto__.Read, Constructor.Read.All|',
  '|Application|Constructor.Read.All \'"`|',
  '# [HTTP](#tab/__proto__)',
  '[__proto__]: ../../../../etc/passwd',
  '&#0;&#xD800;&lt;&constructor;',
  '\t',
  '',
];

/** Changes of a few lines here and there. */
export function mutations(): fc.Arbitrary<readonly Mutation[]> {
  return fc.array(
    fc.record({
      page: fc.nat(1_000),
      line: fc.nat(10_000),
      kind: fc.constantFrom<Mutation['kind']>(
        'delete',
        'duplicate',
        'swap',
        'truncate',
        'insert',
        'replace',
        'splice',
        'cut',
      ),
      other: fc.nat(10_000),
      fragment: fc.constantFrom(...FRAGMENTS),
    }),
    { minLength: 1, maxLength: 12 },
  );
}

/** The pages with the changes made one after another. */
export function mutatePages(
  pages: Readonly<Record<string, string>>,
  changes: readonly Mutation[],
): Record<string, string> {
  const files = Object.keys(pages);
  const lines = new Map(files.map((file) => [file, (pages[file] ?? '').split('\n')]));
  for (const change of changes) {
    const page = lines.get(files[change.page % files.length] ?? '');
    if (page && page.length > 0) mutateLines(page, change);
  }
  return Object.fromEntries([...lines].map(([file, text]) => [file, text.join('\n')]));
}

function mutateLines(lines: string[], { kind, line, other, fragment }: Mutation): void {
  const index = line % lines.length;
  const text = lines[index] ?? '';
  const position = other % (text.length + 1);
  switch (kind) {
    case 'delete':
      lines.splice(index, 1);
      break;
    case 'duplicate':
      lines.splice(other % lines.length, 0, text);
      break;
    case 'swap':
      lines[index] = lines[other % lines.length] ?? '';
      lines[other % lines.length] = text;
      break;
    case 'truncate':
      lines[index] = text.slice(0, position);
      break;
    case 'insert':
      lines.splice(index, 0, fragment);
      break;
    case 'replace':
      lines[index] = fragment;
      break;
    case 'splice':
      lines[index] = text.slice(0, position) + fragment + text.slice(position);
      break;
    case 'cut':
      lines.splice(index, 1 + (other % 10));
      break;
  }
}
