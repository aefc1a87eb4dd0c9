import type { ApiModel, MediaType } from './model/api-model.js';

/** How much a run found. */
export interface Summary {
  readonly pages: number;
  readonly operations: number;
  /** Operations whose page gives no usable request line. */
  readonly unrouted: number;
  /** Object types. */
  readonly types: number;
  readonly enumerations: number;
  /** Payloads. */
  readonly examples: number;
}

/** Counts what a model holds. */
export function summarize(pages: number, model: ApiModel): Summary {
  const bodies = [...model.operations, ...model.unrouted].flatMap(({ requestBody, responses }) => [
    ...(requestBody?.content ?? []),
    ...responses.flatMap(({ content }) => content),
  ]);
  const types = model.types.filter(({ kind }) => kind === 'object').length;
  return {
    pages,
    operations: model.operations.length,
    unrouted: model.unrouted.length,
    types,
    enumerations: model.types.length - types,
    examples: countExamples(bodies),
  };
}

function countExamples(bodies: readonly MediaType[]): number {
  return bodies.reduce((count, { examples }) => count + examples.length, 0);
}
