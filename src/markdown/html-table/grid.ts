/** How many columns and rows a cell covers. */
interface Spans {
  readonly columns: number;
  readonly rows: number;
}

/** A cell that goes on in the rows below. */
interface Hanging<Cell> {
  readonly cell: Cell;
  rows: number;
}

interface Layout<Cell> {
  /** By column. */
  hanging: (Hanging<Cell> | undefined)[];
  /** How many places may still be filled that no tag stands for. */
  budget: number;
}

/** Spans beyond it are no longer looked at: no table that a person wrote repeats as many cells. */
const MOST_REPETITIONS = 10_000;

/**
 * Puts a cell into each column and row that it covers, so that all cells stand in the columns of the header.
 * `undefined` for a place between two cells that nothing covers.
 */
export function layOutCells<Cell extends Spans>(rows: readonly (readonly Cell[])[]): (Cell | undefined)[][] {
  const layout: Layout<Cell> = { hanging: [], budget: MOST_REPETITIONS };
  return rows.map((cells) => {
    const row: (Cell | undefined)[] = [];
    for (const cell of cells) {
      takeHanging(layout, row);
      placeCell(layout, row, cell);
    }
    takeHanging(layout, row);
    takeRest(layout, row);
    if (layout.budget <= 0) layout.hanging = [];
    return row;
  });
}

function placeCell<Cell extends Spans>(layout: Layout<Cell>, row: (Cell | undefined)[], cell: Cell): void {
  const columns = 1 + Math.min(cell.columns - 1, Math.max(layout.budget, 0));
  layout.budget -= columns - 1;
  for (let column = 0; column < columns; column += 1) {
    if (cell.rows > 1) layout.hanging[row.length] = { cell, rows: cell.rows - 1 };
    row.push(cell);
  }
}

function takeHanging<Cell>(layout: Layout<Cell>, row: (Cell | undefined)[]): void {
  for (let above = layout.hanging[row.length]; above; above = layout.hanging[row.length]) {
    above.rows -= 1;
    if (above.rows === 0) layout.hanging[row.length] = undefined;
    layout.budget -= 1;
    row.push(above.cell);
  }
}

/** What hangs to the right of a row that has no cells there. */
function takeRest<Cell>(layout: Layout<Cell>, row: (Cell | undefined)[]): void {
  while (layout.hanging.length > 0 && layout.hanging.at(-1) === undefined) layout.hanging.pop();
  while (row.length < layout.hanging.length) {
    layout.budget -= 1;
    row.push(undefined);
    takeHanging(layout, row);
  }
}
