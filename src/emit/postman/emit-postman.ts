import type { OpenAPIObject, OperationObject } from 'openapi3-ts/oas30';
import { collectVariables } from './collection-variables.js';
import { completeRequest } from './complete-request.js';
import { operationsOf } from './operation-parts.js';
import type { PostmanCollection, PostmanConverter, PostmanFolder, PostmanNode } from './postman-collection.js';
import { prepareDocument } from './prepare-document.js';
import { stableId } from './stable-id.js';

/** Of `openapi-to-postmanv2`; what it makes up is replaced, so those that say how do not matter. */
const CONVERTER_OPTIONS = {
  folderStrategy: 'Tags',
  parametersResolution: 'Example',
  requestNameSource: 'Fallback',
  includeAuthInfoInExample: false,
  keepImplicitHeaders: false,
};

/**
 * Makes a Postman collection of a document: a folder per tag, a request per operation with its first documented
 * payload, and the documented answers beside it. The same document gives the same collection.
 * @throws when the converter refuses the document
 */
export async function emitPostman(document: OpenAPIObject, converter: PostmanConverter): Promise<PostmanCollection> {
  const { info, item, variable = [], ...rest } = await convert(structuredClone(prepareDocument(document)), converter);
  const operations = new Map(operationsOf(document).map(({ operation }) => [operation.operationId ?? '', operation]));
  const { title } = document.info;
  return {
    ...rest,
    info: { ...info, _postman_id: stableId(title), description: document.info.description },
    item: item.map((node) => completeNode(node, operations, document, [title])),
    variable: collectVariables(document, variable),
  };
}

function convert(document: OpenAPIObject, converter: PostmanConverter): Promise<PostmanCollection> {
  return new Promise((resolve, reject) => {
    converter.convertV2({ type: 'json', data: document }, CONVERTER_OPTIONS, (error, conversion) => {
      const collection = conversion?.output?.find(({ type }) => type === 'collection');
      if (conversion?.result && collection) resolve(collection.data);
      else reject(error ?? new Error(`openapi-to-postmanv2 refuses the document: ${conversion?.reason}`));
    });
  });
}

function completeNode(
  node: PostmanNode,
  operations: ReadonlyMap<string, OperationObject>,
  document: OpenAPIObject,
  trail: readonly string[],
): PostmanNode {
  if (isFolder(node)) {
    const names = [...trail, node.name];
    const item = node.item.map((inner) => completeNode(inner, operations, document, names));
    return { ...node, id: stableId(...names), item };
  }
  const operation = operations.get(node.name);
  if (!operation) throw new Error(`The converter made a request "${node.name}" of an operation that is not there.`);
  return completeRequest(node, operation, document);
}

function isFolder(node: PostmanNode): node is PostmanFolder {
  return 'item' in node;
}
