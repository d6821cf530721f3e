import { LabError } from '../../../../shared/errors/index.ts';
import type { MonthlyReturns, PlanLookups } from './lookups.ts';

/** @throws LabError `plan.unknownSeries` */
export function requireSeries(nameOrId: string, lookups: Pick<PlanLookups, 'seriesGrowth'>): MonthlyReturns {
  const series = lookups.seriesGrowth(nameOrId);
  if (!series) throw new LabError('plan.unknownSeries', { series: nameOrId });
  return series;
}
