import type { Position } from '../diagnostics/diagnostic.js';
import type { HttpMethod } from '../model/api-model.js';
import type { JsonValue } from '../model/json.js';
import type { PathTemplate } from '../model/path-template.js';

/** A query option of a request line. */
export interface QueryOption {
  readonly name: string;
  /** As written, not decoded; absent without `=`. */
  readonly value?: string;
  /** `[?includeIDs=true]`: the page brackets it. */
  readonly optional: boolean;
}

/** `GET https://host/v1.0/users/{id}?$select=x`, taken apart. */
export interface RequestLine {
  readonly method: HttpMethod;
  /** The target as written, without HTTP version. */
  readonly target: string;
  /** `https://host/v1.0`: scheme, host and everything before the path that names the version; absent when the target is relative. */
  readonly base?: string;
  /** Absent when the target holds no usable path; then `problem` says why. With a path, `problem` says what was mended or left out. */
  readonly path?: PathTemplate;
  readonly query: readonly QueryOption[];
  readonly problem?: 'no-target' | 'not-a-path' | 'placeholder-text' | 'unbalanced' | 'blank' | 'trailing-text';
  readonly at: Position;
}

export interface HttpHeader {
  readonly name: string;
  readonly value: string;
  readonly at: Position;
}

/** How a payload that is no strict JSON was read. Positions are in the page. */
export interface JsonRepair {
  readonly kind:
    | 'trailing-comma'
    | 'comment'
    | 'ellipsis'
    | 'alternatives'
    | 'missing-comma'
    /** A comma of another script: `，`. */
    | 'foreign-comma'
    | 'smart-quote'
    /** The first one of the payload. */
    | 'unicode-space'
    | 'newline-in-string'
    | 'single-quotes'
    | 'bare-word'
    | 'missing-braces'
    | 'trailing-text'
    | 'unclosed'
    | 'leading-zero'
    | 'stray-quote'
    | 'bad-escape'
    /** `"Address" { … }`: a title above the value. */
    | 'leading-text'
    | 'missing-colon'
    /** `{ "a", "b" }`: a list in braces. */
    | 'wrong-brackets'
    /** A character that belongs to no value: `- "a": 1`, `"a": : 1`. */
    | 'stray-mark';
  readonly at: Position;
  readonly found: string;
}

/** The body of a message. */
export type Payload =
  | { readonly kind: 'json'; readonly value: JsonValue; readonly repairs: readonly JsonRepair[]; readonly at: Position }
  /** Text that is no JSON: CSV, MIME, a number. */
  | { readonly kind: 'text'; readonly text: string; readonly at: Position }
  /** `<bytes 0-25 of the file>`, `[Zip file]`: a description in place of the bytes. */
  | { readonly kind: 'placeholder'; readonly text: string; readonly at: Position }
  /** Meant as JSON, beyond repair. */
  | { readonly kind: 'broken'; readonly text: string; readonly reason: string; readonly at: Position };

/** A quirk of how a message is written; the message was read all the same. */
export interface MessageQuirk {
  readonly kind:
    | 'malformed-status-line'
    | 'blank-line-before-headers'
    | 'no-blank-line-before-body'
    | 'not-a-header'
    /** A response lists its headers as a JSON object. */
    | 'headers-in-braces'
    | 'wrong-reason'
    | 'body-not-allowed';
  readonly at: Position;
  readonly found: string;
}

export interface RequestMessage {
  readonly kind: 'request';
  readonly line: RequestLine;
  readonly headers: readonly HttpHeader[];
  readonly body?: Payload;
  readonly quirks: readonly MessageQuirk[];
}

export interface ResponseMessage {
  readonly kind: 'response';
  /** 100 to 599. */
  readonly status: number;
  readonly headers: readonly HttpHeader[];
  readonly body?: Payload;
  readonly quirks: readonly MessageQuirk[];
  readonly at: Position;
}

export type HttpMessage = RequestMessage | ResponseMessage;
