import { LabError } from '../../shared/errors/index.ts';
import type { IntakeOptions } from '../../shared/intake.ts';
import { detectDateFormat } from './cells/date.ts';
import { type Headings, bareHeading } from './headings.ts';
import { dateWords } from './words.ts';

/**
 * The column that was chosen; else the first whose heading says date, if dates are in it; else the first of dates.
 * Where only the heading says so, it is taken at its word, and its rows are refused one by one.
 * @throws LabError intake.noDate, intake.noColumn
 */
export function findDateColumn(
  headings: Headings,
  sample: readonly (readonly string[])[],
  options: IntakeOptions,
  file: string,
): number {
  const chosen = options.columns?.['date'];
  if (chosen !== undefined) return headings.find(chosen);
  const columns = headings.names.map((_, column) => column);
  const holdsDates = (column: number): boolean => {
    const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return (detectDateFormat(cells)?.count ?? 0) * 2 > cells.length;
  };
  const named = columns.filter((column) => dateWords.includes(bareHeading(headings.name(column))));
  const found = named.find(holdsDates) ?? columns.find(holdsDates) ?? named[0];
  if (found !== undefined) return found;
  throw new LabError('intake.noDate', { headings: headings.list() }, { where: { file, row: 1 } });
}
