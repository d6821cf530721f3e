import type { HoldingInput, SimulationInput } from '../input.ts';
import { PathSimulation } from '../pathSimulation.ts';
import { prepareReturns } from '../returns/index.ts';
import type { PathReturns } from '../returns/returnModel.ts';
import { tradingCost } from './tradingCost.ts';

/** Futures that mixes are judged by, and those that their means are set to. */
export const caseCount = 800;
const meanCount = 16_384;

export interface CaseReturns {
  /** Simple returns over the period, [case][holding], after trading costs. */
  readonly returns: readonly (readonly number[])[];
  /** By holding: share lost to trading costs over the period. */
  readonly costs: readonly number[];
}

/**
 * What each holding of a plan alone makes of the first `period` months, in the same futures. The cases' growth is scaled
 * to the mean of many more futures, so that a lucky prefix does not speak for a fund.
 * @param amounts money that fees and tiers are taken at, by holding, yuan
 */
export function caseReturns(input: SimulationInput, amounts: readonly number[], period: number): CaseReturns {
  const returns = input.returns ? prepareReturns(input.returns, input.seed) : null;
  const growth = returns ? factorGrowth(returns, period) : [];
  const columns = input.holdings.map((holding, i) => {
    const { instrument } = holding;
    if (instrument.kind !== 'market')
      return { growth: playedAlone(input, holding, amounts[i]!, period), cost: 1 };
    const cost = tradingCost(instrument, amounts[i]!, period, input.months);
    const own =
      instrument.yieldAtStart === undefined
        ? growth[instrument.factor]!
        : playedAlone(input, free(holding), amounts[i]!, period);
    return { growth: own, cost };
  });
  return {
    returns: Array.from({ length: caseCount }, (_case, path) =>
      columns.map(({ growth: own, cost }) => own[path]! * cost - 1),
    ),
    costs: columns.map(({ cost }) => 1 - cost),
  };
}

/** Growth over the period by factor and case, scaled to the mean of `meanCount` futures. */
function factorGrowth(returns: PathReturns, period: number): Float64Array[] {
  const { factors } = returns;
  const months = new Float64Array(period * factors);
  const cases = Array.from({ length: factors }, () => new Float64Array(caseCount));
  const sums = new Float64Array(factors);
  for (let path = 0; path < meanCount; path += 1) {
    returns.fill(path, period, months);
    for (let factor = 0; factor < factors; factor += 1) {
      let growth = 1;
      for (let month = 0; month < period; month += 1) growth *= months[month * factors + factor]!;
      sums[factor]! += growth;
      if (path < caseCount) cases[factor]![path] = growth;
    }
  }
  return cases.map((own, factor) => {
    const scale = sums[factor]! / meanCount / (own.reduce((sum, value) => sum + value, 0) / caseCount);
    return own.map((value) => value * scale);
  });
}

/** Growth of a plan of this holding alone; played once where all futures are alike. */
function playedAlone(
  input: SimulationInput,
  holding: HoldingInput,
  amount: number,
  period: number,
): Float64Array {
  const { startDate, shortRate, seed } = input;
  const alone = {
    startDate,
    months: period,
    flows: { initial: amount, monthly: 0, withdraw: 0, withdrawFrom: 0 },
    holdings: [{ ...holding, weight: 1 }],
    rebalance: 'none',
    seed,
    ...(shortRate ? { shortRate } : {}),
  } as const;
  const returns =
    'factor' in holding.instrument && input.returns ? prepareReturns(input.returns, seed) : null;
  const path = new PathSimulation(alone, returns);
  const differing = returns !== null || shortRate !== undefined;
  const growth = new Float64Array(caseCount);
  for (let number = 0; number < caseCount; number += 1) {
    if (number > 0 && !differing) growth[number] = growth[0]!;
    else {
      path.run(number);
      growth[number] = path.values[period]! / path.contributions[0]!;
    }
  }
  return growth;
}

/** The holding without fees, which are spread over the horizon instead. */
function free(holding: HoldingInput): HoldingInput {
  const { instrument } = holding;
  if (instrument.kind !== 'market') return holding;
  return { ...holding, instrument: { ...instrument, purchaseFee: [], redemptionFee: [] } };
}
