import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import type { Annotation } from '../../../markdown/block.js';
import type { JsonValue } from '../../../model/json.js';
import type { TypeExpression } from '../../../type-expressions/type-expression.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import { readType } from '../../tables/read-type.js';

/** What the annotation of a message says; empty and false when there is none. */
export interface MessageAnnotation {
  /** One response may answer several requests: then there are several. */
  readonly names: readonly string[];
  readonly type?: TypeExpression;
  readonly isCollection?: boolean;
  readonly sampleKeys: readonly string[];
  readonly opaqueUrl: boolean;
}

/** Members that hold the type of the payload, in order of preference. */
const TYPE_MEMBERS = ['@odata.type', '@type'] as const;

/**
 * Reads the annotation above a request or response.
 * Raises `pages/annotation-macro` for a value that a template left unresolved.
 */
export function readMessageAnnotation(annotation: Annotation | undefined, context: PageContext): MessageAnnotation {
  if (!annotation) return { names: [], sampleKeys: [], opaqueUrl: false };
  const { values } = annotation;
  reportMacros(annotation, context);
  const type = annotatedType(annotation, context);
  const isCollection = flagOf(values.isCollection);
  return {
    names: textsOf(values.name),
    ...(type && { type }),
    ...(isCollection !== undefined && { isCollection }),
    sampleKeys: textsOf(values.sampleKeys),
    opaqueUrl: flagOf(values.opaqueUrl) ?? false,
  };
}

function annotatedType(annotation: Annotation, context: PageContext): TypeExpression | undefined {
  for (const key of TYPE_MEMBERS) {
    const value = annotation.values[key];
    if (typeof value !== 'string' || value === '' || context.vocabulary.isMacro(value)) continue;
    const type = readType(value.replace(/^#/, ''), annotation.at, context);
    if (type.kind !== 'unknown') return type;
  }
  return undefined;
}

function reportMacros(annotation: Annotation, context: PageContext): void {
  for (const [key, value] of Object.entries(annotation.values)) {
    if (typeof value !== 'string' || !context.vocabulary.isMacro(value)) continue;
    context.report(
      diagnostic(OPERATION_DIAGNOSTICS, 'annotation-macro', { key, value }, placeIn(context.file, annotation.at)),
    );
  }
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** `true` and `"true"` alike. */
function flagOf(value: JsonValue | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' || value === 'false' ? value === 'true' : undefined;
}
