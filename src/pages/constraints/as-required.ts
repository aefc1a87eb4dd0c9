import type { Constraints } from '../../model/schema.js';

/** The row of a table below a text that demands all of them; one that says otherwise knows better. */
export function asRequired<Row extends { readonly constraints: Constraints }>(row: Row): Row {
  return { ...row, constraints: { required: true, ...row.constraints } };
}
