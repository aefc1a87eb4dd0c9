import { formatPath } from '../../http/path-template.js';
import type { MediaType, Operation, Parameter } from '../../model/api-model.js';
import type { NameAllocator } from './allocate-names.js';
import { commentView, NO_COMMENT } from './comment-view.js';
import { INDENT, NO_INDENT } from './declaration-views.js';
import { code, propertyKey, type SafeToken, stringLiteral } from './literals.js';
import { objectTypeView, propertyView, type TypeNames, textTypeView, typeView, unionView } from './type-view.js';
import type { AliasView, CommentView, InterfaceView, OperationView, PropertyView, TypeView } from './view-model.js';

/** The declarations of an operation, and its member of the map of all operations. */
export interface OperationViews {
  readonly declarations: OperationView;
  readonly mapMember: PropertyView;
}

const DEEP_INDENT = code`${INDENT}${INDENT}`;
const NOTHING = textTypeView(code`undefined`);
const UNKNOWN = textTypeView(code`unknown`);
const PARAMETER_PLACES = ['path', 'query', 'header'] as const satisfies readonly Parameter['in'][];

/** Declares the parameters, the request body and the responses of an operation, as far as it has them. */
export function operationViews(operation: Operation, names: TypeNames, allocator: NameAllocator): OperationViews {
  const key = `${operation.method.toUpperCase()} ${formatPath(operation.path)}`;
  const declare = (suffix: string) => allocator.allocate(`${operation.id}${suffix}`);
  const declarations: OperationView = {
    parameters: parametersView(operation, key, names, declare),
    requestBody: requestBodyView(operation, key, names, declare),
    responses: responsesView(operation, key, names, declare),
  };
  return { declarations, mapMember: mapMember(operation, key, declarations) };
}

function parametersView(
  { parameters }: Operation,
  key: string,
  names: TypeNames,
  declare: (suffix: string) => SafeToken,
): InterfaceView | undefined {
  if (parameters.length === 0) return undefined;
  const properties = PARAMETER_PLACES.flatMap((place) => {
    const group = parameters.filter((parameter) => parameter.in === place);
    return group.length > 0 ? [parameterGroup(place, group, names)] : [];
  });
  return plainInterface(declare('Parameters'), aboutOperation('Parameters', key), properties);
}

/** What is sent in one place: optional when every parameter in it is. */
function parameterGroup(place: Parameter['in'], parameters: readonly Parameter[], names: TypeNames): PropertyView {
  const members = parameters.map(({ name, description, required, deprecated, schema, constraints }) =>
    propertyView(
      { name, description, schema, constraints: { ...constraints, required, deprecated } },
      names,
      DEEP_INDENT,
    ),
  );
  return member(place, objectTypeView(members, INDENT), { optional: members.every(({ optional }) => optional) });
}

function requestBodyView(
  { requestBody }: Operation,
  key: string,
  names: TypeNames,
  declare: (suffix: string) => SafeToken,
): AliasView | undefined {
  if (!requestBody) return undefined;
  return {
    comment: aboutOperation('Request body', key, requestBody.description),
    indent: NO_INDENT,
    name: declare('RequestBody'),
    type: contentView(requestBody.content, names, NO_INDENT),
  };
}

function responsesView(
  { responses }: Operation,
  key: string,
  names: TypeNames,
  declare: (suffix: string) => SafeToken,
): InterfaceView {
  const properties = responses.map(({ status, description, content }) =>
    member(status, content.length === 0 ? NOTHING : contentView(content, names, INDENT), {
      comment: commentView({ text: description }),
    }),
  );
  return plainInterface(declare('Responses'), aboutOperation('Responses', key), properties);
}

/** A body in one of several media types is a union of what they hold. */
function contentView(content: readonly MediaType[], names: TypeNames, indent: SafeToken): TypeView {
  return unionView(content.map(({ schema }) => (schema ? typeView(schema, {}, names, indent) : UNKNOWN)));
}

/** All entries have the same members, so that code over all operations can read them without asking which are there. */
function mapMember(
  operation: Operation,
  key: string,
  { parameters, requestBody, responses }: OperationView,
): PropertyView {
  const { id, summary, description = '', deprecated, origin, alsoDocumentedBy } = operation;
  const optionalBody = requestBody && !operation.requestBody?.required;
  const entry = (name: string, text: SafeToken) => member(name, textTypeView(text), { indent: DEEP_INDENT });
  const body = requestBody?.name ?? code`undefined`;
  const members = [
    entry('operationId', stringLiteral(id)),
    entry('parameters', parameters?.name ?? code`undefined`),
    entry('requestBody', optionalBody ? code`${body} | undefined` : body),
    entry('responses', responses.name),
  ];
  const comment = commentView({
    text: `${summary}\n\n${description}`,
    deprecated,
    origins: [origin, ...alsoDocumentedBy],
  });
  return member(key, objectTypeView(members, INDENT), { comment });
}

function aboutOperation(what: 'Parameters' | 'Request body' | 'Responses', key: string, text = ''): CommentView {
  return commentView({ text: `${what} of \`${key}\`.\n\n${text}` });
}

function member(
  name: string,
  type: TypeView,
  rest: { readonly comment?: CommentView; readonly indent?: SafeToken; readonly optional?: boolean } = {},
): PropertyView {
  const { comment = NO_COMMENT, indent = INDENT, optional = false } = rest;
  return { comment, indent, readonly: false, key: propertyKey(name), optional, type };
}

function plainInterface(name: SafeToken, comment: CommentView, properties: readonly PropertyView[]): InterfaceView {
  return { comment, indent: NO_INDENT, name, base: code``, open: false, properties };
}
