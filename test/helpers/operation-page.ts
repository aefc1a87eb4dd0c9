import { outlineOperation } from '../../src/pages/messages/operation-outline.js';
import { readOperation } from '../../src/pages/operation/read-operation.js';
import { openTestPage } from './open-test-page.js';

/** A page from memory with its context and outline, ready for one recogniser; `found` as of `openTestPage`. */
export function openOperation(markdown: string, file = 'api/book-get.md') {
  const page = openTestPage(markdown, file);
  return { ...page, outline: outlineOperation(page.context) };
}

/** The whole operation of a page from memory, and what was reported: `code line:column`. */
export function readOperationPage(markdown: string, file?: string) {
  const { context, found } = openOperation(markdown, file);
  const operation = readOperation(context);
  return { operation, found: found(), ledger: context.ledger.total() };
}
