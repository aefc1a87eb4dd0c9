import { foldTitle } from './title-matcher.js';

/** Says in front of a heading of parameters whether they have to be given: "Required query parameters". */
const NECESSITY = /^(required|mandatory|optional) /i;

/** The heading without that word. */
export function withoutNecessity(title: string): string {
  return title.replace(NECESSITY, '');
}

/** Whether a heading says that all below it has to be given. */
export function demandsAll(title: string): boolean {
  return /^[rm]/i.test(NECESSITY.exec(foldTitle(title))?.[1] ?? '');
}

/** Titles of the fields of a form, which is what a body is then that nobody says the media type of; in lower case. */
export const FORM_TITLES = [
  'form data',
  'form data parameters',
  'form fields',
  'form params',
  'form parameters',
] as const;
