import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { createPathState } from '../path/pathState.ts';
import { simulateMeans } from '../path/simulatePath.ts';

/** How much more each channel gets. */
const step = 0.01;

/** Yuan for one more customer at the mean rates: all channels together, and each alone. */
export interface MarginalCosts {
  readonly all: number | null;
  readonly channels: readonly (number | null)[];
}

/** Runs the campaign without chance once as planned, and once with 1 % more for each channel and for all. */
export function marginalCosts(compiled: CompiledCampaign): MarginalCosts {
  const planned = outcome(compiled, () => 1);
  const cost = (factor: (channel: number) => number): number | null => {
    const raised = outcome(compiled, factor);
    const customers = raised.customers - planned.customers;
    const money = raised.spent - planned.spent;
    return money > 0 && customers > 1e-9 * planned.customers ? money / customers : null;
  };
  return {
    all: cost(() => 1 + step),
    channels: compiled.channels.map((_, c) => cost((channel) => (channel === c ? 1 + step : 1))),
  };
}

function outcome(
  compiled: CompiledCampaign,
  factor: (channel: number) => number,
): { spent: number; customers: number } {
  const count = compiled.channels.length;
  const channels = compiled.schedule.channels.map((money, i) => money * factor(i % count));
  const changed = { ...compiled, schedule: { ...compiled.schedule, channels } };
  const state = createPathState(changed);
  simulateMeans(changed, state);
  return { spent: state.spent.reduce((sum, money) => sum + money, 0), customers: state.cumulative.at(-1)! };
}
