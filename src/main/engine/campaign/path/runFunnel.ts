import { uniformOfWord } from '../../random/uniformOfWord.ts';
import { binomial } from '../../random/variates/binomial.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { Entry } from '../costs/costEngine.ts';
import { findOverlap } from './findOverlap.ts';
import { drawWords } from './drawWords.ts';
import { multiplyOdds } from '../compile/multiplyOdds.ts';
import { headKinds, stepCount, type PathState } from './pathState.ts';

/**
 * Lets the volumes of a week through the funnel, cell by cell: reach → click → account → product → kept, from the
 * step on at which the channel is paid. Contacts to people who are customers already come to nothing.
 * @param sample true: binomial counts, fractions of a person carried to the next week; false: expected numbers
 */
export function runFunnel(compiled: CompiledCampaign, state: PathState, week: number, sample: boolean): void {
  const { segments, sizes } = compiled;
  liftRates(compiled, state, week);
  for (let s = 0; s < segments; s += 1) state.fresh[s] = state.remaining[s]! / sizes[s]!;
  if (compiled.scenario.overlap) findOverlap(compiled, state, compiled.scenario.overlap);
  state.keptTo[week] = week === 0 ? 0 : state.keptTo[week - 1]!;
  let total = week === 0 ? 0 : state.cumulative[week - 1]!;
  for (let c = 0; c < state.channels; c += 1) {
    const at = week * state.channels + c;
    state.expected[at] = 0;
    const customers = state.volume[c]! > 0 ? runChannel(compiled, state, week, c, sample) : 0;
    state.customers[at] = customers;
    total += customers;
  }
  state.cumulative[week] = total;
}

/** One channel's week; returns its new customers. */
function runChannel(
  compiled: CompiledCampaign,
  state: PathState,
  week: number,
  c: number,
  sample: boolean,
): number {
  const { segments, cells } = compiled;
  const { entry } = compiled.channels[c]!.cost;
  let [customers, expected] = [0, 0];
  for (let cell = c * segments; cell < (c + 1) * segments; cell += 1) {
    const share = cells.audience[cell]!;
    if (share === 0) continue;
    const calm = state.volume[c]! * share * state.fresh[cell - c * segments]! * state.alone[cell]!;
    let entering = calm * state.weekFactor[c]!;
    if (sample) {
      const waiting = entering + state.fraction[cell]!;
      entering = Math.floor(waiting + 0.5);
      state.fraction[cell] = waiting - entering;
    }
    expected += calm * passRate(state.weekRates, cell, entry);
    if (entering > 0) customers += passCell(compiled, state, week, cell, entering, entry, sample);
  }
  state.expected[week * state.channels + c] = expected;
  return customers;
}

/** Share of entering units that become customers. */
function passRate(rates: Float64Array, cell: number, entry: Entry): number {
  const at = cell * stepCount;
  const fromAccount = rates[at + 2]!;
  if (entry === 'accounts') return fromAccount;
  const fromClick = rates[at + 1]! * fromAccount;
  return entry === 'clicks' ? fromClick : rates[at]! * fromClick;
}

/** Lets units through one cell; returns its new customers. */
function passCell(
  { segments, upstream: { clicksPerAccount, reachPerClick } }: CompiledCampaign,
  state: PathState,
  week: number,
  cell: number,
  entering: number,
  entry: Entry,
  sample: boolean,
): number {
  const s = cell % segments;
  // One block of four words serves the four steps of the cell.
  if (sample) drawWords(state, week, cell);
  const clicks =
    entry === 'reach'
      ? pass(state, entering, cell, 0, sample)
      : entry === 'clicks'
        ? entering
        : entering * clicksPerAccount[cell]!;
  const willing = entry === 'accounts' ? entering : pass(state, clicks, cell, 1, sample);
  const accounts = Math.min(state.remaining[s]!, willing);
  const customers = pass(state, accounts, cell, 2, sample);
  state.remaining[s]! -= accounts;
  const at = (week * state.channels * segments + cell) * headKinds;
  state.weekCells[at] = entry === 'reach' ? entering : clicks * reachPerClick[cell]!;
  state.weekCells[at + 1] = clicks;
  state.weekCells[at + 2] = accounts;
  state.weekCells[at + 3] = customers;
  const kept = pass(state, customers, cell, 3, sample);
  state.weekCells[at + 4] = kept;
  state.keptTo[week]! += kept;
  return customers;
}

function pass(state: PathState, heads: number, cell: number, step: number, sample: boolean): number {
  const rate = state.weekRates[cell * stepCount + step]!;
  return sample ? binomial(heads, rate, uniformOfWord(state.words[step]!)) : heads * rate;
}

/** Rates of the week: those of the path, with the lifts of technology and offers. */
function liftRates({ lifts }: CompiledCampaign, state: PathState, week: number): void {
  const cells = state.rates.length / stepCount;
  for (let i = 0; i < lifts.steps.length; i += 1) {
    const factors = lifts.factor[i]!;
    const first = lifts.steps[i]!;
    for (let cell = 0, at = first; cell < cells; cell += 1, at += stepCount) {
      const factor = factors[week * cells + cell]!;
      const rate = state.rates[at]!;
      state.weekRates[at] = factor === 1 ? rate : multiplyOdds(rate, factor);
    }
  }
}
