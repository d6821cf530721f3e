import { type ChannelInfo, type ChannelWeek, channelInfo } from '../../../shared/channel.ts';
import { LabError } from '../../../shared/errors/index.ts';
import type { Connection } from '../connection.ts';
import { nextPosition } from '../documentTable.ts';
import { newId } from '../newId.ts';
import { removeRow } from '../removeRow.ts';
import { seal, unseal } from '../sealed.ts';
import { validate } from '../validate.ts';
import { type Week, combineWeeks, groupWeeks, readWeeks, weeksChecksum, writeWeeks } from './channelWeeks.ts';
import { type UpsertResult, mergeByDate } from './upsert.ts';

export interface ChannelRepository {
  list(): ChannelInfo[];
  find(id: string): ChannelInfo | undefined;
  findByName(name: string): ChannelInfo | undefined;
  /** @throws LabError store.notFound */
  get(id: string): ChannelInfo;
  /** The weeks of one channel, or of all, channel by channel in date order. @throws LabError store.notFound, store.damagedRecord */
  weeks(id?: string): ChannelWeek[];
  /**
   * Writes weeks by channel name and date, and creates the channels whose names are new; one result per channel.
   * A gap (null) never erases a known figure.
   * @throws LabError store.invalid, store.synthetic (real weeks never enter a synthetic channel, nor the reverse)
   */
  upsertWeeks(source: { synthetic: boolean; source: string }, weeks: readonly ChannelWeek[]): UpsertResult[];
  /** With its weeks. @throws LabError store.notFound */
  remove(id: string): void;
}

interface Row {
  id: string;
  position: number;
  name: string;
  synthetic: number;
  source: string;
  weeks: number;
  first_date: string;
  last_date: string;
  total_spend: number;
  revision: number;
  content_checksum: string;
}

const openRow = (sealed: unknown): Row => unseal('channel', 'id', sealed) as Row;

function infoOf(row: Row): ChannelInfo {
  return validate('channel', channelInfo, {
    id: row.id,
    name: row.name,
    synthetic: row.synthetic === 1,
    source: row.source,
    weeks: row.weeks,
    firstDate: row.first_date,
    lastDate: row.last_date,
    totalSpend: row.total_spend,
  });
}

export function channelRepository(connection: Connection): ChannelRepository {
  const rowBy = (column: 'id' | 'name', value: string): Row | undefined => {
    const row = connection.get(`SELECT * FROM channel WHERE ${column} = ?`, value);
    return row === undefined ? undefined : openRow(row);
  };
  const allRows = (): Row[] => connection.all('SELECT * FROM channel ORDER BY position').map(openRow);
  const rowOf = (id: string): Row => {
    const row = rowBy('id', id);
    if (!row) throw new LabError('store.notFound', { kind: 'channel', id });
    return row;
  };
  const upsert = (
    name: string,
    incoming: readonly Week[],
    from: { synthetic: boolean; source: string },
  ): UpsertResult => {
    const known = rowBy('name', name);
    if (known && (known.synthetic === 1) !== from.synthetic) {
      throw new LabError('store.synthetic', { kind: 'channel', name });
    }
    const merge = mergeByDate(known ? readWeeks(connection, known) : [], incoming, combineWeeks);
    const isChanged = merge.inserted.length + merge.changed.length > 0;
    const row: Row = {
      id: known?.id ?? newId(),
      position: known?.position ?? nextPosition(connection, 'channel'),
      name,
      synthetic: from.synthetic ? 1 : 0,
      source: isChanged || !known ? from.source : known.source,
      weeks: merge.all.length,
      first_date: merge.all[0]!.date,
      last_date: merge.all.at(-1)!.date,
      total_spend: merge.all.reduce((sum, { spend }) => sum + spend, 0),
      revision: (known?.revision ?? 0) + (isChanged ? 1 : 0),
      content_checksum: weeksChecksum(merge.all),
    };
    if (isChanged) {
      infoOf(row);
      seal(connection, 'channel', 'id', { ...row });
      writeWeeks(connection, row.id, [...merge.inserted, ...merge.changed]);
    }
    return {
      id: row.id,
      name,
      inserted: merge.inserted.length,
      changed: merge.changed.length,
      unchanged: merge.unchanged,
      total: row.weeks,
      revision: row.revision,
    };
  };

  const find = (column: 'id' | 'name', value: string): ChannelInfo | undefined => {
    const row = rowBy(column, value);
    return row && infoOf(row);
  };

  return {
    list: () => allRows().map(infoOf),
    find: (id) => find('id', id),
    findByName: (name) => find('name', name),
    get: (id) => infoOf(rowOf(id)),
    weeks(id) {
      const rows = id === undefined ? allRows() : [rowOf(id)];
      return rows.flatMap((row) =>
        readWeeks(connection, row).map((week) => ({ channel: row.name, ...week })),
      );
    },
    upsertWeeks: (from, weeks) =>
      connection.transaction(() => [...groupWeeks(weeks)].map(([name, group]) => upsert(name, group, from))),
    remove: (id) => removeRow(connection, 'channel', id),
  };
}
