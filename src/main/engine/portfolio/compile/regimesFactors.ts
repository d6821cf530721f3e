import type { ModelOptions } from '../../../../shared/modelOptions.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { correlationOf } from '../../stats/correlation.ts';
import type { Matrix } from '../../stats/matrix.ts';
import { mean } from '../../stats/mean.ts';
import { rememberFit } from '../../stats/rememberFit.ts';
import { fitTwoRegimes, type TwoRegimes } from '../../stats/twoRegimes.ts';
import { weightedMoments } from '../../stats/weightedMoments.ts';
import type { LognormalSpec, RegimesSpec } from '../returns/returnSpec.ts';
import { inWords } from './inWords.ts';
import { lognormalFactors } from './lognormalFactors.ts';
import type { MarketLaw } from './marketLaw.ts';
import { modelOptionsOf } from './modelOptionsOf.ts';
import type { MarketSource } from './resolvedHolding.ts';
import { seriesFactors } from './seriesFactors.ts';

const fitMarket = rememberFit(fitTwoRegimes);

type Law = Omit<LognormalSpec, 'kind'>;

/** Log likelihood by which two regimes must beat one: half of ln n for each of four parameters, n about 150. */
const clearGain = 10;
/** A regime of fewer months than this has no law of its own to speak of. */
const fewestMonths = 12;

/** The typed regimes beside the lognormal law, else regimes found in the series. */
export function regimesFactors(plan: Plan, sources: readonly MarketSource[], notices: Notice[]): MarketLaw {
  const typed = modelOptionsOf(plan).regimes;
  if (typed) return typedRegimes(typed, lognormalFactors(plan, sources, notices));
  return seriesFactors(plan, sources, notices, 'regimes.noSeries', (history) => fitted(history, notices));
}

function typedRegimes(
  { calm, turbulent }: NonNullable<ModelOptions['regimes']>,
  { returns, columns }: MarketLaw,
): MarketLaw {
  const base = returns as LognormalSpec;
  const lawOf = ({ driftShift, volatilityFactor }: typeof calm): Law => ({
    drift: base.drift.map((drift, i) => drift + driftShift * base.volatility[i]!),
    volatility: base.volatility.map((volatility) => volatility * volatilityFactor),
    correlation: base.correlation,
  });
  return {
    returns: {
      kind: 'regimes',
      stay: [calm.stay, turbulent.stay],
      laws: [lawOf(calm), lawOf(turbulent)],
    },
    columns,
  };
}

/**
 * The regimes of the mean of all series: they are states of the market, not of a series or of the plan's weights. Each
 * series' law in a regime has the moments weighted by the probability that a month was of it.
 */
function fitted(history: Matrix, notices: Notice[]): RegimesSpec {
  const found = fitMarket(history.map((row) => mean(row)));
  if (!found) {
    const law = lawOf(
      history,
      history.map(() => 1),
    );
    return { kind: 'regimes', stay: [1, 1], laws: [law, law] };
  }
  notices.push(...regimeNotices(found));
  return {
    kind: 'regimes',
    stay: found.stay,
    laws: [
      lawOf(
        history,
        found.second.map((p) => 1 - p),
      ),
      lawOf(history, found.second),
    ],
  };
}

function lawOf(history: Matrix, weights: readonly number[]): Law {
  const { means, covariance } = weightedMoments(history, weights);
  return {
    drift: means.map((value, i) => 12 * value + 6 * covariance[i]![i]!),
    volatility: covariance.map((row, i) => Math.sqrt(12 * row[i]!)),
    correlation: correlationOf(covariance),
  };
}

function regimeNotices({ stay, second, gain }: TwoRegimes): Notice[] {
  const months = second.reduce((sum, p) => sum + p, 0);
  const facts: Notice = {
    code: 'regimes.fitted',
    values: {
      share: inWords.percent(months / second.length),
      length: (1 / Math.max(1 - stay[1], 1 / second.length)).toFixed(1),
      calm: inWords.percent(stay[0]),
      turbulent: inWords.percent(stay[1]),
    },
  };
  if (gain >= clearGain && months >= fewestMonths) return [facts];
  const values = { gain: gain.toFixed(1), months: months.toFixed(0) };
  return [facts, { code: 'regimes.weak', values }];
}
