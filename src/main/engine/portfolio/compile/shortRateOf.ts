import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { fitShortRate } from '../rates/fitShortRate.ts';
import type { ShortRateSpec } from '../rates/shortRate.ts';
import { fewestMonths } from './commonHistory.ts';
import { inWords } from './inWords.ts';
import type { PlanLookups } from './lookups.ts';
import { requireSeries } from './requireSeries.ts';

/**
 * The plan's short rate, typed or fitted to twelve times the monthly growth of its series; undefined where rates stay.
 * @throws LabError `plan.unknownSeries`, `returns.emptyHistory`
 */
export function shortRateOf(
  { shortRate }: Pick<Plan, 'shortRate'>,
  lookups: PlanLookups,
  notices: Notice[],
): ShortRateSpec | undefined {
  if (!shortRate) return undefined;
  if (!('series' in shortRate)) {
    notices.push({ code: 'rates.passThrough', values: {} });
    return shortRate;
  }
  const { name, logReturns, notices: own } = requireSeries(shortRate.series, lookups);
  if (logReturns.length < fewestMonths) {
    const values = { months: logReturns.length, needed: fewestMonths };
    throw new LabError('returns.emptyHistory', values, { where: { field: name } });
  }
  const fit = fitShortRate(logReturns.map((growth) => 12 * growth));
  const { start, longRun, volatility } = fit;
  notices.push(
    ...(own ?? []),
    {
      code: 'rates.fitted',
      values: {
        series: name,
        start: inWords.percent(start),
        longRun: inWords.percent(longRun),
        halfLife: (Math.LN2 / fit.speed).toFixed(1),
        volatility: inWords.percent(volatility),
      },
    },
    { code: 'rates.passThrough', values: {} },
  );
  return fit;
}
