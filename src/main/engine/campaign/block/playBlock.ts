import { pow } from '../../math/pow.ts';
import type { UniformStream } from '../../random/uniformStream.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { withFollowUp } from '../compile/followUp.ts';
import { multiplyOdds } from '../compile/multiplyOdds.ts';
import { findVolumes } from '../path/findVolumes.ts';
import { resetMoney, type MoneyState, type OwnMoney, type Weekly } from '../path/moneyState.ts';
import { stepCount } from '../path/pathState.ts';
import { spendMoney } from '../path/spendMoney.ts';
import { findSurvival } from '../path/valueCampaign.ts';
import { weekFigures, type WeekSums } from '../rules/desk.ts';
import { drawBlock } from './drawBlock.ts';
import { kernelCampaign, type KernelCampaign } from './kernelCampaign.ts';

/** Paths that the kernel plays together: lanes of a row. */
export const blockWidth = 64;

/** Paths that have been played and valued. They stand until the kernel is used for something else. */
export interface PlayedBlock extends KernelCampaign {
  /** Paths played, from lane 0 on. */
  readonly count: number;
  readonly state: MoneyState;
}

/**
 * Plays paths firstPath, firstPath + 1, … side by side: reviews and money by plain TypeScript, the funnel and the worth
 * by the kernel. The digits are those of `simulatePath` and `valueCampaign`.
 * @param money memory of rows of {@link blockWidth}
 * @param count at most {@link blockWidth}
 */
export function playBlock(
  compiled: CompiledCampaign,
  money: OwnMoney,
  stream: UniformStream,
  firstPath: number,
  count: number,
): PlayedBlock {
  const campaign = kernelCampaign(compiled, blockWidth);
  const state: MoneyState = { ...money, ...weeklyOf(compiled, campaign), count };
  const block: PlayedBlock = { ...campaign, count, state };
  const { rows, memory, call } = block;
  // Lanes beyond the last path stay empty.
  memory.fill(0, rows.rates, rows.rates + compiled.cells.row.length * stepCount * blockWidth);
  call.resetCampaign();
  resetMoney(state, compiled);
  for (const rule of state.rules) rule.start();
  drawBlock(compiled, campaign, state, firstPath, stream);
  putRates(compiled, block);
  putCustomers(compiled, block);
  for (let week = 0; week < compiled.weeks; week += 1) {
    for (const rule of state.rules) rule.review(week, state);
    spendMoney(compiled, state, week);
    findVolumes(compiled, state, week);
    call.playWeek(week, firstPath);
  }
  call.finishPaths();
  return block;
}

/** Rows of the kernel's memory in which money and funnel meet. */
function weeklyOf(
  { weeks, channels }: CompiledCampaign,
  campaign: KernelCampaign,
): Weekly & Pick<MoneyState, 'addUp'> {
  const { call, memory, rows, paused, bought, resumeAt, effective, carryOvers } = campaign;
  const rowSize = blockWidth * 8;
  const rowsAt = (at: number, count: number): Float64Array => memory.subarray(at, at + count * blockWidth);
  const weekly = (at: number): Float64Array => rowsAt(at, weeks * channels.length);
  return {
    spent: weekly(rows.spent),
    customers: weekly(rows.customers),
    expected: weekly(rows.expected),
    paused: weekly(paused),
    keptTo: rowsAt(rows.keptTo, weeks),
    cumulative: rowsAt(rows.cumulative, weeks),
    volume: rowsAt(rows.volumes, channels.length),
    bought: weekly(bought),
    resumeAt: rowsAt(resumeAt, channels.length),
    effective: rowsAt(effective, 1),
    carry(week, channel) {
      const lags = Math.min(channels[channel]!.carryOver.length, week + 1);
      const newest = bought * 8 + (week * channels.length + channel) * rowSize;
      call.carryRows(carryOvers[channel]!, lags, newest, channels.length * rowSize, effective * 8);
    },
    addUp: adder(campaign, channels.length),
  };
}

/** Sums of the weeks by the kernel, for reviews. */
function adder({ call, memory, rows, sums, resumeAt }: KernelCampaign, channels: number) {
  const row = (i: number): number => sums + i * blockWidth;
  const [spent, customers, expected] = [0, 1, 2].map((i) => memory.subarray(row(i), row(i + 1)));
  const all: WeekSums = { spent: spent!, customers: customers!, expected: expected! };
  return (channel: number, first: number, last: number): WeekSums => {
    weekFigures.forEach((figure, i) => {
      const earliest = (rows[figure] + channel * blockWidth) * 8;
      const from = (resumeAt + channel * blockWidth) * 8;
      call.addUpWeeks(earliest, channels * blockWidth * 8, first, last, from, row(i) * 8);
    });
    return all;
  };
}

/** Brings the rates of the funnel's rows to the cells that they serve. */
function putRates(
  { cells, channels, segments, responsiveness }: CompiledCampaign,
  { memory, rows, state, count }: PlayedBlock,
): void {
  const { parameters } = state;
  let at = rows.rates;
  for (let cell = 0; cell < cells.row.length; cell += 1, at += stepCount * blockWidth) {
    const response = responsiveness[cell % segments]!;
    const { followUp } = channels[Math.floor(cell / segments)]!;
    let from = cells.row[cell]! * stepCount * blockWidth;
    for (let lane = at; lane < at + count; lane += 1, from += 1) {
      memory[lane] = multiplyOdds(parameters[from]!, response);
      memory[lane + blockWidth] = withFollowUp(parameters[from + blockWidth]!, followUp);
      memory[lane + 2 * blockWidth] = parameters[from + 2 * blockWidth]!;
      memory[lane + 3 * blockWidth] = parameters[from + 3 * blockWidth]!;
    }
  }
}

/** What the paths' customers hold, and how long they stay. */
function putCustomers(compiled: CompiledCampaign, { memory, rows, state, count }: PlayedBlock): void {
  const { products, firstBalance, economics } = compiled;
  findSurvival(compiled, state);
  for (let p = 0; p < products; p += 1) {
    const again = economics.repurchase[p];
    for (let lane = 0; lane < count; lane += 1) {
      const at = p * blockWidth + lane;
      const survival = state.survival[at]!;
      memory[rows.balances + at] = state.parameters[firstBalance * blockWidth + at]!;
      memory[rows.survival + at] = survival;
      memory[rows.survivalUntilAgain + at] = again ? pow(survival, again.afterWeeks) : 0;
    }
  }
}
