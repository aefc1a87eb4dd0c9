import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import { foldName } from '../../model/fold-name.js';
import type { PageContext } from '../context/page-context.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import type { FrontMatter } from '../page-model.js';
import type { NamingMeaning } from '../vocabulary/naming-headings.js';
import type { TitleMatch } from '../vocabulary/title-matcher.js';
import type { PageHead } from './page-head.js';

/**
 * What the title of a page names. A heading that was copied from another page names that one: where the title in the front
 * matter names something else of the same kind, and the file is called so too, that is what the page is about.
 * Raises `pages/copied-heading`.
 */
export function readPageNaming(
  { section, titleAt }: PageHead,
  frontMatter: FrontMatter,
  context: PageContext,
): TitleMatch<NamingMeaning> | undefined {
  const { vocabulary, file } = context;
  const named = section && vocabulary.namedBy(section.title);
  const entry = frontMatter.find(({ key }) => key === 'title')?.value ?? '';
  const titled = vocabulary.namedBy(entry);
  if (named?.name === undefined || titled?.name === undefined || named.meaning !== titled.meaning) return named;
  const [heading, title, called] = [named.name, titled.name, fileName(file)].map(foldName);
  if (heading === title || heading === called || title !== called || endsInWord(titled.name, named.name)) return named;
  const parameters = { found: named.name, name: titled.name };
  context.report(diagnostic(PAGES_DIAGNOSTICS, 'copied-heading', parameters, placeIn(file, titleAt)));
  return titled;
}

/** `library bookCover`: the page of a type in the words of its owner. */
function endsInWord(title: string, name: string): boolean {
  return title.toLowerCase().endsWith(` ${name.toLowerCase()}`);
}

/** The name of a file, without folders and ending. */
export function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
