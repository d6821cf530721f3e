import { purposes } from '../../random/purposes.ts';
import { seedHigh, seedLow } from '../../random/seedKey.ts';
import { monthlyLaw } from '../returns/lognormal.ts';
import { kernel } from '../../kernel/kernel.ts';
import { twice } from '../../kernel/twice.ts';
import { lowerTriangle } from '../../stats/lowerTriangle.ts';
import type { MixInput } from './mixInput.ts';

/** Paths that the kernel holds at once: their numbers stay in the first cache. */
const pathsAtOnce = 128;

/** As `mixTwin`, by the kernel, digit for digit. `out` has rows of `stride` values; path p stands in column p. */
export function mixBlock(
  input: MixInput,
  firstPath: number,
  paths: number,
  out: Float64Array,
  stride: number,
): void {
  const { call, layout } = kernel();
  const { logMean, loading, factors } = monthlyLaw(input.returns);
  const place = layout();
  // [month mod 4][factor][path]
  const words = place.reserve(pathsAtOnce * factors * 2);
  const wordsOfMonth = pathsAtOnce * factors * 4;
  const normals = place.reserve(pathsAtOnce * factors);
  const mean = place.put(twice(logMean));
  const rows = place.put(twice(lowerTriangle(loading, factors)));
  const weights = place.put(twice(input.weights));
  const values = place.reserve((input.months + 1) * pathsAtOnce);
  const memory = place.doubles();
  call.setKey(seedLow(input.seed), seedHigh(input.seed));
  const fillFourMonths = (path: number, block: number): void => {
    for (let factor = 0; factor < factors; factor += 1) {
      const out = words + factor * pathsAtOnce * 4;
      call.fillWords(purposes.returns, factor, block, path, pathsAtOnce, out, wordsOfMonth);
    }
  };
  for (let done = 0; done < paths; done += pathsAtOnce) {
    memory.fill(input.initial, values / 8, values / 8 + pathsAtOnce);
    for (let month = 0; month < input.months; month += 1) {
      const row = values + month * pathsAtOnce * 8;
      if (month % 4 === 0) fillFourMonths(firstPath + done, month / 4);
      call.wordsToNormals(words + (month % 4) * wordsOfMonth, pathsAtOnce * factors, normals);
      call.mixMonth(
        normals,
        factors,
        pathsAtOnce,
        mean,
        rows,
        weights,
        row,
        row + pathsAtOnce * 8,
        input.contribution,
        1 - input.feeRate,
      );
    }
    const count = Math.min(pathsAtOnce, paths - done);
    for (let month = 0; month < input.months; month += 1) {
      const row = values / 8 + (month + 1) * pathsAtOnce;
      out.set(memory.subarray(row, row + count), month * stride + done);
    }
  }
}
