import { stringify } from 'csv-stringify/sync';
import { describeError } from '../../shared/errors/index.ts';
import { baseName } from './fileNames.ts';
import type { OpenTable } from './openTable.ts';
import { readRecords } from './records.ts';
import type { TableScan } from './scanTable.ts';

/** Cells that a spreadsheet would run as a formula, full-width forms included. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

const safe = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/**
 * The refused rows as they stood, each with its number and the reasons in both languages: UTF-8 with a byte-order
 * mark, so that Excel reads it. The file is read a second time, so that good rows need not be kept in memory.
 */
export async function rejectFile(
  table: OpenTable,
  scan: TableScan,
): Promise<{ name: string; content: string }> {
  const reasons = new Map<number, { zh: string[]; en: string[] }>();
  for (const { row, column, value, code, values } of scan.problems) {
    const said = reasons.get(row) ?? { zh: [], en: [] };
    const place = column === null ? '' : `${column}: `;
    for (const language of ['zh', 'en'] as const) {
      said[language].push(place + describeError(code, { value, ...values }, language).message);
    }
    reasons.set(row, said);
  }
  const lines: string[][] = [['行 row', '原因', 'reason', ...table.headingCells]];
  for await (const { row, cells } of readRecords(table.source)) {
    if (!scan.badRows.has(row)) continue;
    const said = reasons.get(row);
    lines.push([String(row), said?.zh.join(' ') ?? '', said?.en.join(' ') ?? '', ...cells]);
  }
  const content = stringify(
    lines.map((line) => line.map(safe)),
    { bom: true, record_delimiter: 'windows' },
  );
  return { name: `${baseName(table.source.file)}.rejects.csv`, content };
}
