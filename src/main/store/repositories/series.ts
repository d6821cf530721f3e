import { LabError } from '../../../shared/errors/index.ts';
import { id as idSchema } from '../../../shared/schema.ts';
import { type SeriesInfo, type SeriesPoints, seriesInfo } from '../../../shared/series.ts';
import type { Connection } from '../connection.ts';
import { nextPosition } from '../documentTable.ts';
import { newId } from '../newId.ts';
import { removeRow } from '../removeRow.ts';
import { seal, unseal } from '../sealed.ts';
import { validate } from '../validate.ts';
import { checkPoints, mergePoints, pointsChecksum, readPoints, writePoints } from './seriesPoints.ts';
import type { UpsertResult } from './upsert.ts';

/** Which series points belong to. It is found by its name, which is unique. */
export interface SeriesTarget {
  /** For a new series; made where it is left out. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly kind: SeriesInfo['kind'];
  readonly synthetic: boolean;
  /** The file, or the generator. */
  readonly source: string;
}

export interface SeriesRepository {
  list(): SeriesInfo[];
  find(id: string): SeriesInfo | undefined;
  findByName(name: string): SeriesInfo | undefined;
  /** @throws LabError store.notFound */
  get(id: string): SeriesInfo;
  /** In date order. @throws LabError store.notFound, store.damagedRecord */
  points(id: string): SeriesPoints;
  /**
   * Writes points by date and creates the series where its name is new. Dates must rise, values be above 0.
   * @throws LabError store.invalid, store.synthetic (real points never enter a synthetic series, nor the reverse)
   */
  upsertPoints(target: SeriesTarget, points: SeriesPoints): UpsertResult;
  /** With its points. @throws LabError store.notFound */
  remove(id: string): void;
}

interface Row {
  id: string;
  position: number;
  name: string;
  kind: string;
  synthetic: number;
  source: string;
  points: number;
  first_date: string;
  last_date: string;
  revision: number;
  content_checksum: string;
}

const openRow = (sealed: unknown): Row => unseal('series', 'id', sealed) as Row;

function infoOf(row: Row): SeriesInfo {
  return validate('series', seriesInfo, {
    id: row.id,
    name: row.name,
    kind: row.kind,
    synthetic: row.synthetic === 1,
    source: row.source,
    points: row.points,
    firstDate: row.first_date,
    lastDate: row.last_date,
  });
}

export function seriesRepository(connection: Connection): SeriesRepository {
  const rowBy = (column: 'id' | 'name', value: string): Row | undefined => {
    const row = connection.get(`SELECT * FROM series WHERE ${column} = ?`, value);
    return row === undefined ? undefined : openRow(row);
  };
  const infoBy = (column: 'id' | 'name', value: string): SeriesInfo | undefined => {
    const row = rowBy(column, value);
    return row && infoOf(row);
  };
  const rowOf = (id: string): Row => {
    const row = rowBy('id', id);
    if (!row) throw new LabError('store.notFound', { kind: 'series', id });
    return row;
  };
  const newRow = (target: SeriesTarget): Row => ({
    id: target.id === undefined ? newId() : validate('series', idSchema, target.id),
    position: nextPosition(connection, 'series'),
    name: target.name,
    kind: target.kind,
    synthetic: target.synthetic ? 1 : 0,
    source: target.source,
    points: 0,
    first_date: '',
    last_date: '',
    revision: 0,
    content_checksum: '',
  });

  const upsert = (target: SeriesTarget, incoming: SeriesPoints): UpsertResult => {
    const known = rowBy('name', target.name);
    if (known && (known.synthetic === 1) !== target.synthetic) {
      throw new LabError('store.synthetic', { kind: 'series', name: target.name });
    }
    const before = known ? readPoints(connection, known) : { dates: [], values: [] };
    const merge = mergePoints(before, incoming);
    const base = known ?? newRow(target);
    const isChanged = merge.written.length > 0;
    const row: Row = {
      ...base,
      source: isChanged ? target.source : base.source,
      points: merge.all.dates.length,
      first_date: merge.all.dates[0]!,
      last_date: merge.all.dates.at(-1)!,
      revision: base.revision + (isChanged ? 1 : 0),
      content_checksum: isChanged ? pointsChecksum(merge.all) : base.content_checksum,
    };
    if (isChanged) {
      infoOf(row);
      seal(connection, 'series', 'id', { ...row });
      writePoints(connection, row.id, merge);
    }
    const { inserted, changed } = merge;
    const unchanged = incoming.dates.length - inserted - changed;
    return {
      id: row.id,
      name: row.name,
      inserted,
      changed,
      unchanged,
      total: row.points,
      revision: row.revision,
    };
  };

  return {
    list: () => connection.all('SELECT * FROM series ORDER BY position').map((row) => infoOf(openRow(row))),
    find: (id) => infoBy('id', id),
    findByName: (name) => infoBy('name', name),
    get: (id) => infoOf(rowOf(id)),
    points: (id) => readPoints(connection, rowOf(id)),
    upsertPoints(target, points) {
      checkPoints(points);
      return connection.transaction(() => upsert(target, points));
    },
    remove: (id) => removeRow(connection, 'series', id),
  };
}
