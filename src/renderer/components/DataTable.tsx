import type { ReactNode } from 'react';
import type { Cell } from '../charts/spec.ts';
import './DataTable.css';

export interface DataColumn<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly numeric?: boolean;
  readonly render: (row: Row) => ReactNode;
  /** What a file gets of the cell: figures unrounded. Without it a file gets the words that are shown. */
  readonly value?: (row: Row) => Cell;
  /** Its standard error, which a file gets in a column of its own. */
  readonly error?: (row: Row) => number | null;
  /** The head in a file, where the title is no plain text or says less. */
  readonly heading?: string;
  /** What else stands in the cell, such as dates: a file gets each in a column of its own. */
  readonly beside?: readonly { readonly heading: string; readonly value: (row: Row) => Cell }[];
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  /** Scrolls inside itself above this height, with its head in place. */
  readonly maxHeight?: string;
}

/** A plain table: the first column names the row, figures stand to the right. */
export function DataTable<Row>({ caption, columns, rows, rowKey, maxHeight }: DataTableProps<Row>) {
  const table = (
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, numeric }) => (
            <th key={key} scope="col" data-numeric={numeric === true}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey(row, index)}>
            {columns.map(({ key, numeric, render }, column) =>
              column === 0 ? (
                <th key={key} scope="row" data-numeric={numeric === true}>
                  <div className="row-name">{render(row)}</div>
                </th>
              ) : (
                <td key={key} data-numeric={numeric === true}>
                  {render(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (maxHeight === undefined) return <div className="data-table-frame">{table}</div>;
  return (
    <section className="data-table-frame" aria-label={caption} style={{ maxHeight }} ref={reachable}>
      {table}
    </section>
  );
}

/** What scrolls must be reachable by keyboard, though it is no control. */
function reachable(element: HTMLElement | null): void {
  if (element) element.tabIndex = 0;
}
