import { MESSAGE_TABS, SAMPLE_LANGUAGES, type SampleLanguage } from './operation-code-samples.js';
import { PARAMETER_VOCABULARY, type ParameterVocabulary } from './operation-parameters.js';
import { PERMISSION_VOCABULARY, type PermissionVocabulary } from './operation-permissions.js';
import { OPERATION_SENTENCES, type OperationSentences } from './operation-sentences.js';

/** Every spelling that the recognisers of operation pages know: `operation` of the `Vocabulary`. */
export interface OperationVocabulary {
  readonly permissions: PermissionVocabulary;
  readonly parameters: ParameterVocabulary;
  readonly sentences: OperationSentences;
  readonly sampleLanguages: readonly SampleLanguage[];
  readonly messageTabs: readonly string[];
}

/** The spellings of the known page families. */
export const OPERATION_VOCABULARY: OperationVocabulary = {
  permissions: PERMISSION_VOCABULARY,
  parameters: PARAMETER_VOCABULARY,
  sentences: OPERATION_SENTENCES,
  sampleLanguages: SAMPLE_LANGUAGES,
  messageTabs: MESSAGE_TABS,
};
