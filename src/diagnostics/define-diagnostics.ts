import type { Diagnostic, Place, RelatedPlace, Severity } from './diagnostic.js';

/** What is known of a code before anything is found: its level, its wording, and what its documentation says. */
export interface DiagnosticDefinition<Parameters> {
  readonly severity: Severity;
  /** Says what was found and what was expected. */
  readonly message: (parameters: Parameters) => string;
  /** One or two sentences for the documentation page: when it is raised and what to do about it. */
  readonly help: string;
}

type Definitions = Readonly<Record<string, DiagnosticDefinition<never>>>;

/** The codes of one stage. */
export interface DiagnosticTable<Table extends Definitions = Definitions> {
  readonly stage: string;
  readonly definitions: Table;
}

/** The parameters that the message of a code needs. */
export type ParametersOf<Definition> = Definition extends DiagnosticDefinition<infer Parameters> ? Parameters : never;

/** Declares the codes of a stage; the reported code is `stage/key`. */
export function defineDiagnostics<Table extends Definitions>(
  stage: string,
  definitions: Table,
): DiagnosticTable<Table> {
  return { stage, definitions };
}

/**
 * Makes a finding of a declared code. A missing message parameter is a compile error.
 * @param place absent only for findings about the whole run
 */
export function diagnostic<Table extends Definitions, Code extends keyof Table & string>(
  table: DiagnosticTable<Table>,
  code: Code,
  parameters: ParametersOf<Table[Code]>,
  place?: Place,
  related?: readonly RelatedPlace[],
): Diagnostic {
  const definition = table.definitions[code] as unknown as DiagnosticDefinition<ParametersOf<Table[Code]>>;
  return {
    code: `${table.stage}/${code}`,
    severity: definition.severity,
    message: definition.message(parameters),
    ...(place && { place }),
    ...(related?.length && { related }),
  };
}
