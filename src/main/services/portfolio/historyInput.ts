import type { PlanLookups } from '../../engine/portfolio/compile/lookups.ts';
import type { HistoryFactor, HistoryInput } from '../../engine/portfolio/history/historyInput.ts';
import type { SimulationInput } from '../../engine/portfolio/input.ts';
import { LabError } from '../../../shared/errors/index.ts';
import type { Holding, Plan } from '../../../shared/plan.ts';
import type { Assumption } from '../../../shared/product.ts';
import { termsInForce } from '../../../shared/product.ts';

/**
 * What a replay of a plan needs: the compiled plan, and for each of its market factors the series itself, or the
 * assumption of a holding that has no series.
 */
export function historyInput(plan: Plan, compiled: SimulationInput, lookups: PlanLookups): HistoryInput {
  const factors: HistoryFactor[] = [];
  compiled.holdings.forEach(({ instrument, label }, i) => {
    if (instrument.kind !== 'market') return;
    factors[instrument.factor] ??= factorOf(plan.holdings[i]!, label, plan.startDate, lookups);
  });
  return { plan: compiled, factors };
}

function factorOf(holding: Holding, label: string, date: string, lookups: PlanLookups): HistoryFactor {
  const { series, assumption } = sourceOf(holding, date, lookups);
  const growth = series === undefined ? undefined : lookups.seriesGrowth(series);
  if (growth) return { kind: 'series', series: growth };
  if (assumption === undefined) throw new LabError('plan.noReturns', { product: label, productEn: label });
  return { kind: 'steady', holding: label, ...assumption };
}

interface Source {
  readonly series?: string | undefined;
  readonly assumption?: Assumption | undefined;
}

function sourceOf(holding: Holding, date: string, lookups: PlanLookups): Source {
  if ('series' in holding) return { series: holding.series };
  if ('assumption' in holding) return { assumption: holding.assumption };
  const product = 'product' in holding ? lookups.product(holding.product) : undefined;
  const terms = product && termsInForce(product, date);
  if (!terms || !('seriesId' in terms || 'assumption' in terms)) return {};
  return { series: terms.seriesId, assumption: terms.assumption };
}
