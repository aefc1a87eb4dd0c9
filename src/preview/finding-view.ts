import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { sourceAddress } from './addresses.js';

/** A finding as pages and the viewer show it. Nothing is escaped yet. */
export interface FindingView {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  /** Absent for findings about the whole run. */
  readonly place?: PlaceView;
  readonly related: readonly (PlaceView & { readonly message: string })[];
}

/** A line of a page, as a link. */
export interface PlaceView {
  readonly text: string;
  readonly address: string;
}

/** Makes a finding ready to be shown. */
export function viewFinding({ severity, code, message, place, related = [] }: Diagnostic): FindingView {
  return {
    severity,
    code,
    message,
    ...(place && { place: viewPlace(place) }),
    related: related.map((other) => ({ ...viewPlace(other.place), message: other.message })),
  };
}

function viewPlace(place: Place): PlaceView {
  return { text: `${place.file}:${place.line}`, address: sourceAddress(place) };
}
