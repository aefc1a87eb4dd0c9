// A small program that uses the package. A line below "@ts-expect-error" must not compile.
import {
  type ApiModel,
  check,
  type Diagnostic,
  type GenerateOptions,
  generate,
  loadConfig,
  type ObjectType,
  type Schema,
  UsageError,
} from 'docs-to-openapi';

const options: GenerateOptions = { input: process.argv[2] ?? 'docs', openapi: '3.1', formats: ['json'] };
// @ts-expect-error there is no such version
export const wrongVersion: GenerateOptions = { input: 'docs', openapi: '4.0' };
// @ts-expect-error pages are needed
export const noPages: GenerateOptions = { openapi: '3.1' };

/** Names of the types that a schema refers to. */
function namesIn(schema: Schema): readonly string[] {
  switch (schema.kind) {
    case 'reference':
      return [schema.type];
    case 'array':
      return namesIn(schema.items);
    case 'anyOf':
      return schema.options.flatMap(namesIn);
    case 'object':
      return schema.properties.flatMap((property) => namesIn(property.schema));
    default:
      // @ts-expect-error nothing else refers to a type
      return schema.type ? [] : [];
  }
}

function describe(model: ApiModel): string {
  const types = model.types.filter((type): type is ObjectType => type.kind === 'object');
  const references = types.flatMap(({ properties }) => properties.flatMap(({ schema }) => namesIn(schema)));
  return `${model.operations.length} operations, ${types.length} types, ${new Set(references).size} of them referred to`;
}

function format({ place, severity, message }: Diagnostic): string {
  return `${place?.file ?? '-'} ${severity} ${message}`;
}

try {
  const config = await loadConfig();
  const { model, files } = await generate({ ...config?.config, ...options });
  const { diagnostics } = await check(options);
  // @ts-expect-error a check makes no files
  (await check(options)).files;
  console.log(describe(model));
  console.log(files.map(({ name }) => name).join(' '));
  console.error(diagnostics.map(format).join('\n'));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
}
