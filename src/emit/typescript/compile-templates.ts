import Handlebars from 'handlebars';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { TEMPLATE_DIAGNOSTICS } from './diagnostics.js';
import type { ModuleView } from './view-model.js';

/** The text of one template. */
export interface TemplateSource {
  /** What other templates include it by. */
  readonly name: string;
  /** For messages. */
  readonly file: string;
  readonly text: string;
}

/** Templates that are ready to be filled in. */
export interface Templates {
  /** Throws a `TemplateError` when a template names a field that does not exist. */
  render(view: ModuleView): string;
}

/** A template that is sound in itself does not fit what it is given. Built-in templates never raise it. */
export class TemplateError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.name = 'TemplateError';
    this.diagnostic = diagnostic;
  }
}

/**
 * View models hold safe text already, so nothing is escaped. A field or helper that does not exist is an error, not an empty text.
 * The indentation of an inclusion is not repeated: recursion would add it up.
 */
const OPTIONS = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true } as const;

/**
 * Compiles the template of the module and those that it may include, apart from every other user of Handlebars.
 * `templates` is absent when one of them is unusable. Raises `broken-template` and `unknown-partial`.
 */
export function compileTemplates(
  root: TemplateSource,
  partials: readonly TemplateSource[],
): { readonly templates?: Templates; readonly diagnostics: readonly Diagnostic[] } {
  const handlebars = Handlebars.create();
  const names = new Set(partials.map(({ name }) => name));
  const diagnostics = [root, ...partials].flatMap((source) => checkTemplate(handlebars, source, names));
  if (diagnostics.length > 0) return { diagnostics };
  for (const partial of partials) handlebars.registerPartial(partial.name, compileTemplate(handlebars, partial));
  const render = compileTemplate(handlebars, root);
  return { templates: { render: (view) => render(view) }, diagnostics };
}

type Compiled = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

function compileTemplate(handlebars: typeof Handlebars, source: TemplateSource): Compiled {
  const fill: Compiled = handlebars.compile<unknown>(source.text, OPTIONS);
  return (context, options) => {
    try {
      return fill(context, options);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      throw new TemplateError(
        diagnostic(TEMPLATE_DIAGNOSTICS, 'failed-template', { reason: reasonOf(error) }, placeOf(error, source)),
      );
    }
  };
}

function checkTemplate(
  handlebars: typeof Handlebars,
  source: TemplateSource,
  partials: ReadonlySet<string>,
): readonly Diagnostic[] {
  try {
    handlebars.precompile(source.text, OPTIONS);
  } catch (error) {
    return [diagnostic(TEMPLATE_DIAGNOSTICS, 'broken-template', { reason: reasonOf(error) }, placeOf(error, source))];
  }
  return inclusionsIn(handlebars.parse(source.text))
    .filter(({ name }) => !partials.has(name))
    .map(({ name, line, column }) =>
      diagnostic(TEMPLATE_DIAGNOSTICS, 'unknown-partial', { name }, { file: source.file, line, column }),
    );
}

interface Inclusion {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** Names that are computed when the template is filled in are not among them. */
function inclusionsIn(program: hbs.AST.Program): readonly Inclusion[] {
  const inclusions: Inclusion[] = [];
  class InclusionVisitor extends Handlebars.Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      if (partial.name.type === 'PathExpression') {
        const { line, column } = partial.loc.start;
        inclusions.push({ name: partial.name.original, line, column: column + 1 });
      }
      super.PartialStatement(partial);
    }
  }
  new InclusionVisitor().accept(program);
  return inclusions;
}

/** Handlebars gives a line as a field or, for parse errors, in the message alone. */
function placeOf(error: unknown, { file }: TemplateSource): Place {
  const { lineNumber, column, message = '' } = error as { lineNumber?: number; column?: number; message?: string };
  const line = lineNumber ?? Number(/\bon line (\d+)/.exec(message)?.[1] ?? 1);
  return { file, line, column: (column ?? 0) + 1 };
}

/** The first and the last line of the message: what, and what was expected; between them a parse error draws a picture. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const reason = [...new Set([lines.at(0), lines.at(-1)])].join(' ');
  return reason
    .replace(/ - \d+:\d+$/, '')
    .replace(/ in \[object Object\]$/, '')
    .replace(/\.$/, '');
}
