import { defineDiagnostics } from '../../diagnostics/define-diagnostics.js';

/** What can be wrong with the templates of the TypeScript types. */
export const TEMPLATE_DIAGNOSTICS = defineDiagnostics('templates', {
  'missing-template': {
    severity: 'error',
    message: ({ file }: { file: string }) =>
      `There is no template "${file}", from which the module of types is written.`,
    help: 'The folder of templates must hold `types.hbs`; what it includes is looked for in the folder `partials` beside it.',
  },
  'unreadable-template': {
    severity: 'error',
    message: ({ file, reason }: { file: string; reason: string }) =>
      `The template "${file}" cannot be read: ${reason}.`,
    help: 'The file exists but cannot be opened. Check its permissions.',
  },
  'broken-template': {
    severity: 'error',
    message: ({ reason }: { reason: string }) => `The template is not Handlebars: ${reason}.`,
    help: 'Correct the syntax at the place that is named. Only the helpers that are built into Handlebars exist.',
  },
  'unknown-partial': {
    severity: 'error',
    message: ({ name }: { name: string }) =>
      `The template includes "${name}", but there is no file "partials/${name}.hbs".`,
    help: 'Correct the name, or add the file. A folder given with `--templates` replaces the built-in one as a whole.',
  },
  'failed-template': {
    severity: 'error',
    message: ({ reason }: { reason: string }) => `The template cannot be filled in: ${reason}.`,
    help: 'The template names a field that does not exist where it is used. `src/emit/typescript/view-model.ts` lists the fields.',
  },
});
