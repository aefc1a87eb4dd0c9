import type { OpenAPIObject } from 'openapi3-ts/oas30';

/** What is read and written of a collection (Postman Collection Format 2.1.0); everything else is kept as the converter made it. */
export interface PostmanCollection {
  readonly info: { readonly name: string; readonly _postman_id?: string; readonly [member: string]: unknown };
  readonly item: readonly PostmanNode[];
  readonly variable?: readonly PostmanVariable[];
  readonly [member: string]: unknown;
}

export type PostmanNode = PostmanFolder | PostmanItem;

export interface PostmanFolder {
  readonly name: string;
  readonly id?: string;
  readonly item: readonly PostmanNode[];
  readonly [member: string]: unknown;
}

/** One request with its saved responses. */
export interface PostmanItem {
  readonly name: string;
  readonly id?: string;
  readonly request: PostmanRequest;
  readonly response: readonly PostmanResponse[];
  readonly [member: string]: unknown;
}

export interface PostmanRequest {
  readonly name?: string;
  readonly description?: PostmanText;
  readonly method: string;
  readonly url: {
    readonly path: readonly string[];
    readonly query: readonly PostmanVariable[];
    readonly variable: readonly PostmanVariable[];
    readonly [member: string]: unknown;
  };
  readonly header?: readonly PostmanVariable[];
  readonly body?: PostmanBody;
  readonly auth?: PostmanAuth | null;
}

export interface PostmanText {
  readonly content: string;
  readonly type: string;
}

/** A header, a query parameter, a path variable, or a variable of the collection. */
export interface PostmanVariable {
  readonly key: string;
  readonly value?: unknown;
  readonly description?: PostmanText;
  readonly disabled?: boolean;
}

export interface PostmanBody {
  /** The converter leaves it out where there is no body. */
  readonly mode?: string;
  readonly raw?: string;
  readonly [member: string]: unknown;
}

export interface PostmanAuth {
  readonly type: string;
  readonly oauth2?: readonly PostmanAuthSetting[];
  readonly bearer?: readonly PostmanAuthSetting[];
}

export interface PostmanAuthSetting {
  readonly key: string;
  readonly value: unknown;
  readonly type?: string;
}

/** An answer that is kept beside a request, as an example. */
export interface PostmanResponse {
  readonly id: string;
  readonly name: string;
  readonly originalRequest: Pick<PostmanRequest, 'method' | 'url' | 'header' | 'body'>;
  readonly status: string;
  readonly code: number;
  readonly header: readonly PostmanVariable[];
  readonly cookie: readonly [];
  readonly body?: string;
  readonly _postman_previewlanguage: string;
}

/** What is used of the package `openapi-to-postmanv2`. */
export interface PostmanConverter {
  convertV2(
    input: { readonly type: 'json'; readonly data: OpenAPIObject },
    options: Readonly<Record<string, unknown>>,
    done: (error: Error | null, result?: PostmanConversion) => void,
  ): void;
}

/** What the converter hands over. */
export interface PostmanConversion {
  readonly result: boolean;
  readonly reason?: string;
  readonly output?: readonly { readonly type: string; readonly data: PostmanCollection }[];
}
