import { weekFields } from '../words.ts';
import { type ChannelColumns, type WeekFigures, addsSpend, readChannelRow } from './channelRow.ts';
import { Histories } from './histories.ts';
import type { Collected, Collector, TableStart } from './kind.ts';
import { noticesOf, targetOf } from './summary.ts';
import { Weekdays } from './weekdays.ts';

const channelLimit = 200;
const isSame = (a: WeekFigures, b: WeekFigures): boolean =>
  weekFields.every((field) => a[field] === b[field]);

export function channelCollector(
  table: TableStart,
  columns: ChannelColumns,
  unused: readonly string[],
): Collector {
  const { headings, dateColumn } = table;
  const histories = new Histories(isSame, {
    count: channelLimit,
    heading: headings.name(columns.nameColumn ?? 0),
  });
  const weekdays = new Weekdays();
  let blanks = 0;

  const finish = (): Collected => {
    const dateHeading = headings.name(dateColumn);
    const refusals = [...weekdays.refusals(dateHeading), ...histories.sort(dateHeading)];
    const { settled, empty, doubles } = histories.settle(refusals);
    const notices = noticesOf({ wasOrdered: histories.wasOrdered, doubles, unused, empty });
    return {
      content: {
        kind: 'channels',
        weeks: settled.flatMap(({ name, dates, items }) =>
          // A week without spend was refused.
          items.map((week, i) => ({ channel: name, date: dates[i]!, ...week, spend: week.spend! })),
        ),
      },
      targets: settled.map(({ name, dates }) => targetOf(name, dates)),
      notices: addsSpend(columns) ? [...notices, { code: 'intake.totalSpend', values: {} }] : notices,
      refusals,
    };
  };

  return {
    layout: columns.layout,
    columns: fieldsOf(table, columns),
    get blanks() {
      return blanks;
    },
    add(row, date, cells) {
      const { weeks, refusals, blanks: found } = readChannelRow(headings, columns, row, cells);
      blanks += found;
      if (refusals.length > 0 || weeks.size === 0) return refusals;
      weekdays.add(row, date);
      for (const [name, week] of weeks) histories.of(name).add(row, date, week);
      return [];
    },
    finish,
  };
}

function fieldsOf({ headings, dateColumn }: TableStart, columns: ChannelColumns): Record<string, string> {
  const fields = new Map([['date', headings.name(dateColumn)]]);
  if (columns.nameColumn !== undefined) fields.set('channel', headings.name(columns.nameColumn));
  for (const { name, fields: figures } of columns.groups) {
    for (const field of weekFields) {
      const column = figures[field];
      if (column === undefined) continue;
      fields.set(columns.layout === 'wide' ? `${field}:${name}` : field, headings.name(column));
    }
  }
  return Object.fromEntries(fields);
}
