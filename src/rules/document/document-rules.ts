import { aliasComponent } from './alias-component.js';
import { ambiguousPaths } from './ambiguous-paths.js';
import { bodyOfGet } from './body-of-get.js';
import { componentName } from './component-name.js';
import { danglingReference } from './dangling-reference.js';
import { discriminator } from './discriminator.js';
import type { DocumentRule } from './document-rule.js';
import { duplicateOperationId } from './duplicate-operation-id.js';
import { enumTypeMismatch } from './enum-type-mismatch.js';
import { nullableWithoutType } from './nullable-without-type.js';
import { objectMembers } from './object-members.js';
import { parameterNames } from './parameter-names.js';
import { pathForm } from './path-form.js';
import { pathParameters } from './path-parameters.js';
import { referenceSiblings } from './reference-siblings.js';
import { repeatedPlaceholder } from './repeated-placeholder.js';
import { reservedHeaderParameter } from './reserved-header-parameter.js';
import { responseStatuses } from './response-statuses.js';
import { serverUrl } from './server-url.js';
import { singleMemberUnion } from './single-member-union.js';
import { tags } from './tags.js';
import { undeclaredScope } from './undeclared-scope.js';
import { undescribedPathParameter } from './undescribed-path-parameter.js';
import { unknownFormat } from './unknown-format.js';
import { unusedComponent } from './unused-component.js';

/** Every rule that is cheap enough to run on every document. */
export const documentRules: readonly DocumentRule[] = [
  ambiguousPaths,
  pathForm,
  repeatedPlaceholder,
  pathParameters,
  undescribedPathParameter,
  parameterNames,
  reservedHeaderParameter,
  duplicateOperationId,
  bodyOfGet,
  responseStatuses,
  tags,
  undeclaredScope,
  serverUrl,
  danglingReference,
  referenceSiblings,
  unusedComponent,
  componentName,
  aliasComponent,
  objectMembers,
  singleMemberUnion,
  nullableWithoutType,
  enumTypeMismatch,
  unknownFormat,
  discriminator,
];
