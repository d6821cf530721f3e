import type { RowProblem } from '../../shared/intake.ts';
import { dateReader } from './cells/date.ts';
import type { Collected, Refusal } from './kinds/kind.ts';
import type { OpenTable } from './openTable.ts';
import type { CsvRecord } from './records.ts';

/** All rows of a table, sorted into accepted and refused ones. */
export interface TableScan {
  readonly rows: number;
  readonly collected: Collected;
  /** The first ones. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  readonly badRows: ReadonlySet<number>;
}

/** How many problems are kept by name, for the reject file; all are counted. */
const problemLimit = 50_000;

export async function scanTable(table: OpenTable): Promise<TableScan> {
  const problems: RowProblem[] = [];
  const badRows = new Set<number>();
  let [rows, problemCount] = [0, 0];
  const note = (refusals: readonly Refusal[]): void => {
    for (const { values, ...refusal } of refusals) {
      problemCount += 1;
      badRows.add(refusal.row);
      if (problems.length < problemLimit) {
        problems.push({ ...refusal, value: refusal.value.slice(0, 80), values: values ?? {} });
      }
    }
  };
  const toDate = dateReader(table.dateFormat);
  for await (const record of table.rows) {
    rows += 1;
    note(refusalsOf(table, toDate, record));
  }
  const collected = table.collector.finish();
  note(collected.refusals);
  problems.sort((a, b) => a.row - b.row);
  return { rows, collected, problems, problemCount, badRows };
}

/** Gives a row to the collector, unless its shape or its date is wrong already. */
function refusalsOf(
  table: OpenTable,
  toDate: (cell: string) => string | undefined,
  { row, cells }: CsvRecord,
): readonly Refusal[] {
  const { headings, dateColumn, dateFormat, collector } = table;
  const expected = headings.length;
  const hasSurplus = cells.slice(expected).some((cell) => cell !== '');
  if (cells.length < expected || hasSurplus) {
    const values = { found: cells.length, expected };
    return [{ row, column: null, value: cells.join(' '), code: 'intake.cells', values }];
  }
  const cell = cells[dateColumn]!;
  const date = toDate(cell);
  if (date !== undefined) return collector.add(row, date, cells);
  const column = headings.name(dateColumn);
  return [{ row, column, value: cell, code: 'intake.date', values: { format: dateFormat } }];
}
