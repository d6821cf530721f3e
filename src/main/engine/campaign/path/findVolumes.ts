import { normalOfWord } from '../../random/normalOfWord.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { drawWords } from './drawWords.ts';
import { unitFactor } from './drawParameters.ts';
import type { MoneyState } from './moneyState.ts';
import type { PathState } from './pathState.ts';

/** Bought units of this and earlier weeks → effective buying → volume of each channel in this week. */
export function findVolumes({ channels, season }: CompiledCampaign, state: MoneyState, week: number): void {
  const { width, count, effective, volume, volumeFactor } = state;
  for (let c = 0; c < state.channels; c += 1) {
    const { respond } = channels[c]!;
    state.carry(week, c);
    let known = 0;
    let answer = 0;
    for (let lane = 0; lane < count; lane += 1) {
      const buying = effective[lane]!;
      // Most paths have bought the same as their neighbours.
      if (buying !== known) {
        known = buying;
        answer = buying > 0 ? respond(buying) : 0;
      }
      const at = c * width + lane;
      volume[at] = answer * volumeFactor[at]! * season[week]!;
    }
  }
}

/** The week's ups and downs of one path, from the words behind those of the cells. */
export function drawWeekFactors(compiled: CompiledCampaign, state: PathState, week: number): void {
  const cells = state.channels * compiled.segments;
  for (let c = 0; c < state.channels; c += 1) {
    const { weeklySpread } = compiled.channels[c]!;
    if (c % 4 === 0) drawWords(state, week, cells + c / 4);
    state.weekFactor[c] =
      weeklySpread === 0 ? 1 : unitFactor(weeklySpread, normalOfWord(state.words[c % 4]!));
  }
}
