import type { SeriesInfo, SeriesPoints } from '../../shared/series.ts';
import type { Store } from '../store/store.ts';

export interface SeriesService {
  list(): readonly SeriesInfo[];
  points(id: string): SeriesPoints;
  remove(id: string): void;
}

export function seriesService({ series }: Pick<Store, 'series'>): SeriesService {
  return {
    list: () => series.list(),
    points: (id) => series.points(id),
    remove: (id) => series.remove(id),
  };
}
