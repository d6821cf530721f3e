import { binomial } from '../../random/variates/binomial.ts';
import type { CompiledCampaign } from '../compile/compileCampaign.ts';
import type { Entry } from '../costs/costEngine.ts';
import { multiplyOdds } from '../compile/multiplyOdds.ts';
import { headKinds, stepCount, type PathState } from './pathState.ts';

/** Forgives the error of a sum of fractions that should be whole. */
const whole = 1e-9;

/**
 * Lets the volumes of a week through the funnel, cell by cell: reach → click → account → product → kept, from the
 * step on at which the channel is paid. Contacts to people who are customers already come to nothing.
 * @param sample true: binomial counts, fractions of a person carried to the next week; false: expected numbers
 */
export function runFunnel(compiled: CompiledCampaign, state: PathState, week: number, sample: boolean): void {
  const { segments, sizes } = compiled;
  liftRates(compiled, state, week);
  for (let s = 0; s < segments; s += 1) state.fresh[s] = state.remaining[s]! / sizes[s]!;
  let total = week === 0 ? 0 : state.cumulative[week - 1]!;
  for (let c = 0; c < state.channels; c += 1) {
    const at = week * state.channels + c;
    state.customers[at] = 0;
    state.expected[at] = 0;
    if (state.volume[c]! > 0) runChannel(compiled, state, week, c, sample);
    total += state.customers[at];
  }
  state.cumulative[week] = total;
}

function runChannel(
  compiled: CompiledCampaign,
  state: PathState,
  week: number,
  c: number,
  sample: boolean,
): void {
  const { segments, cells } = compiled;
  const { entry } = compiled.channels[c]!.cost;
  const at = week * state.channels + c;
  for (let s = 0; s < segments; s += 1) {
    const cell = c * segments + s;
    const share = cells.audience[cell]!;
    if (share === 0) continue;
    const calm = state.volume[c]! * share * state.fresh[s]!;
    let entering = calm * state.weekFactor[c]!;
    if (sample) {
      const waiting = entering + state.fraction[cell]!;
      entering = Math.floor(waiting + whole);
      state.fraction[cell] = waiting - entering;
    }
    state.expected[at]! += calm * passRate(state.weekRates, cell, entry);
    if (entering > 0) passCell(compiled, state, week, cell, c, s, entering, entry, sample);
  }
}

/** Share of entering units that become customers. */
function passRate(rates: Float64Array, cell: number, entry: Entry): number {
  const at = cell * stepCount;
  const fromAccount = rates[at + 2]!;
  if (entry === 'accounts') return fromAccount;
  const fromClick = rates[at + 1]! * fromAccount;
  return entry === 'clicks' ? fromClick : rates[at]! * fromClick;
}

function passCell(
  { segments, upstream: { clicksPerAccount, reachPerClick } }: CompiledCampaign,
  state: PathState,
  week: number,
  cell: number,
  c: number,
  s: number,
  entering: number,
  entry: Entry,
  sample: boolean,
): void {
  const at = cell * stepCount;
  const clicks =
    entry === 'reach'
      ? pass(state, entering, at, sample)
      : entry === 'clicks'
        ? entering
        : entering * clicksPerAccount[cell]!;
  const reach = entry === 'reach' ? entering : clicks * reachPerClick[cell]!;
  const accounts = Math.min(
    state.remaining[s]!,
    entry === 'accounts' ? entering : pass(state, clicks, at + 1, sample),
  );
  const customers = pass(state, accounts, at + 2, sample);
  const kept = pass(state, customers, at + 3, sample);
  state.remaining[s]! -= accounts;
  state.customers[week * state.channels + c]! += customers;
  count(state.channelHeads, c * headKinds, reach, clicks, accounts, customers, kept);
  count(state.segmentHeads, s * headKinds, reach, clicks, accounts, customers, kept);
  count(state.weekFunnel, week * headKinds, reach, clicks, accounts, customers, kept);
  state.cellHeads[cell * 2]! += customers;
  state.cellHeads[cell * 2 + 1]! += kept;
  const inWeek = (week * state.channels * segments + cell) * 2;
  state.weekCells[inWeek]! += customers;
  state.weekCells[inWeek + 1]! += kept;
  state.weekHeads[(week * segments + s) * 2]! += customers;
  state.weekHeads[(week * segments + s) * 2 + 1]! += kept;
}

const pass = (state: PathState, heads: number, at: number, sample: boolean): number =>
  sample ? binomial(heads, state.weekRates[at]!, state.uniforms[at]!) : heads * state.weekRates[at]!;

function count(
  heads: Float64Array,
  at: number,
  reach: number,
  clicks: number,
  accounts: number,
  customers: number,
  kept: number,
): void {
  heads[at]! += reach;
  heads[at + 1]! += clicks;
  heads[at + 2]! += accounts;
  heads[at + 3]! += customers;
  heads[at + 4]! += kept;
}

/** Rates of the week: those of the path, with technology's step lifted. */
function liftRates({ technology }: CompiledCampaign, state: PathState, week: number): void {
  const factor = technology.factor[week]!;
  for (let at = technology.step; at < state.rates.length; at += stepCount) {
    const rate = state.rates[at]!;
    state.weekRates[at] = factor === 1 ? rate : multiplyOdds(rate, factor);
  }
}
