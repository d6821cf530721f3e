import { parsePlainDate } from '../../../shared/date.ts';
import type { IntakeOptions } from '../../../shared/intake.ts';
import { plainText } from './text.ts';

export type DateFormat = NonNullable<IntakeOptions['dateFormat']>;

/** A midnight that programs write behind a date says nothing; any other time of day is refused. */
const midnight = '(?:[ T]0?0:00(?::00(?:\\.0+)?)?Z?)?';

const shapes: Readonly<Record<DateFormat, RegExp>> = {
  'YYYY-MM-DD': new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${midnight}$`),
  'YYYY/M/D': new RegExp(`^(\\d{4})/(\\d{1,2})/(\\d{1,2})${midnight}$`),
  YYYYMMDD: /^(\d{4})(\d{2})(\d{2})$/,
  YYYY年M月D日: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
};

export const dateFormats = Object.keys(shapes) as readonly DateFormat[];

const longest = 40;
const [firstYear, lastYear] = ['1800', '2200'];

/** The day as `YYYY-MM-DD`; undefined where the cell is not a day of the calendar in this very format. */
export function readDate(cell: string, format: DateFormat): string | undefined {
  if (cell.length > longest) return undefined;
  const match = shapes[format].exec(cell) ?? shapes[format].exec(plainText(cell));
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  if (year < firstYear || year > lastYear) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parsePlainDate(date) && date;
}

/**
 * Reads the dates of one column. A long file repeats few different ones, each of which is read once and kept once,
 * in time and in memory.
 */
export function dateReader(format: DateFormat): (cell: string) => string | undefined {
  const known = new Map<string, string>();
  return (cell) => {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const date = readDate(cell, format);
    if (date !== undefined) known.set(cell, date);
    return date;
  };
}

/** The format in which the most of these cells are days, and how many; undefined where none is. */
export function detectDateFormat(
  cells: readonly string[],
): { format: DateFormat; count: number } | undefined {
  let best: { format: DateFormat; count: number } | undefined;
  for (const format of dateFormats) {
    const count = cells.filter((cell) => readDate(cell, format) !== undefined).length;
    if (count > (best?.count ?? 0)) best = { format, count };
  }
  return best;
}
