import { readFileSync, statSync } from 'node:fs';
import type { Consumer } from '../support/consumer.js';
import { loadTool } from '../support/load-tool.js';
import { findMissingTool, optionalTools } from '../support/optional-tools.js';
import { collectionBeside } from '../support/postman-collection.js';

const tool = optionalTools.postmanConverter;

/** What Postman takes of one area without becoming slow. */
const MOST_BYTES = 5_000_000;

interface Converter {
  convertV2(input: object, options: object, done: (error: unknown, made: Conversion) => void): void;
}

interface Conversion {
  readonly result: boolean;
  readonly reason?: string;
}

/** Postman's own import of the document as it is; and the size of the collection that we make with it. */
export const postmanConverter: Consumer = {
  name: 'openapi-to-postmanv2',
  version: tool.version,
  reads: ['3.0', '3.1'],
  scale: 'area',
  findMissing: () => findMissingTool(tool),
  async read(document) {
    const { convertV2 } = loadTool(tool) as Converter;
    const input = { type: 'json', data: JSON.parse(readFileSync(document, 'utf8')) };
    const options = { folderStrategy: 'Tags', parametersResolution: 'Example' };
    const { result, reason } = await new Promise<Conversion>((resolve, reject) => {
      convertV2(input, options, (error, made) => (error ? reject(error) : resolve(made)));
    });
    const { size } = statSync(collectionBeside(document));
    return [
      ...(result ? [] : [`the document is refused: ${reason}`]),
      ...(size < MOST_BYTES ? [] : [`the collection has ${size} bytes; expected fewer than ${MOST_BYTES}`]),
    ];
  },
};
