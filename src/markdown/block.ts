import type { Position } from '../diagnostics/diagnostic.js';
import type { JsonValue } from '../model/json.js';

/**
 * The outline of a page: what stands on which lines, named as mdast names it. Inline markup stays text
 * until somebody asks (`parseInline`). Code-sample tabs and page comments are marked, not dropped.
 */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | TableBlock
  | FenceBlock
  | CommentBlock
  | HtmlBlock
  | IncludeBlock
  | ComponentBlock;

interface BlockBase {
  readonly at: Position;
  /** The id of the tab group member that the block stands in: `http`, `csharp`; absent outside of tabs. */
  readonly tab?: string;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  readonly level: number;
  /** Markdown, without the marks of the heading. */
  readonly text: string;
  /** The anchor that stands behind the text: `{#get-book}`. */
  readonly anchor?: string;
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  /** Markdown, lines joined by `\n`. */
  readonly text: string;
}

export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  /** Nested ones are items as well, behind the one that they belong to. */
  readonly items: readonly ListItem[];
  /** The whole list as it stands. */
  readonly text: string;
}

export interface ListItem {
  /** Markdown, lines joined by `\n`. */
  readonly text: string;
  readonly at: Position;
  /** How many items it is nested in; absent when in none. */
  readonly depth?: number;
}

export interface QuoteBlock extends BlockBase {
  readonly kind: 'blockquote';
  /** Without the leading `>`. */
  readonly text: string;
  /** `NOTE`, `IMPORTANT` … of `> [!NOTE]`; absent for a plain quote. */
  readonly alert?: string;
}

export interface TableCell {
  /** Trimmed Markdown; `\|` is already `|`. */
  readonly text: string;
  readonly at: Position;
  /** Where the parts of the text stand, when it is no single stretch of a line: `positionInCell` looks them up. */
  readonly parts?: readonly CellPart[];
}

/** The text of a cell from an offset on stands at a position. */
export interface CellPart {
  readonly offset: number;
  readonly at: Position;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly at: Position;
  /** Rows about the parts of what the row is about; in a listed table only. */
  readonly inner?: readonly TableRow[];
}

/**
 * A pipe table, or a table in HTML. The delimiter row may have another width than the header; rows may be short, long, or go on
 * without a leading pipe.
 */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  /** The page has a list with the same facts; its cells are parts of the items. */
  readonly listed?: true;
}

export interface FenceBlock extends BlockBase {
  readonly kind: 'code';
  /** First word of the info string, lower case; empty when there is none. */
  readonly language: string;
  /** What stands behind the language in the info string; absent when nothing does. */
  readonly title?: string;
  /** The page has its first line as a comment above the rest. */
  readonly commented?: true;
  /** It was one of several requests in a fence, each below its name. */
  readonly named?: true;
  /** What stands between the fences, with `\n`, the fence's indentation removed. */
  readonly text: string;
  /** Where the first line of `text` begins. */
  readonly contentAt: Position;
}

/** An HTML comment: an annotation, a hidden part of the page, or noise. */
export interface CommentBlock extends BlockBase {
  readonly kind: 'comment';
  /** What stands between `<!--` and `-->`. */
  readonly text: string;
  /** Where `text` begins. */
  readonly contentAt: Position;
}

/** Other HTML at the beginning of a line. */
export interface HtmlBlock extends BlockBase {
  readonly kind: 'html';
  readonly text: string;
}

/** `[!INCLUDE [label](path)]` that was not expanded: a code sample's snippet, or one that is missing. */
export interface IncludeBlock extends BlockBase {
  readonly kind: 'include';
  readonly label: string;
  readonly path: string;
}

/**
 * One tag of a component of a site whose name is known: `<ParamField body="size" required>`, `{% tab title="200" %}`. The blocks up
 * to the tag that ends it are what it holds. No recogniser meets one: `resolveComponents` says the same in other blocks.
 */
export interface ComponentBlock extends BlockBase {
  readonly kind: 'component';
  /** Lower case. */
  readonly name: string;
  readonly part: 'start' | 'end' | 'whole';
  readonly attributes: readonly ComponentAttribute[];
  /** The line that it begins in. */
  readonly text: string;
}

export interface ComponentAttribute {
  /** Lower case. */
  readonly name: string;
  /** Without quotes or braces; absent for a name that stands alone. */
  readonly value?: string;
  /** Where the value begins, or the name that has none. */
  readonly at: Position;
}

/** A heading with what stands below it, down to the next heading of any level. */
export interface Section {
  /** Plain text of the heading: no markup, no trailing colon. Empty for what stands before the first heading. */
  readonly title: string;
  /** 0 for what stands before the first heading. */
  readonly level: number;
  readonly at: Position;
  /** Without comments that are no annotation. */
  readonly blocks: readonly Block[];
  /** Sections under this one, by level. */
  readonly children: readonly Section[];
  /** The sections around this one, nearest first. */
  readonly ancestors: readonly Section[];
}

/** A comment that holds JSON, beside the block that it is for (the next one). */
export interface Annotation {
  /** Members as parsed; text values are trimmed, unknown members kept. */
  readonly values: Readonly<Record<string, JsonValue>>;
  readonly at: Position;
}
