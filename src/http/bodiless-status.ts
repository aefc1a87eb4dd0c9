/** True for the statuses whose responses have no body: 1xx, 204, 205 and 304 (RFC 9110, 6.4.1 and 15.3.6). */
export function hasNoBody(status: number): boolean {
  return status < 200 || status === 204 || status === 205 || status === 304;
}
