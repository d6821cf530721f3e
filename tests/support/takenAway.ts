import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';

/** A table as it stands on the screen: words of its cells. */
export interface ShownTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A CSV of ours: the table, and behind an empty line what it was made from. */
export interface TakenFile {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly stamp: ReadonlyMap<string, string>;
}

/** Saves what a click saves, and reads it. */
export async function takeCsv(page: Page, click: () => Promise<void>): Promise<TakenFile> {
  const saving = page.waitForEvent('download');
  await click();
  const content = await readFile(await (await saving).path(), 'utf8');
  const lines: string[][] = parse(content, { bom: true, relaxColumnCount: true, skipEmptyLines: false });
  const end = lines.findIndex((line) => line.every((cell) => cell === ''));
  const [head = [], ...rows] = lines.slice(0, end);
  const stamp = new Map(lines.slice(end + 1).map(([item = '', value = '']) => [item, value]));
  return { head, rows, stamp };
}

/** Reads a table of the page. */
export function readTable(table: Locator): Promise<ShownTable> {
  return table.evaluate((element) => {
    const [head = [], ...rows] = [...element.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => (cell instanceof HTMLElement ? cell.innerText : '')),
    );
    return { name: element.querySelector('caption')?.textContent ?? '', head, rows };
  });
}

/** A figure in words: what it says, and how far the figure behind it may be. */
interface ShownFigure {
  readonly value: number;
  readonly rounding: number;
}

const scales: Readonly<Record<string, number>> = { '%': 0.01, pp: 0.01, K: 1e3, M: 1e6, B: 1e9 };

/** “Oct 2008” and “Jul 1, 2027” hold no figures. */
const date = /\b[A-Z][a-z]{2} (?:\d{1,2}, )?\d{4}\b/gu;
/** “2 years 1 month”, which a file tells in months. */
const duration = /(?<years>\d+) years?(?: (?<months>\d+) months?)?/gu;

function inMonths(words: string): string {
  return words.replaceAll(duration, (_all, years: string, months = '0') =>
    String(12 * Number(years) + Number(months)),
  );
}

/** The figures in English words of the screen: “−¥1.08M”, “+5.2%”, “16,063”; not those of names, such as “3-year”. */
export function figuresIn(words: string): readonly ShownFigure[] {
  return [
    ...inMonths(words.replaceAll(date, '')).matchAll(
      /(?<sign>[−-]?)¥?(?<digits>\d[\d,]*(?:\.\d+)?)(?<scale>%|\spp\b|[KMB]\b)?(?!\d|-?[A-Za-z])/gu,
    ),
  ].map(({ groups }) => {
    const { sign = '', digits = '', scale = '' } = groups ?? {};
    const factor = scales[scale.trim()] ?? 1;
    const decimals = digits.split('.')[1]?.length ?? 0;
    return {
      value: (sign === '' ? 1 : -1) * Number(digits.replaceAll(',', '')) * factor,
      rounding: 0.5 * 10 ** -decimals * factor,
    };
  });
}

/** Whether a figure of a file is what is shown. */
export const isShown = (figure: number, { value, rounding }: ShownFigure): boolean =>
  Math.abs(Math.abs(figure) - Math.abs(value)) <= rounding * (1 + 1e-6) + 1e-12;
