import { philox4x32 } from '../../random/philox4x32.ts';
import { purposes } from '../../random/purposes.ts';
import { seedHigh, seedLow } from '../../random/seedKey.ts';

/** Random words of a path's weeks, and where they come from. */
export interface Noise {
  readonly words: Int32Array;
  path: number;
  keyLow: number;
  keyHigh: number;
}

/** Goes to the noise of another path. */
export function beginNoise(state: Noise, seed: number, path: number): void {
  state.path = path;
  state.keyLow = seedLow(seed);
  state.keyHigh = seedHigh(seed);
}

/**
 * Draws a block of four words of the week into `state.words`. Blocks are drawn when they are needed; as each has its
 * own address, those left out change nothing.
 */
export function drawWords(state: Noise, week: number, block: number): void {
  philox4x32(state.path, week, block, purposes.campaignNoise, state.keyLow, state.keyHigh, state.words);
}
