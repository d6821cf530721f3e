import { completenessOf } from '../../shared/completeness.ts';
import type { SeriesInfo, SeriesPoints, SeriesProfile, SeriesRecord } from '../../shared/series.ts';
import type { ServiceContext } from './context.ts';

export interface SeriesService {
  list(): readonly SeriesInfo[];
  points(id: string): SeriesPoints;
  /** Outline and gaps of every series. */
  profiles(): readonly SeriesProfile[];
  remove(id: string): void;
  /** Undoes a removal: under the same id, so that what refers to it finds it again. */
  restore(record: SeriesRecord): void;
}

const outlinePoints = 72;

export function seriesService({ store, growth }: Pick<ServiceContext, 'store' | 'growth'>): SeriesService {
  const { series } = store;
  return {
    list: () => series.list(),
    points: (id) => series.points(id),
    profiles: () => series.list().map(({ id }) => profileOf(id, series.points(id))),
    remove(id) {
      series.remove(id);
      growth.forget();
    },
    restore({ info, dates, values }) {
      series.upsertPoints(info, { dates, values });
      growth.forget();
    },
  };
}

function profileOf(id: string, { dates, values }: SeriesPoints): SeriesProfile {
  const shown = Math.min(outlinePoints, values.length);
  const place = (i: number): number => Math.round((i * (values.length - 1)) / Math.max(shown - 1, 1));
  return {
    id,
    ...completenessOf(dates),
    first: values[0]!,
    last: values.at(-1)!,
    outline: Array.from({ length: shown }, (_, i) => values[place(i)]!),
  };
}
