const QUALIFIED_NAME = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/;

/** Whether a text is the name of a type or a namespace, with dots or without: `book`, `library.sales`. */
export function isQualifiedName(text: string): boolean {
  return QUALIFIED_NAME.test(text);
}
