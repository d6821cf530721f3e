import { normalOfWord } from '../engine/random/normalOfWord.ts';
import { purposes } from '../engine/random/purposes.ts';
import { seedHigh, seedLow } from '../engine/random/seedKey.ts';
import { uniformOfWord } from '../engine/random/uniformOfWord.ts';
import { sampleSeed } from './bank.ts';
import { philox4x32 } from './philox4x32.ts';

/*
 * The sample is data, and data stay as they are when the engine learns to draw faster: its numbers come from the generator
 * they were first made with.
 */

const words = new Int32Array(4);

function draw(stream: number, step: number, ofWord: (word: number) => number, out: Float64Array): void {
  for (let i = 0; i < out.length; i += 1) {
    if ((i & 3) === 0) {
      philox4x32(stream, step, i >> 2, purposes.sample, seedLow(sampleSeed), seedHigh(sampleSeed), words);
    }
    out[i] = ofWord(words[i & 3]!);
  }
}

/** Fills `out` with the first uniforms in (0, 1) of a step of one of the sample's `streams`. */
export function drawUniforms(stream: number, step: number, out: Float64Array): void {
  draw(stream, step, uniformOfWord, out);
}

/** The same of standard normals. */
export function drawNormals(stream: number, step: number, out: Float64Array): void {
  draw(stream, step, normalOfWord, out);
}
