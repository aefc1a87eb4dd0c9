import { literalOf } from '../../http/segment-kinds.js';
import type { PathParameter, PathSegment, PathTemplate } from '../../model/path-template.js';
import type { PageOperation } from '../../pages/page-model.js';

/**
 * A page may list a function's arguments in a table and leave them out of its request line (`GET /items/find`), while
 * its examples show them (`find(name='x')`): the line gets the parentheses, with the quotes of the examples. Not where an
 * argument is optional, or where the page also has a line with arguments: then both forms are documented.
 */
export function withDocumentedCall(path: PathTemplate, operation: PageOperation): PathTemplate {
  const call = documentedCallOf(operation);
  return call ? withArguments(path, call) : path;
}

/** A function as the examples of a page call it. */
interface DocumentedCall {
  /** Lower case. */
  readonly functionName: string;
  readonly arguments: readonly DocumentedArgument[];
}

interface DocumentedArgument {
  readonly name: string;
  readonly quoted: boolean;
}

/** The call that all examples of the page make, with the arguments of its table. */
function documentedCallOf({ parameters, exchanges, requests }: PageOperation): DocumentedCall | undefined {
  const rows = parameters.filter((row) => row.in === 'function');
  const isOptional = rows.some(({ constraints }) => constraints.required === false);
  if (rows.length === 0 || isOptional) return undefined;
  if (requests.some(({ line }) => line.path && hasArguments(line.path))) return undefined;
  const calls = exchanges.flatMap(({ request }) => request?.line.path?.segments.at(-1) ?? []);
  const functionName = calls[0]?.functionName?.toLowerCase();
  if (functionName === undefined) return undefined;
  const isCall = (segment: PathSegment) => segment.functionName?.toLowerCase() === functionName && hasArgument(segment);
  if (!calls.every(isCall)) return undefined;
  const shown = (name: string) => calls.flatMap((segment) => findArgument(segment, name) ?? []);
  const isQuoted = (name: string) => shown(name).every(({ quoted }) => quoted);
  return { functionName, arguments: rows.map(({ name }) => ({ name, quoted: isQuoted(name) })) };
}

function findArgument({ parts }: PathSegment, name: string): PathParameter | undefined {
  return parts
    .filter((part) => part.kind === 'parameter')
    .find(({ argument }) => argument?.toLowerCase() === name.toLowerCase());
}

function withArguments(path: PathTemplate, { functionName, arguments: documented }: DocumentedCall): PathTemplate {
  const literal = literalOf(path.segments.at(-1));
  if (literal === undefined || literal.toLowerCase() !== functionName) return path;
  return { segments: [...path.segments.slice(0, -1), callSegment(literal, documented)] };
}

function hasArguments({ segments }: PathTemplate): boolean {
  return segments.some(hasArgument);
}

function hasArgument({ parts }: PathSegment): boolean {
  return parts.some((part) => part.kind === 'parameter' && part.role === 'argument');
}

function callSegment(functionName: string, documented: readonly DocumentedArgument[]): PathSegment {
  let before = `${functionName}(`;
  const parts = documented.flatMap(({ name, quoted }): PathSegment['parts'] => {
    const quote = quoted ? "'" : '';
    const parameter: PathParameter = {
      kind: 'parameter',
      name,
      role: 'argument',
      argument: name,
      ...(quoted && { quoted }),
    };
    const text = `${before}${name}=${quote}`;
    before = `${quote},`;
    return [{ kind: 'text', text }, parameter];
  });
  return { functionName, parts: [...parts, { kind: 'text', text: before.replace(/,$/, ')') }] };
}
