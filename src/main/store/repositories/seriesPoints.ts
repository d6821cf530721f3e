import { createHash } from 'node:crypto';
import { parsePlainDate } from '../../../shared/date.ts';
import { LabError } from '../../../shared/errors/index.ts';
import type { SeriesPoints } from '../../../shared/series.ts';
import type { Connection } from '../connection.ts';

export interface HistoryPoint {
  readonly date: string;
  readonly value: number;
}

/** Digest of a whole history; a number is written with the digits that name it alone, so equal digests mean equal bits. */
export function pointsChecksum(points: readonly HistoryPoint[]): string {
  const hash = createHash('sha256');
  const batch = 10_000;
  for (let start = 0; start < points.length; start += batch) {
    const lines = points.slice(start, start + batch).map(({ date, value }) => `${date} ${value}\n`);
    hash.update(lines.join(''));
  }
  return hash.digest('hex').slice(0, 32);
}

/** @throws LabError store.damagedRecord where the points are not those that were written */
export function readPoints(
  connection: Connection,
  row: { id: string; content_checksum: string },
): HistoryPoint[] {
  const points = connection.all(
    'SELECT date, value FROM series_point WHERE series_id = ? ORDER BY date',
    row.id,
  ) as HistoryPoint[];
  if (pointsChecksum(points) !== row.content_checksum) {
    throw new LabError('store.damagedRecord', { kind: 'series', id: row.id });
  }
  return points;
}

export function writePoints(connection: Connection, id: string, points: readonly HistoryPoint[]): void {
  const sql = `INSERT INTO series_point (series_id, date, value) VALUES (?, ?, ?)
    ON CONFLICT (series_id, date) DO UPDATE SET value = excluded.value`;
  for (const { date, value } of points) connection.run(sql, id, date, value);
}

function refuse(field: string, reason: string): never {
  throw new LabError('store.invalid', { kind: 'series', field, reason }, { where: { field } });
}

/** @throws LabError store.invalid unless there are points, dates rise and values are above 0 */
export function checkPoints({ dates, values }: SeriesPoints): HistoryPoint[] {
  if (dates.length === 0) refuse('dates', 'no points');
  if (dates.length !== values.length) refuse('values', `${dates.length} dates, ${values.length} values`);
  return dates.map((date, i) => {
    const value = values[i]!;
    if (!parsePlainDate(date)) refuse(`dates.${i}`, `not a calendar day: ${date}`);
    if (i > 0 && date <= dates[i - 1]!) refuse(`dates.${i}`, `${date} does not follow ${dates[i - 1]}`);
    if (!Number.isFinite(value) || value <= 0) refuse(`values.${i}`, `${value} is not above 0`);
    return { date, value };
  });
}
