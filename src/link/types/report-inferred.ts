import { nearestName } from '../../collections/nearest-name.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { bareName } from '../names/words.js';
import { isTextAlone } from './text-types.js';
import type { TypeContext } from './type-context.js';

/**
 * Reports types without a page: those that were put together from elsewhere, and those of which nothing is known. Raises
 * `link/inferred-type`, `link/unknown-type` and `link/enumeration-without-members`.
 */
export function reportInferred({ registry, scalarNames, report }: TypeContext): void {
  const objects = registry.objects();
  const known = new Map(
    objects.filter(({ properties }) => properties.size > 0).map(({ name }) => [bareName(name), name]),
  );
  for (const draft of objects) {
    const { name, inferred, properties, base, evidence, origin } = draft;
    if (!inferred) continue;
    if (isTextAlone(draft)) {
      report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-without-members', { name }, origin));
    } else if (properties.size > 0) {
      report(diagnostic(LINK_DIAGNOSTICS, 'inferred-type', { name, from: evidence ?? 'other pages' }, origin));
    } else if (!base) {
      const nearest =
        known.get(nearestName(bareName(name), known.keys()) ?? '') ?? nearestName(bareName(name), scalarNames.keys());
      report(diagnostic(LINK_DIAGNOSTICS, 'unknown-type', { name, ...(nearest && { nearest }) }, origin));
    }
  }
}
