import type { SeriesInfo, SeriesPoints } from '../../shared/series.ts';
import type { ServiceContext } from './context.ts';

export interface SeriesService {
  list(): readonly SeriesInfo[];
  points(id: string): SeriesPoints;
  remove(id: string): void;
}

export function seriesService({ store, growth }: Pick<ServiceContext, 'store' | 'growth'>): SeriesService {
  const { series } = store;
  return {
    list: () => series.list(),
    points: (id) => series.points(id),
    remove(id) {
      series.remove(id);
      growth.forget();
    },
  };
}
