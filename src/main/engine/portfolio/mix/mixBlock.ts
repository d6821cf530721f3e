import { kernel, type Layout } from '../../kernel/kernel.ts';
import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import { putQuasiNormals } from '../../kernel/putQuasiNormals.ts';
import { twice } from '../../kernel/twice.ts';
import { purposes } from '../../random/purposes.ts';
import { seedHigh, seedLow } from '../../random/seedKey.ts';
import { lowerTriangle } from '../../stats/lowerTriangle.ts';
import { monthlyLaw, type MonthlyLaw } from '../returns/lognormal.ts';
import { shocksOf, turnedLaw } from '../returns/quasiLognormal.ts';
import { mixExposure } from './mixExposure.ts';
import type { MixInput } from './mixInput.ts';

/** Where a block of paths gets its normals from. */
interface NormalSource {
  readonly law: MonthlyLaw;
  /** Rows of the loading: whole, or those of a lower triangle. */
  readonly whole: boolean;
  readonly loading: ArrayLike<number>;
  /** Goes to a block of paths. */
  begin(firstPath: number): void;
  /** Address of the normals [factor][path] of a month; months are asked for in order. */
  normals(month: number): number;
}

/** As `mixTwin`, by the kernel, digit for digit. `out` has rows of `stride` values; path p stands in column p. */
export function mixBlock(
  input: MixInput,
  firstPath: number,
  paths: number,
  out: Float64Array,
  stride: number,
): void {
  const { call, layout } = kernel();
  const place = layout();
  // Numbers of these many paths stay in the first cache; quasi-random points come in groups of 64.
  const atOnce = input.quasi ? 64 : 128;
  const source = input.quasi
    ? quasiSource(input, input.quasi.points, call, place)
    : pseudoSource(input, atOnce, call, place);
  const { factors, logMean } = source.law;
  const mean = place.put(twice(logMean));
  const loading = place.put(twice(source.loading));
  const weights = place.put(twice(input.weights));
  const values = place.reserve((input.months + 1) * atOnce);
  const memory = place.doubles();
  call.setKey(seedLow(input.seed), seedHigh(input.seed));
  for (let done = 0; done < paths; done += atOnce) {
    source.begin(firstPath + done);
    memory.fill(input.initial, values / 8, values / 8 + atOnce);
    for (let month = 0; month < input.months; month += 1) {
      const row = values + month * atOnce * 8;
      const z = source.normals(month);
      const keep = 1 - input.feeRate;
      const next = row + atOnce * 8;
      call.mixMonth(
        z,
        factors,
        atOnce,
        mean,
        loading,
        source.whole,
        weights,
        row,
        next,
        input.contribution,
        keep,
      );
    }
    const count = Math.min(atOnce, paths - done);
    for (let month = 0; month < input.months; month += 1) {
      const row = values / 8 + (month + 1) * atOnce;
      out.set(memory.subarray(row, row + count), month * stride + done);
    }
  }
}

function pseudoSource(input: MixInput, atOnce: number, call: KernelFunctions, place: Layout): NormalSource {
  const law = monthlyLaw(input.returns);
  const { factors } = law;
  // [month mod 4][factor][path]
  const words = place.reserve(atOnce * factors * 2);
  const wordsOfMonth = atOnce * factors * 4;
  const normals = place.reserve(atOnce * factors);
  let first = 0;
  const fillFourMonths = (block: number): void => {
    for (let factor = 0; factor < factors; factor += 1) {
      const out = words + factor * atOnce * 4;
      call.fillWords(purposes.returns, factor, block, first, atOnce, out, wordsOfMonth);
    }
  };
  return {
    law,
    whole: false,
    loading: lowerTriangle(law.loading, factors),
    begin: (firstPath) => void (first = firstPath),
    normals(month) {
      if (month % 4 === 0) fillFourMonths(month / 4);
      call.wordsToNormals(words + (month % 4) * wordsOfMonth, atOnce * factors, normals);
      return normals;
    },
  };
}

function quasiSource(input: MixInput, points: number, call: KernelFunctions, place: Layout): NormalSource {
  const exposure = mixExposure(input);
  const law = turnedLaw(input.returns, exposure.factors);
  const { factors } = law;
  const shocks = shocksOf(law, input.seed, purposes.returns, exposure, points);
  const scramble = putQuasiNormals(shocks, purposes.returns, factors, points, call, place);
  // [month][factor][path]
  const normals = place.reserve(input.months * factors * 64);
  return {
    law,
    whole: true,
    loading: law.loading,
    begin(firstPath) {
      scramble(firstPath, place.doubles());
      call.fillQuasiNormals(firstPath, normals);
    },
    normals: (month) => normals + month * factors * 64 * 8,
  };
}
