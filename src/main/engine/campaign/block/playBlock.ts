import { pow } from '../../math/pow.ts';
import type { UniformStream } from '../../random/uniformStream.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { withFollowUp } from '../compile/followUp.ts';
import { multiplyOdds } from '../compile/multiplyOdds.ts';
import { findVolumes } from '../path/findVolumes.ts';
import { resetMoney, type MoneyState, type OwnMoney } from '../path/moneyState.ts';
import { stepCount } from '../path/pathState.ts';
import { spendMoney } from '../path/spendMoney.ts';
import { findSurvival } from '../path/valueCampaign.ts';
import { rowsOfRules, startRules } from '../rules/startRules.ts';
import { drawBlock } from './drawBlock.ts';
import { kernelCampaign, type KernelCampaign } from './kernelCampaign.ts';
import { kernelRows } from './kernelRows.ts';

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
  const campaign = kernelCampaign(compiled, blockWidth, rowsOfRules(money.rules));
  const state: MoneyState = { ...money, ...kernelRows(compiled, campaign, blockWidth), count };
  const block: PlayedBlock = { ...campaign, count, state };
  const { rows, memory, call } = block;
  // Lanes beyond the last path stay empty.
  memory.fill(0, rows.rates, rows.rates + compiled.cells.row.length * stepCount * blockWidth);
  call.resetCampaign();
  resetMoney(state, compiled);
  startRules(state.rules, campaign.ruleRows, blockWidth);
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
