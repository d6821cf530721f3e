import type { MonthlyReturns } from '../engine/portfolio/compile/lookups.ts';
import { monthlyGrowth } from '../engine/portfolio/history/monthlyGrowth.ts';
import type { Store } from '../store/store.ts';

/** The monthly growth of series, remembered: reading the days of a series costs more than a preview may take. */
export interface SeriesGrowth {
  /** By name or id; undefined where there is no such series. @throws LabError as monthlyGrowth does */
  of(nameOrId: string): MonthlyReturns | undefined;
  /** Called whenever series change. */
  forget(): void;
}

export function createSeriesGrowth({ series }: Pick<Store, 'series'>): SeriesGrowth {
  const known = new Map<string, MonthlyReturns>();
  return {
    of(nameOrId) {
      const remembered = known.get(nameOrId);
      if (remembered) return remembered;
      const info = series.findByName(nameOrId) ?? series.find(nameOrId);
      if (!info) return undefined;
      const growth = monthlyGrowth(info.name, series.points(info.id));
      known.set(nameOrId, growth);
      return growth;
    },
    forget: () => known.clear(),
  };
}
