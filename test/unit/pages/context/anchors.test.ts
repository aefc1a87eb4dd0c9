import { describe, expect, it } from 'vitest';
import { openOperation } from '../../../helpers/operation-page.js';

const anchors = (markdown: string) => [...openOperation(markdown).context.anchors().values()];

describe('anchorsOf', () => {
  it('gives headings the anchors of sites, the repeated ones numbered', () => {
    expect(anchors('# A book, its pages\n\n## Pages\n\n## Pages\n')).toEqual([
      ['a-book-its-pages'],
      ['pages'],
      ['pages-1'],
    ]);
  });

  it.each([
    ['above the heading', 'Text.\n\n<span id="mark"></span>\n\n## Pages'],
    ['right above it', 'Text.\n\n<a name="mark"></a>\n## Pages'],
    ['below another heading', '<span id="mark">\n\n## Pages'],
    ['in the heading', 'Text.\n\n## <a id="mark"></a>Pages'],
    ['behind the text of the heading', 'Text.\n\n## Pages {#mark}'],
    ['below the heading', 'Text.\n\n## Pages\n\n<a name="mark" />\n\nText.'],
  ])('gives a heading the anchors that the page sets %s', (_, markdown) => {
    expect(anchors(`# Book\n\n${markdown}\n`)).toEqual([['book'], ['pages', 'mark']]);
  });

  it('leaves anchors in text alone', () => {
    expect(anchors('# Book\n\nA <a name="mark"></a> in text.\n\n## Pages\n')).toEqual([['book'], ['pages']]);
  });
});
