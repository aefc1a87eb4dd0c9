import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../src/', import.meta.url));

interface SourceModule {
  /** Relative to `src`. */
  readonly file: string;
  readonly syntax: ts.SourceFile;
}

const modules: readonly SourceModule[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => ({
    file,
    syntax: ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.ES2023, true),
  }));

interface DeclaredTable {
  /** The constant that holds it. */
  readonly name: string;
  readonly keys: readonly string[];
}

/** The tables that a module declares with `defineDiagnostics`. */
function tablesOf({ syntax }: SourceModule): readonly DeclaredTable[] {
  const tables: DeclaredTable[] = [];
  visit(syntax, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) return;
    const call = node.initializer;
    if (!call || !ts.isCallExpression(call) || call.expression.getText() !== 'defineDiagnostics') return;
    const [, table] = call.arguments;
    if (!table || !ts.isObjectLiteralExpression(table)) return;
    const keys = table.properties.flatMap(({ name }) =>
      name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? [name.text] : [],
    );
    tables.push({ name: node.name.text, keys });
  });
  return tables;
}

function mentions({ syntax }: SourceModule, name: string): boolean {
  let found = false;
  visit(syntax, (node) => {
    found ||= ts.isIdentifier(node) && node.text === name;
  });
  return found;
}

/** Texts that stand in code: keys of tables and types name a code, and raise none. */
function stringsIn({ syntax }: SourceModule): readonly string[] {
  const strings: string[] = [];
  visit(syntax, (node) => {
    if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return;
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (!isKey && !ts.isLiteralTypeNode(node.parent)) strings.push(node.text);
  });
  return strings;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

const tables = modules.flatMap(tablesOf);

it('finds the tables', () => {
  expect(tables.map(({ name }) => name)).toContain('LINK_DIAGNOSTICS');
});

it.each(tables)('every code of $name is raised where the table is used', ({ name, keys }) => {
  const raised = new Set(modules.filter((module) => mentions(module, name)).flatMap(stringsIn));
  expect(keys.filter((key) => !raised.has(key))).toEqual([]);
});
