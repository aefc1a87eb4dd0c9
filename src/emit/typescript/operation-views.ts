import { formatPath } from '../../http/path-template.js';
import type { MediaType, Operation, Parameter } from '../../model/api-model.js';
import type { NameAllocator } from './allocate-names.js';
import { commentView, NO_COMMENT } from './comment-view.js';
import { INDENT, NO_INDENT } from './declaration-views.js';
import { code, propertyKey, type SafeToken, stringLiteral } from './literals.js';
import {
  extendedView,
  objectTypeView,
  propertyView,
  type TypeNames,
  textTypeView,
  typeView,
  unionView,
} from './type-view.js';
import type { AliasView, CommentView, InterfaceView, OperationView, PropertyView, TypeView } from './view-model.js';

/** What the declarations of one operation have in common. */
interface OperationContext {
  readonly operation: Operation;
  /** Method and path. */
  readonly key: string;
  readonly names: TypeNames;
  /** Names a type of this operation. */
  declare(suffix: string): SafeToken;
}

const DEEP_INDENT = code`${INDENT}${INDENT}`;
const UNDEFINED = code`undefined`;
const NOTHING = textTypeView(UNDEFINED);
const UNKNOWN = textTypeView(code`unknown`);
const PARAMETER_PLACES = ['path', 'query', 'header'] as const satisfies readonly Parameter['in'][];

/** Declares the parameters, the request body and the responses of an operation, as far as it has them, and its entry in the map. */
export function operationView(operation: Operation, names: TypeNames, allocator: NameAllocator): OperationView {
  const { id, method, path, summary, description, deprecated, origin, alsoDocumentedBy } = operation;
  const key = `${method.toUpperCase()} ${formatPath(path)}`;
  const context = { operation, key, names, declare: (suffix: string) => allocator.allocate(`${id}${suffix}`) };
  const parameters = parametersView(context);
  const requestBody = requestBodyView(context);
  const bodyType = requestBody?.name ?? UNDEFINED;
  return {
    comment: commentView({
      paragraphs: [summary, description],
      deprecated,
      origins: [origin, ...alsoDocumentedBy],
    }),
    indent: INDENT,
    key: propertyKey(key),
    id: stringLiteral(id),
    parameters,
    parametersType: parameters?.name ?? UNDEFINED,
    requestBody,
    requestBodyType: requestBody && !operation.requestBody?.required ? code`${bodyType} | ${UNDEFINED}` : bodyType,
    responses: responsesView(context),
  };
}

function parametersView(context: OperationContext): InterfaceView | undefined {
  const { parameters } = context.operation;
  if (parameters.length === 0) return undefined;
  const properties = PARAMETER_PLACES.flatMap((place) => {
    const group = parameters.filter((parameter) => parameter.in === place);
    return group.length > 0 ? [parameterGroup(place, group, context.names)] : [];
  });
  return interfaceOf(context, 'Parameters', properties);
}

/** What is sent in one place: optional when every parameter in it is. */
function parameterGroup(place: Parameter['in'], parameters: readonly Parameter[], names: TypeNames): PropertyView {
  const members = parameters.map(({ name, description, required, schema, constraints }) =>
    propertyView({ name, description, schema, constraints: { ...constraints, required } }, names, DEEP_INDENT),
  );
  const optional = members.every((member) => member.optional);
  return propertyOf(place, objectTypeView(members, INDENT), NO_COMMENT, optional);
}

function requestBodyView(context: OperationContext): AliasView | undefined {
  const { requestBody } = context.operation;
  if (!requestBody) return undefined;
  return {
    comment: commentView({ paragraphs: [`Request body of \`${context.key}\`.`, requestBody.description] }),
    indent: NO_INDENT,
    name: context.declare('RequestBody'),
    type: contentView(requestBody.content, context.names, NO_INDENT),
  };
}

/** Without a documented body a success has none. A failure may have one that nobody describes. */
function responsesView(context: OperationContext): InterfaceView {
  const properties = context.operation.responses.map(({ status, description, content }) => {
    const nothing = status < '400' ? NOTHING : UNKNOWN;
    const type = content.length === 0 ? nothing : contentView(content, context.names, INDENT);
    return propertyOf(status, type, commentView({ paragraphs: [description] }));
  });
  return interfaceOf(context, 'Responses', properties);
}

/** A body in one of several media types is a union of what they hold. */
function contentView(content: readonly MediaType[], names: TypeNames, indent: SafeToken): TypeView {
  return unionView(
    content.map(({ schema, requiredMembers = [], furtherMembers = [] }) => {
      if (!schema) return UNKNOWN;
      if (schema.kind !== 'reference') return typeView(schema, {}, names, indent);
      return extendedView(schema, { requiredMembers, furtherMembers }, names, indent);
    }),
  );
}

function propertyOf(name: string, type: TypeView, comment: CommentView, optional = false): PropertyView {
  return { comment, indent: INDENT, readonly: false, key: propertyKey(name), optional, type };
}

function interfaceOf(
  { key, declare }: OperationContext,
  what: 'Parameters' | 'Responses',
  properties: readonly PropertyView[],
): InterfaceView {
  const comment = commentView({ paragraphs: [`${what} of \`${key}\`.`] });
  return { comment, indent: NO_INDENT, name: declare(what), base: code``, open: false, values: UNKNOWN, properties };
}
