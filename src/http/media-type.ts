import type { HttpHeader } from './message.js';

/** How far a body of a media type can be read. `application/octet-stream` says nothing: pages use it for text, too. */
export type MediaTypeFamily = 'json' | 'text' | 'binary' | 'unknown';

const FAMILIES: readonly { readonly family: MediaTypeFamily; readonly pattern: RegExp }[] = [
  { family: 'json', pattern: /^[\w.-]+\/(?:[\w.-]+\+)?json$/ },
  { family: 'text', pattern: /^(?:text|multipart|message)\/|[/+](?:xml|html|csv|javascript|x-www-form-urlencoded)$/ },
  { family: 'binary', pattern: /^(?:image|audio|video|font)\/|\/(?:pdf|zip|x-[\w-]*compressed|vnd\..*)$/ },
];

/** `Application/JSON; charset=utf-8` is `application/json`; empty for what is no media type. */
export function bareMediaType(value: string): string {
  const type = value.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+*-]+$/.test(type) ? type : '';
}

/** The value of the header `Content-Type`; undefined where there is none. */
export function contentTypeOf(headers: readonly HttpHeader[]): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
}

/** The family of a `Content-Type` value. */
export function mediaTypeFamily(value: string | undefined): MediaTypeFamily {
  const type = bareMediaType(value ?? '');
  return FAMILIES.find(({ pattern }) => pattern.test(type))?.family ?? 'unknown';
}

/** The media type of JSON (RFC 8259, 11). */
export const JSON_MEDIA_TYPE = 'application/json';

/** The media type of the fields of an HTML form (URL Standard, 5). */
export const FORM_MEDIA_TYPE = 'application/x-www-form-urlencoded';

/** Forms that are sent in parts, which is how files are sent (RFC 7578). */
export const MULTIPART_MEDIA_TYPE = 'multipart/form-data';

/** Whether bodies of a media type have named fields, as JSON has members. */
export function isFormType(mediaType: string): boolean {
  return mediaType === FORM_MEDIA_TYPE || mediaType === MULTIPART_MEDIA_TYPE;
}

/** True for JSON and for formats that are written in it: `application/problem+json`. */
export function isJsonType(mediaType: string): boolean {
  return mediaTypeFamily(mediaType) === 'json';
}

/** True for formats whose bodies are text to a client: `text/csv`, `application/xml`. */
export function isTextType(mediaType: string): boolean {
  return mediaTypeFamily(mediaType) === 'text';
}
