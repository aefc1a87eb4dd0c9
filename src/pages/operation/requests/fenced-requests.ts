import type { Section } from '../../../markdown/block.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import { type OperationOutline, type PlacedFence, withDescendants } from '../operation-outline.js';
import { beginsWithRequestLine } from './request-lines.js';

/** What else is said of a request that stands right below the name of an operation. */
const DESCRIBING: ReadonlySet<SectionMeaning | undefined> = new Set([
  'request-headers',
  'query-parameters',
  'path-parameters',
  'function-parameters',
  'parameters',
  'request-body',
  'response',
]);

/** What each operation has of its own. */
const OWN = ['request-body', 'response'] as const satisfies readonly SectionMeaning[];

/** A whole URL without a placeholder is that of a sample. */
const SAMPLE_URL = /^\s*[A-Z]+\s+https?:[^\s{}]*(?:\s|$)/i;

/**
 * The sections that document an operation without a heading for its request line: their headings mean nothing by themselves
 * ("Renew a loan"), and a fence right below begins with a request line. None where no heading of parameters, bodies or answers
 * stands below one of them, or where an answer or body stands outside of all, which may be that of any.
 */
export function findFencedOperations(outline: OperationOutline): readonly Section[] {
  const { fences, meaningOf, ownMeaningOf, sectionsOf } = outline;
  const requests = fences.filter((placed) => meaningOf(placed.section) === undefined && isTemplate(placed));
  const sections = [...new Set(requests.map(({ section }) => section))];
  const inside = new Set(sections.flatMap(withDescendants));
  const isDescribed = [...inside].some((section) => DESCRIBING.has(ownMeaningOf(section)));
  const isShared = OWN.some((meaning) => sectionsOf(meaning).some((section) => !inside.has(section)));
  return isDescribed && !isShared ? sections : [];
}

function isTemplate({ fence: { text }, blockType }: PlacedFence): boolean {
  if (blockType !== undefined && blockType !== 'ignored') return false;
  return beginsWithRequestLine(text) && !SAMPLE_URL.test(text);
}
