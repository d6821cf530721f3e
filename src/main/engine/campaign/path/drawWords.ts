import { purposes } from '../../random/purposes.ts';
import { seedKey } from '../../random/seedKey.ts';
import { threefry4x32, type ThreefryKey } from '../../random/threefry4x32.ts';

/** Random words of a path's weeks, and where they come from. */
export interface Noise {
  readonly words: Int32Array;
  path: number;
  key: ThreefryKey;
}

/** Goes to the noise of another path. */
export function beginNoise(state: Noise, seed: number, path: number): void {
  state.path = path;
  state.key = seedKey(seed);
}

/**
 * Draws a block of four words of the week into `state.words`. Blocks are drawn when they are needed; as each has its
 * own address, those left out change nothing.
 */
export function drawWords(state: Noise, week: number, block: number): void {
  threefry4x32(state.path, week, block, purposes.campaignNoise, state.key, state.words);
}
