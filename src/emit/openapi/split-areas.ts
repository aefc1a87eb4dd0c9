import { appendTo } from '../../collections/collect.js';
import { type TakenNames, takeName } from '../../collections/take-name.js';
import type { ApiModel, Operation, TypeDefinition, UnroutedOperation } from '../../model/api-model.js';
import { keepInnermostDiscriminators } from './discriminators.js';
import { limitModel } from './filter-model.js';
import { forgetNavigation, narrowNavigation } from './part-navigation.js';

/** A part of a model that stands for itself. */
export interface ModelPart {
  /** Unique; letters, digits and `-`: fit for a file name. */
  readonly name: string;
  /** As the pages spell the area. */
  readonly title: string;
  readonly model: ApiModel;
}

/** What an index of parts says of one. */
export interface PartSummary {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly operations: number;
  readonly types: number;
}

/** Where everything goes that belongs to no operation with a path. */
const REMAINDER = { name: 'unassigned', title: 'Unassigned' } as const;

/**
 * Splits a model into parts by area, each with the types that its operations need, by name. A link to another
 * resource is no need: it would bring nearly every type to every part. Pages without a path and types that no operation
 * needs make a part of their own, so that the parts together say what the model says.
 */
export function splitModel(given: ApiModel): readonly ModelPart[] {
  const model: ApiModel = { ...given, types: keepInnermostDiscriminators(given.types) };
  const whole: WholeModel = { model, needed: forgetNavigation(model) };
  const groups = new Map<string, Operation[]>();
  for (const operation of model.operations) appendTo(groups, operation.area, operation);
  const taken: TakenNames = new Map([[REMAINDER.name, 1]]);
  const parts = [...groups.keys()].sort().map(
    (title): ModelPart => ({
      name: takeName(fileNameOf(title), taken, '-'),
      title,
      model: limitPart(whole, groups.get(title) ?? [], []),
    }),
  );
  const remainder = limitRemainder(whole, parts);
  return remainder ? [...parts, { ...REMAINDER, model: remainder }] : parts;
}

/** The index of parts, for people and programs that look for the right document. */
export function summarizeParts(
  parts: readonly ModelPart[],
  fileOf: (part: ModelPart) => string,
): { readonly documents: readonly PartSummary[] } {
  return {
    documents: parts.map((part) => ({
      name: part.name,
      title: part.title,
      file: fileOf(part),
      operations: part.model.operations.length,
      types: part.model.types.length,
    })),
  };
}

/** What parts are taken from. */
interface WholeModel {
  readonly model: ApiModel;
  /** Without the links to other resources. */
  readonly needed: ApiModel;
}

function limitRemainder(whole: WholeModel, parts: readonly ModelPart[]): ApiModel | undefined {
  const { model } = whole;
  const placed = new Set(parts.flatMap((part) => part.model.types.map(({ name }) => name)));
  const unplaced = model.types.filter(({ name }) => !placed.has(name));
  if (unplaced.length === 0 && model.unrouted.length === 0) return undefined;
  return limitPart(whole, [], model.unrouted, unplaced);
}

function limitPart(
  { model, needed }: WholeModel,
  operations: readonly Operation[],
  unrouted: readonly UnroutedOperation[],
  alsoTypes: readonly TypeDefinition[] = [],
): ApiModel {
  const part = limitModel(needed, operations, unrouted, alsoTypes);
  return { ...part, types: narrowNavigation(part.types, model.types) };
}

/** Lower-case words joined by `-`. */
function fileNameOf(title: string): string {
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? ['part']).join('-');
}
