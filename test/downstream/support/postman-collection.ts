import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the tests look at in a collection. */
export interface Collection {
  readonly item: readonly (CollectionFolder | CollectionRequest)[];
}

export interface CollectionFolder {
  readonly name: string;
  readonly item: readonly (CollectionFolder | CollectionRequest)[];
}

export interface CollectionRequest {
  readonly id: string;
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly url: { readonly path: readonly string[] };
    readonly body?: { readonly mode: string; readonly raw?: string };
    readonly auth?: { readonly type: string };
    readonly description: { readonly content: string };
  };
  readonly response: readonly { readonly name: string; readonly code: number; readonly body?: string }[];
}

/** The path of the collection that was made together with a document. */
export function collectionBeside(document: string): string {
  const name = basename(document).replace(/\.json$/, '');
  return join(dirname(document), name === 'openapi' ? 'postman_collection.json' : `${name}.postman_collection.json`);
}

/** Reads the collection that was made together with a document. */
export function readCollection(document: string): Collection {
  return JSON.parse(readFileSync(collectionBeside(document), 'utf8'));
}

/** The requests of a collection, in order. */
export function requestsOf({ item }: Collection): readonly CollectionRequest[] {
  return item.flatMap((node) => ('request' in node ? [node] : requestsOf(node)));
}
