import { LabError } from '../../../shared/errors/index.ts';
import type { SeriesInfo } from '../../../shared/series.ts';
import { isName } from '../headings.ts';
import { Histories } from './histories.ts';
import type { Collected, Collector, Refusal, TableStart } from './kind.ts';
import { PriceCells } from './priceCells.ts';
import { noticesOf, targetOf } from './summary.ts';

/** Which columns hold which series. */
export interface NavColumns {
  readonly layout: 'long' | 'wide';
  readonly series: readonly {
    readonly name: string;
    readonly column: number;
    readonly kind: SeriesInfo['kind'];
  }[];
  /** Long files with several series: the column of their names. */
  readonly nameColumn?: number;
}

const seriesLimit = 1000;

export function navCollector(table: TableStart, columns: NavColumns, unused: readonly string[]): Collector {
  const { headings, dateColumn } = table;
  const { nameColumn } = columns;
  const limit = { count: seriesLimit, heading: headings.name(nameColumn ?? 0) };
  const histories = new Histories<number>((a, b) => a === b, limit);
  const prices = new PriceCells(headings);
  // In wide files a series without any figure is to be reported, so all are known from the start.
  if (nameColumn === undefined) for (const { name } of columns.series) histories.of(name);

  const kindOf = (name: string): SeriesInfo['kind'] =>
    (columns.series.find((one) => one.name === name) ?? columns.series[0]!).kind;

  const finish = (): Collected => {
    const share = prices.shareOfReturns();
    if (share !== undefined) {
      throw new LabError('intake.returns', { file: table.file, share }, { where: { file: table.file } });
    }
    const refusals = histories.sort(headings.name(dateColumn));
    const { settled, empty, doubles } = histories.settle(refusals);
    return {
      content: {
        kind: 'nav',
        series: settled.map(({ name, dates, items }) => ({ name, kind: kindOf(name), dates, values: items })),
      },
      targets: settled.map(({ name, dates }) => targetOf(name, dates)),
      notices: noticesOf({ wasOrdered: histories.wasOrdered, doubles, unused, empty }),
      refusals,
    };
  };

  return {
    layout: columns.layout,
    columns: fieldsOf(table, columns),
    get blanks() {
      return prices.blanks;
    },
    add(row, date, cells) {
      const refusals: Refusal[] = [];
      const figures: [name: string, figure: number][] = [];
      for (const { name: fixed, column } of columns.series) {
        const figure = prices.read(row, column, cells[column] ?? '');
        if (figure === undefined) continue;
        const name = nameColumn === undefined ? fixed : cells[nameColumn]!;
        if (typeof figure !== 'number') refusals.push(figure);
        else if (isName(name)) figures.push([name, figure]);
        else refusals.push(refusedName(row, headings.name(nameColumn ?? column), name));
      }
      if (refusals.length === 0)
        for (const [name, figure] of figures) histories.of(name).add(row, date, figure);
      return refusals;
    },
    finish,
  };
}

function refusedName(row: number, column: string, name: string): Refusal {
  const code = name === '' ? 'intake.missing' : 'intake.badName';
  return { row, column, value: name, code, values: { name: name.slice(0, 40) } };
}

function fieldsOf({ headings, dateColumn }: TableStart, columns: NavColumns): Record<string, string> {
  const fields = new Map([['date', headings.name(dateColumn)]]);
  if (columns.nameColumn !== undefined) fields.set('series', headings.name(columns.nameColumn));
  for (const { name, column } of columns.series) {
    fields.set(columns.layout === 'wide' ? `value:${name}` : 'value', headings.name(column));
  }
  return Object.fromEntries(fields);
}
