import { createHash } from 'node:crypto';
import { parsePlainDate } from '../../../shared/date.ts';
import { LabError } from '../../../shared/errors/index.ts';
import type { SeriesPoints } from '../../../shared/series.ts';
import type { Connection } from '../connection.ts';

/**
 * Digest of a whole history. A number is written with the digits that name it and no other, so equal digests mean
 * equal bits.
 */
export function pointsChecksum({ dates, values }: SeriesPoints): string {
  const hash = createHash('sha256');
  const batch = 10_000;
  for (let start = 0; start < dates.length; start += batch) {
    const lines = dates.slice(start, start + batch).map((date, i) => `${date} ${values[start + i]}\n`);
    hash.update(lines.join(''));
  }
  return hash.digest('hex').slice(0, 32);
}

const pageRows = 10_000;

/** In date order. @throws LabError store.damagedRecord where the points are not those that were written */
export function readPoints(
  connection: Connection,
  row: { id: string; content_checksum: string },
): SeriesPoints {
  const points: { dates: string[]; values: number[] } = { dates: [], values: [] };
  // Page by page, so that a long history is never held twice.
  const sql = 'SELECT date, value FROM series_point WHERE series_id = ? AND date > ? ORDER BY date LIMIT ?';
  for (let isMore = true; isMore;) {
    const page = connection.all(sql, row.id, points.dates.at(-1) ?? '', pageRows) as {
      date: string;
      value: number;
    }[];
    for (const { date, value } of page) {
      points.dates.push(date);
      points.values.push(value);
    }
    isMore = page.length === pageRows;
  }
  if (pointsChecksum(points) !== row.content_checksum) {
    throw new LabError('store.damagedRecord', { kind: 'series', id: row.id });
  }
  return points;
}

export interface PointsMerge {
  /** All points afterwards, in date order. */
  readonly all: SeriesPoints;
  /** Places in `all` of what has to be written. */
  readonly written: readonly number[];
  readonly inserted: number;
  readonly changed: number;
}

/** Lays new points over old ones by date; both are in date order. */
export function mergePoints(before: SeriesPoints, incoming: SeriesPoints): PointsMerge {
  const { length } = incoming.dates;
  // A new history is taken as it is: a copy of each of a million points would be held beside it.
  if (before.dates.length === 0)
    return { all: incoming, written: [...incoming.dates.keys()], inserted: length, changed: 0 };
  const [dates, values, written]: [string[], number[], number[]] = [[], [], []];
  let [inserted, changed] = [0, 0];
  for (let i = 0, j = 0; i < before.dates.length || j < incoming.dates.length;) {
    const [old, next] = [before.dates[i], incoming.dates[j]];
    if (next === undefined || (old !== undefined && old < next)) {
      dates.push(old!);
      values.push(before.values[i]!);
      i += 1;
      continue;
    }
    const isKnown = old === next;
    const isSame = isKnown && before.values[i] === incoming.values[j];
    if (!isSame) written.push(dates.length);
    if (!isKnown) inserted += 1;
    else if (!isSame) changed += 1;
    dates.push(next);
    values.push(incoming.values[j]!);
    i += isKnown ? 1 : 0;
    j += 1;
  }
  return { all: { dates, values }, written, inserted, changed };
}

export function writePoints(connection: Connection, id: string, merge: PointsMerge): void {
  connection.runMany(
    `INSERT INTO series_point (series_id, date, value) VALUES (?, ?, ?)
     ON CONFLICT (series_id, date) DO UPDATE SET value = excluded.value`,
    rowsToWrite(id, merge),
  );
}

function* rowsToWrite(id: string, { all, written }: PointsMerge): Generator<[string, string, number]> {
  for (const i of written) yield [id, all.dates[i]!, all.values[i]!];
}

function refuse(field: string, reason: string): never {
  throw new LabError('store.invalid', { kind: 'series', field, reason }, { where: { field } });
}

/** @throws LabError store.invalid unless there are points, dates rise and values are above 0 */
export function checkPoints({ dates, values }: SeriesPoints): void {
  if (dates.length === 0) refuse('dates', 'no points');
  if (dates.length !== values.length) refuse('values', `${dates.length} dates, ${values.length} values`);
  dates.forEach((date, i) => {
    const value = values[i]!;
    if (!parsePlainDate(date)) refuse(`dates.${i}`, `not a calendar day: ${date}`);
    if (i > 0 && date <= dates[i - 1]!) refuse(`dates.${i}`, `${date} does not follow ${dates[i - 1]}`);
    if (!Number.isFinite(value) || value <= 0) refuse(`values.${i}`, `${value} is not above 0`);
  });
}
