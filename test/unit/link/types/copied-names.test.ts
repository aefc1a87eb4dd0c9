import { describe, expect, it } from 'vitest';
import { page, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

/** A page of a type whose heading and annotation name it, on their own. */
const typed = (title: string, annotated: string, property: string) =>
  page(
    `# ${title} resource type`,
    '## Properties',
    table('Property|Type|Description', `${property}|String|What it says.`),
    '## JSON representation',
    `<!-- { "blockType": "resource", "@odata.type": "${annotated}" } -->\n\`\`\`json\n{ "${property}": "String" }\n\`\`\``,
  );

const propertiesOf = (pages: Readonly<Record<string, string>>) => {
  const { model, found } = linkMarkdown(pages);
  const types = model.types.map((type) => [
    type.name,
    type.kind === 'object' ? type.properties.map(({ name }) => name).join() : '',
  ]);
  return { types, found };
};

describe('an annotation that names the type of another page', () => {
  const book = { 'resources/book.md': typed('book', 'library.book', 'title') };

  it('was copied where heading and file name agree on another type', () => {
    const pages = { ...book, 'resources/old-film.md': typed('film', 'library.book', 'length') };
    expect(propertiesOf(pages)).toEqual({
      types: [
        ['library.book', 'title'],
        ['library.film', 'length'],
      ],
      found: ['link/copied-annotation resources/old-film.md:1:1'],
    });
  });

  it('is believed where the file is called like neither', () => {
    const pages = { ...book, 'resources/works.md': typed('film', 'library.book', 'length') };
    expect(propertiesOf(pages)).toEqual({
      types: [['library.book', 'title,length']],
      found: ['link/type-defined-twice resources/works.md:1:1'],
    });
  });

  it('is believed where the heading of no page stands for it', () => {
    const pages = {
      'resources/film.md': typed('film', 'library.movingPicture', 'length'),
      'resources/films.md': typed('films', 'library.movingPicture', 'title'),
    };
    expect(propertiesOf(pages).types).toEqual([['library.movingPicture', 'length,title']]);
  });
});
