import type { OpenAPIObject, OperationObject, ParameterObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas30';
import type { Place, Report } from '../../diagnostics/diagnostic.js';
import type { HttpMethod } from '../../model/api-model.js';

/** A check of a finished document. It is made anew for every document, so it may keep what it has seen. */
export type DocumentRule = (context: DocumentRuleContext) => DocumentVisitor;

export interface DocumentRuleContext {
  readonly document: OpenAPIObject;
  report: Report;
}

/** What a rule wants to see. Paths come first, then components, then extensions, each in document order. */
export interface DocumentVisitor {
  readonly operation?: (visited: VisitedOperation) => void;
  /** Every schema that is no reference, the inner ones after the outer one. */
  readonly schema?: (schema: SchemaObject, location: Location) => void;
  readonly reference?: (reference: ReferenceObject, location: Location) => void;
  /** After everything else. */
  readonly end?: () => void;
}

export interface VisitedOperation {
  readonly path: string;
  readonly method: HttpMethod;
  readonly operation: OperationObject;
  /** References resolved; those to nothing are left out. */
  readonly parameters: readonly ParameterObject[];
  /** `GET /users`. */
  readonly label: string;
  /** The request line; absent when neither the document nor the model says where it stands. */
  readonly place?: Place;
}

/** Where something is in the document, as a chain, so that nothing is put together unless it is reported. */
export interface Location {
  readonly key: string;
  readonly parent?: Location;
  /** Of the page line that it comes from; absent where the parent's is meant. */
  readonly place?: Place;
}

/** The JSON pointer of a location. */
export function pointerOf(location: Location): string {
  const escaped = location.key.replaceAll('~', '~0').replaceAll('/', '~1');
  return location.parent ? `${pointerOf(location.parent)}/${escaped}` : escaped;
}

/** The place of the nearest location that has one. */
export function placeOf(location: Location): Place | undefined {
  return location.place ?? (location.parent && placeOf(location.parent));
}
