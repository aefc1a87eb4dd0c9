import { describe, expect, it } from 'vitest';
import { resolveTranslations } from '../../../src/markdown/translations.js';

const both = (translation: string, original: string) =>
  `<span data-ttu-id="1-2">${translation}</span><span class="sxs-lookup"><span data-stu-id="1-2">${original}</span></span>`;

describe('texts with their originals', () => {
  it.each([
    ['a heading', `## <a name="request"></a>${both('Anfrage', 'Request')}`, '## <a name="request"></a>Request'],
    ['cells', `|${both('Name', 'Name')} | [${both('Buch', 'book')}](b.md)|`, '|Name | [book](b.md)|'],
    ['sentences', `${both('Eins.', 'One.')} ${both('Zwei.', 'Two.')}`, 'One. Two.'],
    ['one without an original', both('`GET /books`', ''), '`GET /books`'],
    ['one that is not closed', `a ${both('Eins', 'One').slice(0, -3)}`, `a ${both('Eins', 'One').slice(0, -3)}`],
    ['an original alone', `</span><span class="sxs-lookup">a ${both('b', 'c')}`, '</span><span class="sxs-lookup">a c'],
  ])('in %s', (_name, given, want) => {
    expect(resolveTranslations(['a', given])).toEqual(['a', want]);
  });

  it('stay where there are none', () => {
    const lines = ['<span>a</span>'];
    expect(resolveTranslations(lines)).toBe(lines);
  });
});
