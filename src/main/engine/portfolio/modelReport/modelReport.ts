import type { ModelReport, SeriesFit } from '../../../../shared/modelReport.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Localised } from '../../../../shared/schema.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { optimalBlockLength } from '../../stats/blockLength.ts';
import { engineVersion } from '../../version.ts';
import { commonHistory } from '../compile/commonHistory.ts';
import type { MonthlyReturns, PlanLookups } from '../compile/lookups.ts';
import { planMarket, type PlanMarket } from '../compile/planMarket.ts';
import { prepareReturns } from '../returns/index.ts';
import { blendedDrifts } from './blendedViews.ts';
import { fitOfSeries, replicates } from './fitOfSeries.ts';

/**
 * What the plan's return model makes of its series: figures of the history beside their range in the model, and drifts before
 * and after views. See docs/models/calibration.md.
 * @throws LabError as `compilePlan` for what holdings refer to and for the return model
 */
export function modelReport(plan: Plan, lookups: PlanLookups): ModelReport {
  const notices: Notice[] = [];
  const found = planMarket(plan, lookups, notices);
  const { resolved, sources, market } = found;
  const nameOf = (holding: number | undefined): Localised => resolved[holding!]!.name;
  const held = sources.filter(({ holding }) => holding !== undefined);
  const factorOf = (place: number): number => market!.columns[place]!;
  const judged = held.flatMap(({ series, holding }, i) =>
    series ? [{ series, name: nameOf(holding), factor: factorOf(i) }] : [],
  );
  return {
    engineVersion,
    model: plan.model,
    replicates,
    series: market ? seriesFits(plan, judged, market) : [],
    assumed: held.flatMap(({ series, holding }) => (series ? [] : [nameOf(holding)])),
    views: plan.model === 'blackLitterman' ? blendedDrifts(plan, found) : [],
    notices,
  };
}

interface Judged {
  readonly series: MonthlyReturns;
  readonly name: Localised;
  readonly factor: number;
}

/** Over the months that all series share: the model knows no others. */
function seriesFits(
  plan: Plan,
  judged: readonly Judged[],
  { returns }: NonNullable<PlanMarket['market']>,
): SeriesFit[] {
  const distinct = judged.filter(({ factor }, i) => judged.findIndex((one) => one.factor === factor) === i);
  if (distinct.length === 0) return [];
  const history = commonHistory(
    distinct.map(({ series }) => series),
    [],
  );
  const months = sharedMonths(distinct.map(({ series }) => series));
  const columns = distinct.map((_one, i) => history.map((row) => row[i]!));
  const fits = fitOfSeries(
    prepareReturns(returns, plan.seed),
    distinct.map(({ factor }, i) => ({ factor, logReturns: columns[i]! })),
  );
  return distinct.map(({ name, series }, i) => ({
    name,
    series: series.name,
    months: history.length,
    from: months[0]!,
    to: months.at(-1)!,
    blockMonths: Math.max(1, optimalBlockLength(columns[i]!).stationary),
    figures: fits[i]!,
  }));
}

function sharedMonths(series: readonly MonthlyReturns[]): string[] {
  const sets = series.map(({ months }) => new Set(months));
  return series[0]!.months.filter((month) => sets.every((set) => set.has(month)));
}
