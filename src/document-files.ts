import type { OpenAPIObject } from 'openapi3-ts/oas30';
import type { OutputFormat } from './config/config-file.js';
import { serializeJson, serializeYaml } from './emit/openapi/serialize.js';
import type { IsOneLine } from './emit/openapi/write-yaml.js';
import { emitPostman } from './emit/postman/emit-postman.js';
import type { PostmanConverter } from './emit/postman/postman-collection.js';
import { findOptionalPackage } from './optional-package.js';
import type { OutputFile } from './write/write-output.js';

/** Name of the whole document, without the extension. */
export const WHOLE_DOCUMENT = 'openapi';

const CONVERTER = { name: 'openapi-to-postmanv2', major: 6, feature: 'The format postman' } as const;

/**
 * A document in one of its formats.
 * @param name relative to the output folder, without the extension
 * @param isOneLine tells texts that YAML is to have in one line
 * @throws UsageError when the format needs a package that is not installed
 */
export async function makeDocumentFile(
  name: string,
  document: OpenAPIObject,
  format: OutputFormat,
  isOneLine?: IsOneLine,
): Promise<OutputFile> {
  return { name: documentFileName(name, format), text: await serialize(document, format, isOneLine) };
}

/** The file name of a document in a format; Postman's users know their file by its own name. */
export function documentFileName(name: string, format: OutputFormat): string {
  if (format !== 'postman') return `${name}.${format}`;
  return name === WHOLE_DOCUMENT ? 'postman_collection.json' : `${name}.postman_collection.json`;
}

async function serialize(document: OpenAPIObject, format: OutputFormat, isOneLine?: IsOneLine): Promise<string> {
  switch (format) {
    case 'yaml':
      return serializeYaml(document, isOneLine);
    case 'json':
      return serializeJson(document);
    case 'postman': {
      const converter = findOptionalPackage(CONVERTER, process.cwd()).load() as PostmanConverter;
      return `${JSON.stringify(await emitPostman(document, converter), null, 2)}\n`;
    }
  }
}
