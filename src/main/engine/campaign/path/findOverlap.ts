import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { PathState } from './pathState.ts';

/**
 * What of a channel's contacts counts where others reach the same people in the week: 1 - overlap / 2 · (share of the
 * segment that the others reach). Of a doubled contact each of the two channels gets half. Only contacts can double.
 */
export function findOverlap(
  { channels, cells, segments, sizes }: CompiledCampaign,
  state: PathState,
  overlap: number,
): void {
  for (let s = 0; s < segments; s += 1) {
    for (let c = 0; c < state.channels; c += 1) {
      let missed = 1;
      for (let other = 0; other < state.channels; other += 1) {
        if (other === c || channels[other]!.cost.entry !== 'reach') continue;
        const reach = (state.volume[other]! * cells.audience[other * segments + s]!) / sizes[s]!;
        missed *= 1 - Math.min(1, reach);
      }
      const counts = channels[c]!.cost.entry === 'reach';
      state.alone[c * segments + s] = counts ? 1 - 0.5 * overlap * (1 - missed) : 1;
    }
  }
}
