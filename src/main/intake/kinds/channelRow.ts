import { readNumber } from '../cells/number.ts';
import { isBlank } from '../cells/text.ts';
import { type Headings, isName } from '../headings.ts';
import { type WeekField, weekFields } from '../words.ts';
import type { Refusal } from './kind.ts';

/** Column numbers of a channel's figures. */
export type WeekColumns = Partial<Record<WeekField, number>>;

export interface ChannelColumns {
  readonly layout: 'long' | 'wide';
  readonly groups: readonly { readonly name: string; readonly fields: WeekColumns }[];
  /** Long files: the column of channel names. */
  readonly nameColumn?: number;
}

/** Stands for all channels together, where a file has an outcome that it does not divide. */
export const allChannels = '*';

/** True where the file gives an outcome of all channels together, but no spend of theirs: it is then added up. */
export function addsSpend({ groups }: ChannelColumns): boolean {
  return groups.some(({ name, fields }) => name === allChannels && fields.spend === undefined);
}

export type WeekFigures = Readonly<Record<WeekField, number | null>>;

export interface ChannelRow {
  readonly weeks: ReadonlyMap<string, WeekFigures>;
  readonly refusals: readonly Refusal[];
  readonly blanks: number;
}

/** The weeks that one row tells of, by channel. A channel without any figure in it is a gap. */
export function readChannelRow(
  headings: Headings,
  columns: ChannelColumns,
  row: number,
  cells: readonly string[],
): ChannelRow {
  const weeks = new Map<string, WeekFigures>();
  const refusals: Refusal[] = [];
  let blanks = 0;
  const refuse = (column: number, code: Refusal['code'], name = ''): void => {
    const value = cells[column] ?? '';
    refusals.push({
      row,
      column: headings.name(column),
      value,
      code,
      ...(name === '' ? {} : { values: { name } }),
    });
  };
  for (const { name: fixed, fields } of columns.groups) {
    const name = columns.nameColumn === undefined ? fixed : (cells[columns.nameColumn] ?? '');
    if (!isName(name)) {
      refuse(columns.nameColumn ?? 0, name === '' ? 'intake.missing' : 'intake.badName', name.slice(0, 40));
      continue;
    }
    const figures: [WeekField, number][] = [];
    for (const field of weekFields) {
      const column = fields[field];
      if (column === undefined) continue;
      const cell = cells[column] ?? '';
      const reading = isBlank(cell) ? undefined : readNumber(cell);
      if (reading === undefined) blanks += 1;
      else if (reading.kind === 'bad') refuse(column, 'intake.number');
      else if (reading.isPercent) refuse(column, 'intake.percent');
      else if (reading.value < 0) refuse(column, 'intake.negative');
      else figures.push([field, reading.value]);
    }
    if (figures.length === 0) continue;
    const week = { ...emptyWeek, ...Object.fromEntries(figures) };
    if (fields.spend !== undefined && isBlank(cells[fields.spend] ?? ''))
      refuse(fields.spend, 'intake.missing');
    weeks.set(name, week);
  }
  if (addsSpend(columns)) addSpend(weeks);
  return { weeks, refusals, blanks };
}

const emptyWeek: WeekFigures = {
  spend: null,
  impressions: null,
  clicks: null,
  leads: null,
  conversions: null,
};

/** All channels together spent what each of them spent. */
function addSpend(weeks: Map<string, WeekFigures>): void {
  const total = weeks.get(allChannels);
  if (!total) return;
  const spends = [...weeks].filter(([name]) => name !== allChannels).map(([, { spend }]) => spend ?? 0);
  weeks.set(allChannels, { ...total, spend: spends.reduce((sum, spend) => sum + spend, 0) });
}
