import type { Place } from '../../diagnostics/diagnostic.js';
import type { HttpHeader, Payload, QueryOption } from '../../http/message.js';
import type { PageModel } from '../../pages/page-model.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';

/** The payloads of an operation, with the names that they get. */
export interface OperationExamples {
  readonly requests: readonly RequestExample[];
  readonly responses: readonly ResponseExample[];
  /**
   * What the owner's page shows for its other request lines of the method, when it shows nothing for this one: they differ
   * in where the resource is found, not in what is done with it.
   */
  readonly siblings: readonly ResponseExample[];
  /** Those of them whose lines end as this one does. */
  readonly aliases: readonly ResponseExample[];
}

export interface RequestExample {
  readonly name: string;
  readonly title?: string;
  readonly body?: Payload;
  readonly mediaType?: string;
  /** Options of its URL, where the URL is one of the operation. */
  readonly query: readonly QueryOption[];
  readonly origin: Place;
}

export interface ResponseExample {
  readonly name: string;
  readonly title?: string;
  readonly status: number;
  readonly body?: Payload;
  readonly mediaType?: string;
  readonly headers: readonly HttpHeader[];
  /** The type that the page's annotation of it names. */
  readonly annotated?: AnnotatedType;
  readonly origin: Place;
}

/** A type as an annotation of a page names it. */
export interface AnnotatedType {
  readonly type: TypeExpression;
  readonly collection: boolean;
  readonly page: PageModel;
}
