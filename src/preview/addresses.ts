import type { Place } from '../diagnostics/diagnostic.js';

/** The page of all findings. */
export const FINDINGS_ADDRESS = '/findings';

/** The page of an area. */
export function areaAddress(area: string): string {
  return `/areas/${area}`;
}

/** An operation on the page of its area, as the viewer names it. */
export function operationAddress(area: string, tag: string, operationId: string): string {
  return `${areaAddress(area)}#/${encodeURIComponent(tag)}/${encodeURIComponent(operationId)}`;
}

/** A page or include as text, at a line. */
export function sourceAddress({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return `/source/${file.split('/').map(encodeURIComponent).join('/')}#${lineName(line)}`;
}

/** The anchor of a line. */
export function lineName(line: number): string {
  return `L${line}`;
}
