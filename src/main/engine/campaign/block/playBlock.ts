import { pow } from '../../math/pow.ts';
import type { UniformStream } from '../../random/uniformStream.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { withFollowUp } from '../compile/followUp.ts';
import { multiplyOdds } from '../compile/multiplyOdds.ts';
import { drawInputs } from '../path/drawParameters.ts';
import { findVolumes } from '../path/findVolumes.ts';
import { resetMoney, type MoneyState } from '../path/moneyState.ts';
import { stepCount } from '../path/pathState.ts';
import { spendMoney } from '../path/spendMoney.ts';
import { findSurvival } from '../path/valueCampaign.ts';
import { kernelCampaign, type KernelCampaign } from './kernelCampaign.ts';

/** Paths that the kernel plays together: lanes of a row. */
export const blockWidth = 64;

/** Paths that have been played and valued. They stand until the kernel is used for something else. */
export interface PlayedBlock extends KernelCampaign {
  /** Paths played, from lane 0 on. */
  readonly count: number;
  readonly states: readonly MoneyState[];
}

/**
 * Plays paths firstPath, firstPath + 1, … side by side: reviews and money path by path, the funnel and the worth of all
 * of them by the kernel. The digits are those of `simulatePath` and `valueCampaign`.
 * @param states at least `count`
 * @param count at most {@link blockWidth}
 */
export function playBlock(
  compiled: CompiledCampaign,
  states: readonly MoneyState[],
  stream: UniformStream,
  firstPath: number,
  count: number,
): PlayedBlock {
  const campaign = kernelCampaign(compiled, blockWidth);
  const block: PlayedBlock = { ...campaign, count, states };
  const { rows, memory, call } = block;
  // Lanes beyond the last path stay empty.
  memory.fill(0, rows.rates, rows.rates + compiled.cells.row.length * stepCount * blockWidth);
  call.resetCampaign();
  for (let lane = 0; lane < count; lane += 1) {
    const state = states[lane]!;
    resetMoney(state, compiled);
    drawInputs(compiled, state, firstPath + lane, stream);
    for (const rule of state.rules) rule.start();
    putRates(compiled, block, lane);
    putCustomers(compiled, block, lane);
  }
  for (let week = 0; week < compiled.weeks; week += 1) {
    for (let lane = 0; lane < count; lane += 1) playMoney(compiled, block, lane, week);
    call.playWeek(week, firstPath);
  }
  for (let lane = 0; lane < count; lane += 1) readWeek(block, lane, compiled.weeks - 1);
  call.finishPaths();
  return block;
}

/** Brings the rates of the funnel's rows to the cells that they serve. */
function putRates(
  { cells, channels, segments, responsiveness }: CompiledCampaign,
  { memory, rows, states }: PlayedBlock,
  lane: number,
): void {
  const { parameters } = states[lane]!;
  let at = rows.rates + lane;
  for (let cell = 0; cell < cells.row.length; cell += 1, at += stepCount * blockWidth) {
    const row = cells.row[cell]! * stepCount;
    memory[at] = multiplyOdds(parameters[row]!, responsiveness[cell % segments]!);
    const { followUp } = channels[Math.floor(cell / segments)]!;
    memory[at + blockWidth] = withFollowUp(parameters[row + 1]!, followUp);
    memory[at + 2 * blockWidth] = parameters[row + 2]!;
    memory[at + 3 * blockWidth] = parameters[row + 3]!;
  }
}

/** What a path's customers hold, and how long they stay. */
function putCustomers(compiled: CompiledCampaign, { memory, rows, states }: PlayedBlock, lane: number): void {
  const { products, firstBalance, economics } = compiled;
  const state = states[lane]!;
  findSurvival(compiled, state);
  for (let p = 0; p < products; p += 1) {
    const at = p * blockWidth + lane;
    const again = economics.repurchase[p];
    memory[rows.balances + at] = state.parameters[firstBalance + p]!;
    memory[rows.survival + at] = state.survival[p]!;
    memory[rows.survivalUntilAgain + at] = again ? pow(state.survival[p]!, again.afterWeeks) : 0;
  }
}

/** The review of a path's week, its money, and the volumes that come of it. */
function playMoney(compiled: CompiledCampaign, block: PlayedBlock, lane: number, week: number): void {
  const { memory, rows, paused } = block;
  const state = block.states[lane]!;
  if (week > 0) readWeek(block, lane, week - 1);
  for (const rule of state.rules) rule.review(week, state);
  spendMoney(compiled, state, week);
  findVolumes(compiled, state, week);
  const first = week * state.channels;
  for (let c = 0; c < state.channels; c += 1) {
    const at = (first + c) * blockWidth + lane;
    memory[rows.volumes + c * blockWidth + lane] = state.volume[c]!;
    memory[rows.spent + at] = state.spent[first + c]!;
    memory[paused + at] = state.paused[first + c]!;
  }
}

/** Lays the customers of a week on a path's desk. */
function readWeek({ memory, rows, states }: PlayedBlock, lane: number, week: number): void {
  const state = states[lane]!;
  const first = week * state.channels;
  for (let c = 0; c < state.channels; c += 1) {
    const at = (first + c) * blockWidth + lane;
    state.customers[first + c] = memory[rows.customers + at]!;
    state.expected[first + c] = memory[rows.expected + at]!;
  }
  state.keptTo[week] = memory[rows.keptTo + week * blockWidth + lane]!;
  state.cumulative[week] = memory[rows.cumulative + week * blockWidth + lane]!;
}
