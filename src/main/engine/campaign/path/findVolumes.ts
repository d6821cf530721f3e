import { normalOfWord } from '../../random/normalOfWord.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { drawWords } from './drawWords.ts';
import { unitFactor } from './drawParameters.ts';
import type { MoneyState } from './moneyState.ts';

/** Bought units of this and earlier weeks → effective buying → volume of each channel in this week. */
export function findVolumes(compiled: CompiledCampaign, state: MoneyState, week: number): void {
  for (let c = 0; c < state.channels; c += 1) {
    const { carryOver, respond } = compiled.channels[c]!;
    const lags = Math.min(carryOver.length, week + 1);
    let effective = 0;
    for (let lag = 0; lag < lags; lag += 1) {
      effective += carryOver[lag]! * state.bought[(week - lag) * state.channels + c]!;
    }
    const volume = effective > 0 ? respond(effective) : 0;
    state.volume[c] = volume * state.volumeFactor[c]! * compiled.season[week]!;
  }
}

/** The week's ups and downs, from the words behind those of the cells. */
export function drawWeekFactors(compiled: CompiledCampaign, state: MoneyState, week: number): void {
  const cells = state.channels * compiled.segments;
  for (let c = 0; c < state.channels; c += 1) {
    const { weeklySpread } = compiled.channels[c]!;
    if (c % 4 === 0) drawWords(state, week, cells + c / 4);
    state.weekFactor[c] =
      weeklySpread === 0 ? 1 : unitFactor(weeklySpread, normalOfWord(state.words[c % 4]!));
  }
}
