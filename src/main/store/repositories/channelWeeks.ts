import { z } from 'zod';
import { type ChannelWeek, channelWeek } from '../../../shared/channel.ts';
import { inBoth } from '../../../shared/errors/inBoth.ts';
import { LabError } from '../../../shared/errors/index.ts';
import type { Connection } from '../connection.ts';
import { digest } from '../sealed.ts';
import { validate } from '../validate.ts';

/** A week of one channel, whose name is known from elsewhere. */
export type Week = Omit<ChannelWeek, 'channel'>;

const counts = ['impressions', 'clicks', 'leads', 'conversions'] as const;

export function weeksChecksum(weeks: readonly Week[]): string {
  return digest(
    JSON.stringify(weeks.map((week) => [week.date, week.spend, ...counts.map((name) => week[name])])),
  );
}

/** In date order. @throws LabError store.damagedRecord where the weeks are not those that were written */
export function readWeeks(connection: Connection, row: { id: string; content_checksum: string }): Week[] {
  const weeks = connection.all(
    `SELECT date, spend, impressions, clicks, leads, conversions
     FROM channel_week WHERE channel_id = ? ORDER BY date`,
    row.id,
  ) as Week[];
  if (weeksChecksum(weeks) !== row.content_checksum) {
    throw new LabError('store.damagedRecord', { kind: 'channel', id: row.id });
  }
  return weeks;
}

export function writeWeeks(connection: Connection, id: string, weeks: readonly Week[]): void {
  const sql = `INSERT OR REPLACE INTO channel_week
    (channel_id, date, spend, impressions, clicks, leads, conversions) VALUES (?, ?, ?, ?, ?, ?, ?)`;
  connection.runMany(
    sql,
    weeks.map((week) => [id, week.date, week.spend, ...counts.map((name) => week[name])]),
  );
}

/** The new week over the old one: a gap in the new one leaves what is known. The old one itself where nothing changes. */
export function combineWeeks(old: Week, next: Week): Week {
  const merged = { ...next };
  for (const name of counts) merged[name] = next[name] ?? old[name];
  const isSame = merged.spend === old.spend && counts.every((name) => merged[name] === old[name]);
  return isSame ? old : merged;
}

/** Weeks by channel name, in date order. @throws LabError store.invalid on a broken week or a date that comes twice */
export function groupWeeks(weeks: readonly ChannelWeek[]): Map<string, Week[]> {
  const checked = validate('channel', z.array(channelWeek).min(1), weeks);
  const groups = Map.groupBy(checked, ({ channel }) => channel);
  const ordered = new Map<string, Week[]>();
  for (const [name, group] of groups) {
    const sorted = group
      .map(({ channel: _name, ...week }) => week)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const twice = sorted.find(({ date }, i) => sorted[i + 1]?.date === date);
    if (twice) {
      throw new LabError('store.invalid', {
        kind: 'channel',
        field: name,
        reason: inBoth(`${twice.date} 出现两次`, `${twice.date} comes twice`),
      });
    }
    ordered.set(name, sorted);
  }
  return ordered;
}
