import { headCounts } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { headKinds, type PathState } from '../path/pathState.ts';
import { spentIn, type CampaignWorth } from '../path/valueCampaign.ts';
import { cacWindowOf } from './cacWindow.ts';
import type { TargetFigure } from '../targets/targetFigures.ts';
import type { Layout, SumLayout } from './layout.ts';

/** Where the paths of a run are written: `rows` is [row][path of the run], `sums` is the block's own part. */
export interface Record {
  readonly layout: Layout;
  readonly sumLayout: SumLayout;
  readonly rows: Float64Array;
  readonly sums: Float64Array;
  readonly targets: readonly TargetFigure[];
}

/** Writes a finished path. */
export function recordPath(
  compiled: CompiledCampaign,
  state: PathState,
  value: CampaignWorth,
  path: number,
  record: Record,
): void {
  recordMoney(compiled, state, value, path, record);
  recordChannels(compiled, state, value, path, record);
  recordWeeks(compiled, state, path, record);
  addSums(state, record);
  const played = { compiled, state, worth: value };
  record.targets.forEach((figure, t) => {
    record.rows[record.layout.target(t) * compiled.scenario.paths + path] = figure(played);
  });
}

function recordMoney(
  compiled: CompiledCampaign,
  state: PathState,
  value: CampaignWorth,
  path: number,
  { layout, rows }: Record,
): void {
  const { paths } = compiled.scenario;
  const at = (name: Parameters<Layout['scalar']>[0]): number => layout.scalar(name) * paths + path;
  let waiting = 0;
  for (let c = 0; c < state.channels; c += 1) waiting += state.wallet[c]!;
  rows[at('unused')] = state.pool + waiting;
  rows[at('contingencyUnused')] = state.pool;
  rows[at('released')] = state.released;
  rows[at('moved')] = state.moved;
  rows[at('balance')] = value.balance;
  rows[at('value')] = value.value;
  rows[at('cost')] = value.cost;
  rows[at('payback')] = value.payback;
  headCounts.forEach((head, h) => {
    let sum = 0;
    for (let c = 0; c < state.channels; c += 1) sum += state.channelHeads[c * headKinds + h]!;
    rows[at(head)] = sum;
  });
}

function recordChannels(
  compiled: CompiledCampaign,
  state: PathState,
  value: CampaignWorth,
  path: number,
  { layout, rows }: Record,
): void {
  const { weeks, scenario } = compiled;
  const window = cacWindowOf(scenario);
  for (let c = 0; c < state.channels; c += 1) {
    const at = (name: Parameters<Layout['channel']>[1]): number =>
      layout.channel(c, name) * scenario.paths + path;
    headCounts.forEach((head, h) => {
      rows[at(head)] = state.channelHeads[c * headKinds + h]!;
    });
    let [spent, paused] = [0, 0];
    for (let week = 0; week < weeks; week += 1) {
      spent += state.spent[week * state.channels + c]!;
      paused += state.paused[week * state.channels + c]!;
      rows[layout.channelCac(c, week) * scenario.paths + path] = trailingCac(state, c, week, window);
    }
    const worth = value.channels[c]!;
    rows[at('value')] = worth.value;
    rows[at('cost')] = worth.cost;
    rows[at('payback')] = worth.payback;
    rows[at('spent')] = spent;
    rows[at('wallet')] = state.wallet[c]!;
    rows[at('pausedWeeks')] = paused;
    rows[at('pauses')] = state.pauses[c]!;
    rows[at('falsePauses')] = state.falsePauses[c]!;
    rows[at('missedPauses')] = state.missedPauses[c]!;
  }
}

/** Money over customers of the trailing weeks: NaN where no money was spent, Infinity where it brought nobody. */
function trailingCac(state: PathState, channel: number, week: number, window: number): number {
  let [spent, customers] = [0, 0];
  for (let w = Math.max(0, week - window + 1); w <= week; w += 1) {
    spent += state.spent[w * state.channels + channel]!;
    customers += state.customers[w * state.channels + channel]!;
  }
  return spent > 0 ? spent / customers : Number.NaN;
}

function recordWeeks(
  compiled: CompiledCampaign,
  state: PathState,
  path: number,
  { layout, rows }: Record,
): void {
  const { paths } = compiled.scenario;
  let spent = 0;
  for (let week = 0; week < compiled.weeks; week += 1) {
    spent += spentIn(compiled, state, week);
    rows[layout.spentTo(week) * paths + path] = spent;
    rows[layout.customersTo(week) * paths + path] = state.cumulative[week]!;
  }
  rows[layout.scalar('spent') * paths + path] = spent;
}

function addSums(state: PathState, { sumLayout, sums }: Record): void {
  for (let cell = 0; cell * headKinds < state.cellHeads.length; cell += 1) {
    sums[sumLayout.cells + 2 * cell]! += state.cellHeads[cell * headKinds + 3]!;
    sums[sumLayout.cells + 2 * cell + 1]! += state.cellHeads[cell * headKinds + 4]!;
  }
  for (let i = 0; i < state.segmentHeads.length; i += 1) {
    const heads = state.segmentHeads[i]!;
    sums[sumLayout.segments + 2 * i]! += heads;
    sums[sumLayout.segments + 2 * i + 1]! += heads * heads;
  }
  for (let i = 0; i < state.spent.length; i += 1) {
    sums[sumLayout.spent + i]! += state.spent[i]!;
    sums[sumLayout.customers + i]! += state.customers[i]!;
    sums[sumLayout.paused + i]! += state.paused[i]!;
  }
  for (let i = 0; i < state.weekHeads.length; i += 1) sums[sumLayout.funnel + i]! += state.weekHeads[i]!;
}
