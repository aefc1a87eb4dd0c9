import { isReasonOf, reasonPhrase } from '../../../http/reason-phrases.js';

/** A heading that says of which status the response below it is. */
export interface StatusTitle {
  readonly status: number;
  /** What it says besides the status and its reason phrase; empty when it says nothing else. */
  readonly remark: string;
  /** The heading is about a response whatever stands around it: `404 Not Found`, `Status: 201`; `404` alone may be a number. */
  readonly isCertain: boolean;
}

/** `200`, `200 OK`, `404: Not found`, `HTTP 201`, `Status code 422 - the name is taken`. */
const LEADING =
  /^((?:HTTP(?:\/\d(?:\.\d)?)?|HTTP status|status|status code|response|code)[\s:]\s*)?([1-5]\d\d)(?![\w.])(\s*[-–—:,(]?)\s*(.*)$/i;
/** `Successful response (200 OK)`. */
const TRAILING = /[([](?:HTTP )?([1-5]\d\d)(?:\s+([A-Za-z][A-Za-z -]{0,40}))?[)\]]$/;

/** Reads the title of a section; `undefined` for one that names no registered status. */
export function readStatusTitle(title: string): StatusTitle | undefined {
  const [, word, code, mark = '', rest = ''] = LEADING.exec(title) ?? [];
  if (code !== undefined) return settle(Number(code), mark.trim(), rest.replace(/\)$/, ''), word !== undefined);
  const [, trailing, reason = ''] = TRAILING.exec(title) ?? [];
  const status = Number(trailing);
  if (trailing === undefined || reasonPhrase(status) === undefined || !isReasonOf(status, reason)) return undefined;
  return { status, remark: '', isCertain: false };
}

function settle(status: number, mark: string, rest: string, isNamed: boolean): StatusTitle | undefined {
  if (reasonPhrase(status) === undefined) return undefined;
  const isReason = rest !== '' && isReasonOf(status, rest);
  if (rest !== '' && !isReason && mark === '') return undefined;
  return { status, remark: isReason ? '' : rest, isCertain: isNamed || isReason };
}
