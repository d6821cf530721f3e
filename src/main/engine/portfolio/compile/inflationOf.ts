import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { fitInflation } from '../rates/fitInflation.ts';
import { logRise, rateOfRise, type InflationSpec } from '../rates/inflation.ts';
import { fewestMonths } from './commonHistory.ts';
import { inWords } from './inWords.ts';
import type { PlanLookups } from './lookups.ts';
import { requireSeries } from './requireSeries.ts';
import type { MarketSource } from './resolvedHolding.ts';

/** Models that draw whole months of history, prices with them. */
const drawing: ReadonlySet<Plan['model']> = new Set(['bootstrap', 'historicalMonths']);

const percent = (rise: number): string => inWords.percent(rateOfRise(rise));

type Asked = Pick<Plan, 'model' | 'inflationModel'>;

/** The price index as one more source, where the return model draws whole months of history. */
export function priceSources(
  { model, inflationModel }: Asked,
  lookups: PlanLookups,
): readonly MarketSource[] {
  if (!inflationModel || !('series' in inflationModel) || !drawing.has(model)) return [];
  return [{ series: requireSeries(inflationModel.series, lookups) }];
}

/**
 * How prices rise; undefined where the plan asks for nominal money only.
 * @param drawnFactor the price index' column, where it is a source
 * @throws LabError `plan.unknownSeries`, `returns.emptyHistory`
 */
export function inflationOf(
  { inflationModel }: Asked,
  lookups: PlanLookups,
  drawnFactor: number | undefined,
  notices: Notice[],
): InflationSpec | undefined {
  if (!inflationModel) return undefined;
  if (!('series' in inflationModel)) {
    const mean = logRise(inflationModel.mean);
    return { ...inflationModel, kind: 'autoregressive', mean, start: mean };
  }
  const { name, logReturns, months, notices: own } = requireSeries(inflationModel.series, lookups);
  if (drawnFactor !== undefined) {
    notices.push({ code: 'inflation.drawn', values: { series: name } });
    return { kind: 'drawn', factor: drawnFactor };
  }
  if (logReturns.length < fewestMonths) {
    const values = { months: logReturns.length, needed: fewestMonths };
    throw new LabError('returns.emptyHistory', values, { where: { field: name } });
  }
  const fit = fitInflation(logReturns, months);
  notices.push(...(own ?? []), {
    code: 'inflation.fitted',
    values: {
      series: name,
      start: percent(fit.start),
      mean: percent(fit.mean),
      volatility: inWords.percent(fit.volatility),
    },
  });
  return fit;
}
