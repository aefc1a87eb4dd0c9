import { expect, it } from 'vitest';
import {
  compileTemplates,
  TemplateError,
  type TemplateSource,
} from '../../../../src/emit/typescript/compile-templates.js';
import { moduleView } from '../../../../src/emit/typescript/module-view.js';
import { apiModel, objectType } from '../../../helpers/model-builder.js';

const view = moduleView(apiModel({ types: [objectType('a', { description: '<b> & "c"' }), objectType('b')] }));

function template(text: string, name = 'types'): TemplateSource {
  return { name, file: `mine/${name}.hbs`, text };
}

it('escapes nothing, and indents only the first line of what is included', () => {
  const partial = template('{{name}}\n{{#each comment.lines}}{{this}}{{/each}}\n', 'type');
  const { templates } = compileTemplates(template('{{#each interfaces}}\n  {{> type}}\n{{/each}}\n'), [partial]);
  expect(templates?.render(view)).toBe('  A\n <b> & "c" @see resources/a.md:1\n  B\n\n');
});

it('keeps the templates of two callers apart', () => {
  const root = template('{{> part}}');
  const one = compileTemplates(root, [template('one', 'part')]);
  const two = compileTemplates(root, [template('two', 'part')]);
  expect(one.templates?.render(view)).toBe('one');
  expect(two.templates?.render(view)).toBe('two');
});

it.each([
  {
    name: 'a block without an end',
    text: 'x\n{{#each interfaces}}\n',
    want: "3:1 The template is not Handlebars: Parse error on line 3: Expecting 'OPEN_INVERSE_CHAIN', 'INVERSE', 'OPEN_ENDBLOCK', got 'EOF'.",
  },
  {
    name: 'the end of another block',
    text: 'x\n {{#each interfaces}}{{/if}}',
    want: "2:5 The template is not Handlebars: each doesn't match if.",
  },
  {
    name: 'a helper that does not exist',
    text: '\n\n  {{upper name}}',
    want: '3:3 The template is not Handlebars: You specified knownHelpersOnly, but used the unknown helper upper.',
  },
  {
    name: 'a partial that does not exist',
    text: '{{#if interfaces}}\n {{> typo}}{{/if}}',
    want: '2:2 The template includes "typo", but there is no file "partials/typo.hbs".',
  },
])('reports $name', ({ text, want }) => {
  const { templates, diagnostics } = compileTemplates(template(text), []);
  expect(templates).toBeUndefined();
  expect(diagnostics.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`)).toEqual([want]);
  expect(diagnostics[0]?.place?.file).toBe('mine/types.hbs');
});

it('says in which template a field is named that does not exist', () => {
  const partial = template('\n {{nmae}}', 'part');
  const { templates } = compileTemplates(template('{{#each interfaces}}{{> part}}{{/each}}'), [partial]);
  const fill = () => templates?.render(view);
  expect(fill).toThrow(TemplateError);
  expect(fill).toThrow(
    expect.objectContaining({
      diagnostic: {
        code: 'templates/failed-template',
        severity: 'error',
        message: 'The template cannot be filled in: "nmae" not defined.',
        place: { file: 'mine/part.hbs', line: 2, column: 4 },
      },
    }),
  );
});
