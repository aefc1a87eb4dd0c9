import { compareText } from '../collections/compare-text.js';
import type { DiagnosticTable } from './define-diagnostics.js';
import type { Severity } from './diagnostic.js';

/** What is known of a code without any finding: for `explain`, for SARIF's list of rules, and for the documentation. */
export interface CatalogueEntry {
  /** `stage/kebab-case`. */
  readonly code: string;
  readonly stage: string;
  /** Before any configuration. */
  readonly severity: Severity;
  /** The message with `‹name›` in place of what differs from finding to finding. */
  readonly messageShape: string;
  readonly help: string;
}

/** Lists the codes of all tables, by code. */
export function listCodes(tables: readonly DiagnosticTable[]): readonly CatalogueEntry[] {
  return tables
    .flatMap(({ stage, definitions }) =>
      Object.entries(definitions).map(([key, { severity, message, help }]) => ({
        code: `${stage}/${key}`,
        stage,
        severity,
        messageShape: String(message(placeholder('') as never)),
        help,
      })),
    )
    .sort((one, other) => compareText(one.code, other.code));
}

/** Stands for a message parameter of any type: prints as its name, and is a list of two and a callable where one is needed. */
function placeholder(name: string): unknown {
  const text = `‹${name}›`;
  const self: unknown = new Proxy(() => self, {
    get(_target, key) {
      if (key === Symbol.toPrimitive || key === 'toString') return () => text;
      if (key === Symbol.iterator) return () => [text].values();
      if (key === 'length' || key === 'size') return 2;
      if (typeof key === 'symbol') return undefined;
      return name === '' ? placeholder(key) : self;
    },
  });
  return self;
}
