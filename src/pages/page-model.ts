import type { Diagnostic, Position } from '../diagnostics/diagnostic.js';
import type { HttpHeader, Payload, RequestLine } from '../http/message.js';
import type { Constraints } from '../model/schema.js';
import type { NamedExpression, TypeExpression } from '../type-expressions/type-expression.js';
import type { EnumerationDeclaration, MethodRow, PropertyRow, TypeDeclaration } from './declarations.js';

/** What one page says, unresolved. Plain data: it is cached and crosses threads. Nothing here knows another page. */
export interface PageModel {
  /** Relative to the docs root, forward slashes. */
  readonly file: string;
  readonly kind: PageKind;
  /** Plain text of the first heading, else the front matter's title, else the file name. */
  readonly title: string;
  readonly titleAt: Position;
  /** `microsoft.graph`; absent when the page has no namespace line. */
  readonly namespace?: string;
  /** Where the page says that requests go, without a slash at the end: `https://{host}/rest`, `/rest`. */
  readonly baseUrl?: string;
  /** CommonMark: the introduction without banners, else the front matter's description. */
  readonly description?: string;
  /** The page says that what it documents is deprecated. */
  readonly deprecated: boolean;
  readonly frontMatter: FrontMatter;
  /** Present on operation pages, and on pages of resources that describe actions. */
  readonly operation?: PageOperation;
  /** Types that the page defines (resource pages: mostly one). */
  readonly types: readonly TypeDeclaration[];
  readonly enumerations: readonly EnumerationDeclaration[];
  /** Rows of a methods table: what a resource page says of the operations on its type. */
  readonly methods: readonly MethodRow[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ledger: Ledger;
}

/** `concept`: the page describes no operation and no type. */
export type PageKind = 'operation' | 'resource' | 'enumeration' | 'concept';

/** Values of front matter, by lower-case key, as trimmed text. A `Map` would not survive JSON: entries it is. */
export type FrontMatter = readonly { readonly key: string; readonly value: string; readonly at: Position }[];

/**
 * How many things of a kind were read on the page, and how many of those were used or reported.
 * `read = used + reported` holds for every kind.
 */
export type Ledger = Readonly<Record<LedgerKind, LedgerEntry>>;
export type LedgerKind = 'requestLines' | 'tableRows' | 'permissionCells' | 'annotations' | 'fences' | 'payloads';
export interface LedgerEntry {
  readonly read: number;
  readonly used: number;
  readonly reported: number;
}

// ---- operations ------------------------------------------------------------------------------

/** One page documents one logical operation with one or more request lines, or several under headings of their own. */
export interface PageOperation {
  /** Where links to a part of the page lead; absent for its main operation. */
  readonly anchors?: readonly string[];
  readonly requests: readonly DocumentedRequest[];
  /** Why there is no usable request line; absent when there is one. */
  readonly unroutedReason?: string;
  /** The title says that things are listed: "List books". */
  readonly titledAsList?: true;
  readonly permissions: readonly PermissionTable[];
  /** `documented`: there are scopes; else what the permissions section says. */
  readonly permissionsState: 'documented' | 'none-needed' | 'to-do' | 'absent';
  /** A header for credentials has to carry a bearer token, or does in an example; that of a part of the page is said of the part alone. */
  readonly demandsToken: boolean;
  /** Rows of path, query, function and header parameter tables. */
  readonly parameters: readonly ParameterRow[];
  /** Query options that prose names: `$select`, `includeLoans=true`; negated ones left out. */
  readonly queryOptions: readonly NamedQueryOption[];
  readonly requestBody?: RequestBodyFacts;
  readonly response?: ResponseFacts;
  readonly exchanges: readonly Exchange[];
  /** Sections that document further operations, as a page of its own would. */
  readonly parts: readonly OperationPart[];
  readonly codeSamples: readonly PageCodeSample[];
  /** Types inside of bodies and responses that tables of the page describe. */
  readonly describedTypes: readonly DescribedType[];
}

/** A type with the rows of the table that describes it on the page of an operation. */
export interface DescribedType {
  readonly type: NamedExpression;
  readonly rows: readonly PropertyRow[];
  readonly at: Position;
}

/** What a section says of its own request lines, and of no others of the page. */
export type OperationPart = Pick<
  PageOperation,
  'anchors' | 'titledAsList' | 'demandsToken' | 'requestBody' | 'response' | 'exchanges'
>;

/** A query option that a sentence names. */
export interface NamedQueryOption {
  readonly name: string;
  /** The value that stands behind the name. */
  readonly sample?: string;
  /** Values that the sentence lists. */
  readonly possibleValues?: readonly string[];
  /** The sentence, where it is about this option alone. */
  readonly description?: string;
  /** As those of a `ParameterRow`. */
  readonly headings?: readonly string[];
  readonly at: Position;
}

/** A request line outside of examples. */
export interface DocumentedRequest {
  readonly line: RequestLine;
  /** What is requested, where the page has a name for it besides its own title: an action of a resource, the heading of a part. */
  readonly title?: string;
  /** The sentence or heading above its block, when a page has several, in plain text; below a title of its own the introduction there. */
  readonly caption?: string;
  /** Titles of the headings around it, nearest first, to attach tables of the same part of the page. */
  readonly headings: readonly string[];
  /** The index of the part of the page that it belongs to; absent for the page's main operation. */
  readonly part?: number;
  /** Only a command shows it, whose URL has values where a request line has placeholders. */
  readonly sampled?: boolean;
}

/** A table, or what stands in its place, with the heading that limits it. */
export interface PermissionTable {
  /** `Permissions acting on other users`, `For groups`: plain text; absent for the only table. */
  readonly condition?: string;
  /** Titles of the headings around it, nearest first. */
  readonly headings: readonly string[];
  readonly rows: readonly PermissionRow[];
  /** `requestUrls` of a permissions annotation, or the lines of a fence above: the table is for these lines only. */
  readonly requestUrls?: readonly string[];
  readonly at: Position;
}

export interface PermissionRow {
  readonly scheme: 'delegatedWork' | 'delegatedPersonal' | 'application';
  /** Alternatives, least privileged first; the scopes of one are needed together. Empty: not supported. */
  readonly alternatives: readonly {
    readonly scopes: readonly string[];
    readonly at: Position;
    readonly condition?: string;
  }[];
  /** The row's own limit, in transposed and grouped tables: `group calendar`. */
  readonly condition?: string;
  readonly at: Position;
}

export interface ParameterRow {
  readonly in: 'path' | 'query' | 'function' | 'header';
  /** Without marks, quotes, braces; a header's sample value (`Prefer: x`) is in `sample`. */
  readonly name: string;
  readonly type?: TypeExpression;
  readonly description?: string;
  readonly sample?: string;
  readonly constraints: Constraints;
  /** Titles of the headings around it, nearest first; present where request lines of the page stand under different ones. */
  readonly headings?: readonly string[];
  readonly at: Position;
}

/** What the request body section says. */
export interface RequestBodyFacts {
  /**
   * `none`: the page says to send nothing. `parameters`: members of an action. `resource`: a type. `reference`: the address
   * of an object. `binary`: bytes or text. `unstated`: only a table or payload.
   */
  readonly kind: 'none' | 'parameters' | 'resource' | 'reference' | 'binary' | 'unstated';
  /** Types that the sentence names, in order; several are alternatives. */
  readonly types: readonly TypeExpression[];
  readonly collection: boolean;
  /** The page says that none is needed, and goes on about one that may be sent. */
  readonly optional?: boolean;
  readonly description?: string;
  /** Members that a sentence demands of every body; absent when none does. */
  readonly demanded?: readonly string[];
  /** Property or parameter table. */
  readonly rows: readonly PropertyRow[];
  readonly mediaTypes: readonly string[];
  /** JSON in the section that is no request message: a sample of the body. */
  readonly samples: readonly Payload[];
  readonly at: Position;
}

/** What the response section says. */
export interface ResponseFacts {
  readonly statuses: readonly StatementOfStatus[];
  /** Types that the success sentence names, in order; links that are no type of the pages are for `link` to drop. */
  readonly types: readonly TypeExpression[];
  /** The sentence speaks of a collection, outside of type names. */
  readonly collection: boolean;
  /** The types are of what a header points to: the body holds it where an example shows one. */
  readonly pointed?: boolean;
  /** The sentence says that nothing is returned in the body. */
  readonly empty: boolean;
  /** Properties of the response, when the section has a table of them. */
  readonly rows: readonly PropertyRow[];
  /** Headers that the section says the response carries: `Location`; those with no status, that a successful one carries. */
  readonly headers: readonly {
    readonly name: string;
    readonly description?: string;
    readonly status?: number;
    readonly at: Position;
  }[];
  readonly at: Position;
}

export interface StatementOfStatus {
  readonly status: number;
  readonly description?: string;
  /** Of the body. */
  readonly type?: TypeExpression;
  readonly at: Position;
}

/** A request of an example with the responses up to the next request. */
export interface Exchange {
  /** The heading or annotation that names it. */
  readonly name?: string;
  readonly title?: string;
  /** Absent for a response without a request. */
  readonly request?: ExchangeRequest;
  readonly responses: readonly ExchangeResponse[];
}

export interface ExchangeRequest {
  readonly line: RequestLine;
  readonly headers: readonly HttpHeader[];
  readonly body?: Payload;
  /** Literal keys inside the URL that stand for placeholders. */
  readonly sampleKeys: readonly string[];
  /** The annotation says that the URL comes from an earlier response: the request is none of the page's operations. */
  readonly opaqueUrl: boolean;
}

export interface ExchangeResponse {
  readonly status: number;
  readonly headers: readonly HttpHeader[];
  readonly body?: Payload;
  /** `@odata.type` of the annotation. */
  readonly annotatedType?: TypeExpression;
  readonly annotatedCollection?: boolean;
  readonly at: Position;
}

export interface PageCodeSample {
  readonly language: string;
  readonly label: string;
  readonly source: string;
}
