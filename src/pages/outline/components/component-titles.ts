import type { Position } from '../../../diagnostics/diagnostic.js';
import { METHOD_WORDS } from '../../../http/methods.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { ComponentMeaning } from '../../vocabulary/site-components.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { attributeOf, type ComponentNode, placedName, textOf } from './component-tree.js';

/** A parameter that goes where the program knows no parameters. */
export interface UnknownPlace {
  readonly name: string;
  readonly found: string;
  readonly at: Position;
}

/** What stands around a component. */
export interface TitleContext {
  readonly vocabulary: Vocabulary;
  readonly report: (finding: UnknownPlace) => void;
  /** The headings of the page's own, outermost first. */
  readonly open: readonly { readonly level: number; readonly title: string }[];
  /** What the last heading says. */
  readonly current: SectionMeaning | undefined;
}

/** `List books [GET /books]` */
const REQUEST_TITLE = new RegExp(`(?:^|\\[)(?:${METHOD_WORDS}) [/h]`);
const HOLD_MEMBERS: readonly SectionMeaning[] = [
  'path-parameters',
  'query-parameters',
  'request-headers',
  'request-body',
  'parameters',
  'response',
];

/** The heading that says where a parameter goes, or that a property is one of the answer. */
export function titleFor(
  node: ComponentNode,
  place: ComponentMeaning | undefined,
  writing: TitleContext,
): string | undefined {
  const { vocabulary, current, report } = writing;
  const { sections, formTitles } = vocabulary.data;
  if (node.meaning === 'property') return sections[current === 'properties' ? 'properties' : 'response'][0] ?? '';
  if (node.meaning === 'member') return titleOfMembers(writing);
  const named = placedName(node, vocabulary);
  const said = attributeOf(node, 'place', vocabulary);
  if (named && said && !named.place) {
    report({ name: textOf(named.attribute), found: textOf(said), at: said.at });
    return undefined;
  }
  const meaning = named?.place ?? place;
  if (meaning === 'form') return formTitles[0] ?? '';
  return sections[isPlace(meaning) ? meaning : 'parameters'][0] ?? '';
}

/** What the nearest heading says that tells of members; where none does, a request has parameters, and a type properties. */
function titleOfMembers({ open, vocabulary }: TitleContext): string {
  const { sections } = vocabulary.data;
  const [nearest, ...around] = [...open].reverse().map(({ title }) => title);
  const meanings = [nearest ?? '', ...around].map((title) => vocabulary.sectionOf(title)?.meaning);
  const told = meanings.find((meaning) => meaning !== undefined && HOLD_MEMBERS.includes(meaning));
  const isRequested = around.some((title) => REQUEST_TITLE.test(title));
  const title = sections[told ?? (isRequested ? 'parameters' : 'properties')][0] ?? '';
  return vocabulary.demandsAll(nearest ?? '') ? `required ${title}` : title;
}

function isPlace(meaning: ComponentMeaning | undefined) {
  return (
    meaning === 'path-parameters' ||
    meaning === 'query-parameters' ||
    meaning === 'request-headers' ||
    meaning === 'request-body'
  );
}
