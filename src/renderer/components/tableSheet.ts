import type { Cell } from '../charts/spec.ts';
import type { DataColumn } from './DataTable.tsx';
import type { Sheet } from './saveWorkbook.ts';

/** What a column says of a row; undefined where it shows something else than text and has no value of its own. */
function cellOf<Row>({ value, render }: DataColumn<Row>, row: Row): Cell | undefined {
  if (value) return value(row);
  const shown = render(row);
  if (shown === null || shown === undefined) return null;
  return typeof shown === 'string' || typeof shown === 'number' ? shown : undefined;
}

/**
 * A table as it is taken away: each column by its raw value, else by the words that it shows.
 * With `errorTitle` the standard errors follow their figures, each in a column of its own; so does what stands beside them.
 * Columns of buttons and drawings stay behind, and so do those that have no heading in words.
 */
export function tableSheet<Row>(
  name: string,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  errorTitle?: string,
): Sheet {
  const leaving = columns.flatMap((column) => {
    const heading = column.heading ?? (typeof column.title === 'string' ? column.title : undefined);
    const cells = rows.map((row) => cellOf(column, row));
    if (heading === undefined || cells.some((cell) => cell === undefined)) return [];
    const { error, beside = [] } = column;
    return [
      { heading, cells: cells.map((cell) => cell ?? null) },
      ...(error && errorTitle !== undefined
        ? [{ heading: `${heading} · ${errorTitle}`, cells: rows.map((row) => error(row)) }]
        : []),
      ...beside.map((one) => ({ heading: one.heading, cells: rows.map((row) => one.value(row)) })),
    ];
  });
  return {
    name,
    columns: leaving.map(({ heading }) => heading),
    rows: rows.map((_row, i) => leaving.map(({ cells }) => cells[i] ?? null)),
  };
}
