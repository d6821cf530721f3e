import type { Buffers, BufferSpec } from '../../parallel.ts';
import type { HoldingInput, SimulationInput } from '../input.ts';
import { PathSimulation } from '../pathSimulation.ts';
import { prepareReturns } from '../returns/index.ts';
import type { SuggestionInput } from './suggestionInput.ts';
import { tradingCost } from './tradingCost.ts';

/** Futures that mixes are judged by, and those that their means are set to. */
export const caseCount = 800;
export const meanCount = 16_384;
const pathsInBlock = 1024;

export interface CaseReturns {
  /** Simple returns over the period, [case][holding], after trading costs. */
  readonly returns: readonly (readonly number[])[];
  /** By holding: share lost to trading costs over the period. */
  readonly costs: readonly number[];
}

const factorsOf = ({ market }: SuggestionInput): number =>
  market.returns ? prepareReturns(market.returns, market.seed).factors : 0;

/** `growth` [factor][path] of all futures, `alone` [holding][case] of what is played on its own. */
export const caseBuffers = (input: SuggestionInput): Readonly<Record<string, BufferSpec>> => ({
  growth: { type: 'f64', length: factorsOf(input) * meanCount },
  alone: { type: 'f64', length: input.market.holdings.length * caseCount },
});

const growthBlocks = meanCount / pathsInBlock;

/** Blocks of futures of the market, and after them one a holding. */
export const caseBlocks = ({ market }: SuggestionInput): number => growthBlocks + market.holdings.length;

export function writeCases(input: SuggestionInput, buffers: Buffers, block: number): void {
  if (block < growthBlocks) writeGrowth(input, buffers['growth'] as Float64Array, block);
  else writeAlone(input, buffers['alone'] as Float64Array, block - growthBlocks);
}

/** Growth over the period by factor for one block of futures. */
function writeGrowth({ market, period }: SuggestionInput, out: Float64Array, block: number): void {
  if (!market.returns) return;
  const returns = prepareReturns(market.returns, market.seed);
  const { factors } = returns;
  const months = new Float64Array(period * factors);
  for (let path = block * pathsInBlock; path < (block + 1) * pathsInBlock; path += 1) {
    returns.fill(path, period, months);
    for (let factor = 0; factor < factors; factor += 1) {
      let growth = 1;
      for (let month = 0; month < period; month += 1) growth *= months[month * factors + factor]!;
      out[factor * meanCount + path] = growth;
    }
  }
}

/** Growth of a plan of one holding alone, where it does more than follow its factor. */
function writeAlone({ market, amounts, period }: SuggestionInput, out: Float64Array, i: number): void {
  const holding = market.holdings[i]!;
  if (followsFactor(holding)) return;
  const own = holding.instrument.kind === 'market' ? free(holding) : holding;
  out.set(playedAlone(market, own, amounts[i]!, period), i * caseCount);
}

const followsFactor = ({ instrument }: HoldingInput): boolean =>
  instrument.kind === 'market' && instrument.yieldAtStart === undefined;

/**
 * What each holding of a plan alone makes of the first months, in the same futures. The cases' growth is scaled to the mean
 * of many more futures, so that a lucky prefix does not speak for a fund.
 */
export function caseReturns({ market, amounts, period }: SuggestionInput, buffers: Buffers): CaseReturns {
  const scaled = scaledGrowth(buffers['growth'] as Float64Array);
  const columns = market.holdings.map((holding, i) => {
    const { instrument } = holding;
    const alone = (buffers['alone'] as Float64Array).subarray(i * caseCount, (i + 1) * caseCount);
    if (instrument.kind !== 'market') return { growth: alone, cost: 1 };
    const cost = tradingCost(instrument, amounts[i]!, period, market.months);
    return { growth: followsFactor(holding) ? scaled[instrument.factor]! : alone, cost };
  });
  return {
    returns: Array.from({ length: caseCount }, (_case, path) =>
      columns.map(({ growth, cost }) => growth[path]! * cost - 1),
    ),
    costs: columns.map(({ cost }) => 1 - cost),
  };
}

/** The cases' growth by factor, scaled to the mean of all futures. */
function scaledGrowth(all: Float64Array): Float64Array[] {
  return Array.from({ length: all.length / meanCount }, (_value, factor) => {
    const own = all.subarray(factor * meanCount, (factor + 1) * meanCount);
    let sum = 0;
    for (const value of own) sum += value;
    const cases = own.slice(0, caseCount);
    const scale = sum / meanCount / (cases.reduce((total, value) => total + value, 0) / caseCount);
    return cases.map((value) => value * scale);
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
