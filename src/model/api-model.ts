import type { Place } from '../diagnostics/diagnostic.js';
import type { JsonValue } from './json.js';
import type { PathTemplate } from './path-template.js';
import type { Constraints, InlineProperty, Schema } from './schema.js';

/** Where a fact comes from; it stays with the fact to the end. */
export type Origin = Place;

export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'head' | 'patch';

/** The whole API: merged, resolved, named once. Everything is sorted where order has no meaning. */
export interface ApiModel {
  /** By path, then by method. */
  readonly operations: readonly Operation[];
  /** Pages of operations with no usable request line. */
  readonly unrouted: readonly UnroutedOperation[];
  /** By qualified name. Keys are unique ignoring case. */
  readonly types: readonly TypeDefinition[];
  /** The base URL that the pages use; `{x}` in it is a server variable. Absent where they use none. */
  readonly server?: string;
}

/** One documented request line. */
export interface Operation {
  /** Unique ignoring case, a camelCase identifier. It changes only when an operation that would have the same one comes or goes. */
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: PathTemplate;
  readonly summary: string;
  /** CommonMark; links are absolute or gone. */
  readonly description?: string;
  /** Where a reader looks for it: a group of the table of contents, else the first path segment. Documents write it as the tag. */
  readonly area: string;
  readonly deprecated: boolean;
  /** Path parameters in path order, then query, then header; unique by (in, name). No header that `isReservedHeader` knows. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** By status code, at least one; the codes are the documented ones and, where permissions are demanded, 401 and 403. */
  readonly responses: readonly Response[];
  readonly security: Security;
  readonly codeSamples: readonly CodeSample[];
  /** The request line. */
  readonly origin: Origin;
  /** Other pages that document the same request line. */
  readonly alsoDocumentedBy: readonly Origin[];
}

/** An operation page that gives no operation, and why. */
export interface UnroutedOperation {
  readonly page: string;
  readonly summary: string;
  readonly description?: string;
  readonly method?: HttpMethod;
  readonly reason: string;
  readonly security: Security;
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
  /** Request lines of other pages for the same verb on the same type. */
  readonly candidates: readonly string[];
  readonly origin: Origin;
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly description: string;
  /** Always true for `path`. */
  readonly required: boolean;
  readonly schema: Schema;
  readonly constraints?: Constraints;
  /** For path parameters of role `argument` whose page quotes them. */
  readonly quoted?: boolean;
  readonly example?: JsonValue;
  readonly origin: Origin;
}

/** A body in one or more media types. `content` is never empty. */
export interface RequestBody {
  readonly description?: string;
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

export interface Response {
  /** Three digits. */
  readonly status: string;
  /** Never empty. */
  readonly description: string;
  /** Empty when there is no body. */
  readonly content: readonly MediaType[];
  readonly headers: readonly ResponseHeader[];
  readonly origin: Origin;
}

/** Of the API: none that tells of the message itself, such as `Content-Type`. */
export interface ResponseHeader {
  readonly name: string;
  readonly description?: string;
  readonly schema: Schema;
}

export interface MediaType {
  /** Lower case, with no parameters: `application/json`. */
  readonly mediaType: string;
  /** Absent when nothing is known of the content. */
  readonly schema?: Schema;
  /** Members of the referenced type that this body must have, though the type itself does not demand them (a create request). */
  readonly requiredMembers?: readonly string[];
  /** Members that this body has besides those of the referenced type: rows of its page that the type's page does not list. */
  readonly furtherMembers?: readonly InlineProperty[];
  readonly examples: readonly Example[];
}

/** A documented payload. */
export interface Example {
  /** Unique within its media type: letters, digits, `_`, `-`, `.`. */
  readonly name: string;
  readonly summary?: string;
  readonly value: JsonValue;
  readonly origin: Origin;
}

/**
 * What a caller must hold.
 * `unknown`: the page does not say (or says TODO). `token`: it says no more than that a bearer token has to be sent.
 * `none`: it says that no permission is needed.
 */
export type Security =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'token' }
  | { readonly kind: 'none' }
  /** Least privileged first, each once. */
  | { readonly kind: 'alternatives'; readonly alternatives: readonly SecurityAlternative[] };

export type SecurityScheme = 'delegatedWork' | 'delegatedPersonal' | 'application';

/** All of `scopes` together; most have one. */
export interface SecurityAlternative {
  readonly scheme: SecurityScheme;
  readonly scopes: readonly string[];
  /** When the page limits it: "For group resource", resource-specific consent. */
  readonly condition?: string;
  readonly origin: Origin;
}

export interface CodeSample {
  readonly language: string;
  readonly label: string;
  readonly source: string;
}

export type TypeDefinition = ObjectType | EnumType;

interface TypeBase {
  /** Qualified as in the pages: `microsoft.graph.user`; bare when they have no namespace. Grammar: `[A-Za-z][A-Za-z0-9._-]*`. */
  readonly name: string;
  /** CommonMark. */
  readonly description?: string;
  readonly deprecated: boolean;
  /** True when no page defines the type and it was put together from payloads or tables elsewhere. */
  readonly inferred: boolean;
  readonly origin: Origin;
}

export interface ObjectType extends TypeBase {
  readonly kind: 'object';
  /** Qualified name of the base type: an object type of `ApiModel.types`, and none that inherits from this one. */
  readonly base?: string;
  readonly abstract: boolean;
  /** Members that no page lists may occur. True for types of which nothing is known. */
  readonly open: boolean;
  /** What members hold whose names are chosen by whoever writes them; only of an open type of which no member has a name. */
  readonly values?: MapValues;
  /** Own properties, not inherited ones, in page order; each name once. */
  readonly properties: readonly Property[];
  /** Present on a base that is referenced as a type and has subtypes. */
  readonly discriminator?: Discriminator;
  /** The instance type annotation's property name and value, where payloads carry it: `@odata.type`, `#microsoft.graph.user`. */
  readonly typeTag?: { readonly property: string; readonly value: string };
}

/** The values of a map. */
export interface MapValues {
  readonly schema: Schema;
  /** A member may be null: in a request, to take it away. */
  readonly nullable: boolean;
}

/** Leaves only: mapping keys are tag values, mapping values are names of types of the model. The property is that of `typeTag`. */
export interface Discriminator {
  readonly property: string;
  readonly mapping: readonly { readonly value: string; readonly type: string }[];
}

export interface Property {
  readonly name: string;
  /** CommonMark; absent when the pages say nothing. */
  readonly description?: string;
  readonly schema: Schema;
  /** Types stand in requests and responses, whole and truncated: what a request must have is said of its body. */
  readonly constraints: Omit<Constraints, 'required'>;
  /** From a relationships table: a link to another resource that is not sent unless it is asked for. */
  readonly navigation: boolean;
  /** Types that a navigation property leads to and that this part of a model does not have: `schema` says less than they. */
  readonly leadsTo?: readonly string[];
  readonly origin: Origin;
}

export interface EnumType extends TypeBase {
  readonly kind: 'enum';
  /** Each name once. */
  readonly members: readonly EnumMember[];
  /** Members may be combined in one comma-separated value. */
  readonly flags: boolean;
}

export interface EnumMember {
  readonly name: string;
  readonly value?: number;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly origin: Origin;
}
