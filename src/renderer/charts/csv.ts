import type { Cell, ChartTable } from './spec.ts';

/** What a spreadsheet would take for a formula; “+10%” is a figure. */
const looksLikeFormula = (text: string): boolean =>
  /^[=+\-@\t\r＝＋－＠]/u.test(text) && !/^[+-]\d+(?:\.\d+)?%$/u.test(text);

/** Text that a spreadsheet would take for a formula gets a quote in front; figures stay figures. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = looksLikeFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV with BOM, so that spreadsheets read the Chinese; the stamp follows after an empty line. */
export function tableCsv(table: ChartTable, stamp: readonly (readonly [string, string])[]): string {
  const rows: readonly (readonly Cell[])[] = [
    table.columns.map(({ title }) => title),
    ...table.rows,
    [],
    ...stamp,
  ];
  return `﻿${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
