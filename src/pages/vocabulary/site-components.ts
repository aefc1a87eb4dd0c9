import type { PlaceMeaning } from './parameter-places.js';
import type { Spellings } from './title-matcher.js';

/** What a component of a site is for. */
export type ComponentMeaning =
  | 'operation'
  /** The name of an operation. */
  | 'title'
  | 'description'
  | 'parameter'
  /** A member of an answer. */
  | 'property'
  /** A parameter, or a member of what the headings around it tell of. */
  | 'member'
  /** One answer, with its status. */
  | 'answer'
  /** What is shown when a reader asks for it; of an answer where its title is a status. */
  | 'tab'
  | 'request'
  | 'response'
  /** Only changes how a page looks. */
  | 'group'
  /** Around parameters that all go to one place. */
  | PlaceMeaning
  | 'form';

/** Names of components, in lower case: of `<ParamField>` and of `{% swagger-parameter %}`. */
export const SITE_COMPONENTS = {
  operation: ['swagger', 'api-method'],
  title: ['api-method-summary'],
  description: ['swagger-description', 'api-method-description', 'api-method-response-example-description'],
  parameter: ['swagger-parameter', 'api-method-parameter', 'paramfield'],
  property: ['responsefield'],
  answer: ['swagger-response', 'api-method-response-example'],
  member: ['property'],
  group: ['row', 'col', 'properties', 'codegroup', 'expandable'],
  tab: ['tab', 'tabitem'],
  request: ['requestexample'],
  response: ['responseexample'],
  'path-parameters': ['api-method-path-parameters'],
  'query-parameters': ['api-method-query-parameters'],
  'request-headers': ['api-method-headers'],
  'request-body': ['api-method-body-parameters'],
  form: ['api-method-form-data-parameters'],
} as const satisfies Spellings<ComponentMeaning>;

/** What an attribute of a component says. */
export type AttributeMeaning =
  | 'method'
  | 'base'
  | 'path'
  | 'name'
  | 'title'
  | 'place'
  | 'type'
  | 'required'
  | 'default'
  | 'deprecated'
  | 'status'
  | 'description';

/** Names of attributes, in lower case; the name of a place is one as well, with the name of a parameter for its value. */
export const COMPONENT_ATTRIBUTES = {
  method: ['method'],
  base: ['baseurl', 'host'],
  path: ['path', 'url', 'endpoint', 'route'],
  name: ['name'],
  title: ['summary', 'title', 'label'],
  place: ['in'],
  type: ['type'],
  required: ['required'],
  default: ['default'],
  deprecated: ['deprecated'],
  status: ['status', 'httpcode'],
  description: ['description'],
} as const satisfies Spellings<AttributeMeaning>;
