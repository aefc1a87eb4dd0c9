/** A language of code samples: the id of its tab or the language of its fence, and what the document says. */
export interface SampleLanguage {
  /** Ids of tabs and info strings of fences, lower case. */
  readonly ids: readonly string[];
  /** The `lang` of a code sample. */
  readonly language: string;
  readonly label: string;
}

/** Languages that pages show samples in. A tab of another id keeps its id as language and label. */
export const SAMPLE_LANGUAGES = [
  { ids: ['csharp', 'cs', 'c#'], language: 'csharp', label: 'C#' },
  { ids: ['javascript', 'js'], language: 'javascript', label: 'JavaScript' },
  { ids: ['typescript', 'ts'], language: 'typescript', label: 'TypeScript' },
  { ids: ['objc', 'objectivec', 'objective-c'], language: 'objective-c', label: 'Objective-C' },
  { ids: ['java'], language: 'java', label: 'Java' },
  { ids: ['go', 'golang'], language: 'go', label: 'Go' },
  { ids: ['php'], language: 'php', label: 'PHP' },
  { ids: ['python', 'py'], language: 'python', label: 'Python' },
  { ids: ['powershell', 'pwsh'], language: 'powershell', label: 'PowerShell' },
  { ids: ['cli', 'azurecli', 'azure-cli'], language: 'shell', label: 'CLI' },
  { ids: ['bash', 'sh', 'shell', 'curl'], language: 'shell', label: 'Shell' },
  { ids: ['ruby', 'rb'], language: 'ruby', label: 'Ruby' },
  { ids: ['swift'], language: 'swift', label: 'Swift' },
  { ids: ['kotlin'], language: 'kotlin', label: 'Kotlin' },
] as const satisfies readonly SampleLanguage[];

/** Ids of tabs that hold the HTTP message itself. */
export const MESSAGE_TABS = ['http', 'rest', 'request', 'response', 'json'] as const;
