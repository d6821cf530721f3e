import { kernel, type Layout } from '../../kernel/kernel.ts';
import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import { putQuasiNormals } from '../../kernel/putQuasiNormals.ts';
import { purposes } from '../../random/purposes.ts';
import type { QuasiNormals } from '../../random/quasi/quasiNormals.ts';
import { seedHigh, seedLow } from '../../random/seedKey.ts';
import { lowerTriangle } from '../../stats/lowerTriangle.ts';
import { shocksOf } from '../returns/quasiLognormal.ts';
import { mixExposure } from './mixExposure.ts';
import type { MixInput } from './mixInput.ts';
import { mixLaw, type MixLaw } from './mixLaw.ts';

/** Paths whose values are copied out together. */
const copied = 512;

/** Plays the kernel's paths at once into rows of values; the first row holds what they begin with. */
type Play = (firstPath: number, values: number) => void;

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
  const play = input.quasi
    ? quasiPlay(input, input.quasi.points, call, place)
    : pseudoPlay(input, call, place);
  const values = place.reserve((input.months + 1) * copied);
  const memory = place.doubles();
  memory.fill(input.initial, values / 8, values / 8 + copied);
  call.setKey(seedLow(input.seed), seedHigh(input.seed));
  const atOnce = call.pathsAtOnce.value;
  for (let done = 0; done < paths; done += copied) {
    const count = Math.min(copied, paths - done);
    for (let path = 0; path < count; path += atOnce) play(firstPath + done + path, values + path * 8);
    for (let month = 0; month < input.months; month += 1) {
      const row = values / 8 + (month + 1) * copied;
      out.set(memory.subarray(row, row + count), month * stride + done);
    }
  }
}

function pseudoPlay(input: MixInput, call: KernelFunctions, place: Layout): Play {
  const { law, total, weights } = mixLaw(input);
  const { months, contribution } = input;
  const { factors } = law;
  const atOnce = call.pathsAtOnce.value;
  const words = place.reserve(atOnce * factors * 2);
  const singles = place.reserve(atOnce * factors);
  const loading = place.putSingles(lowerTriangle(law.loading, factors));
  const doublings = place.putWords(law.doublings);
  const shares = place.putSingles(weights);
  return (first, values) =>
    call.mixMonths(
      purposes.returns,
      first,
      factors,
      months,
      words,
      singles,
      loading,
      doublings,
      shares,
      total,
      values,
      copied * 8,
      contribution,
    );
}

type QuasiParts = MixLaw & { readonly shocks: QuasiNormals };

/** What all blocks of a run share. */
const partsOf = new WeakMap<MixInput, QuasiParts>();

function quasiParts(input: MixInput, points: number): QuasiParts {
  const known = partsOf.get(input);
  if (known) return known;
  const law = mixLaw(input);
  const shocks = shocksOf(law.law, input.seed, purposes.returns, mixExposure(input), points);
  const parts = { ...law, shocks };
  partsOf.set(input, parts);
  return parts;
}

function quasiPlay(input: MixInput, points: number, call: KernelFunctions, place: Layout): Play {
  const { law, total, weights, shocks } = quasiParts(input, points);
  const { months, contribution } = input;
  const { factors } = law;
  const scramble = putQuasiNormals(shocks, purposes.returns, factors, points, call, place);
  const atOnce = call.pathsAtOnce.value;
  const normals = place.reserve((months * factors * atOnce) / 2);
  const excess = place.reserve((factors * atOnce) / 2);
  const loading = place.putSingles(law.loading);
  const doublings = place.putWords(law.doublings);
  const shares = place.putSingles(weights);
  return (first, values) => {
    scramble(first, place.doubles());
    call.fillQuasiNormals(first, normals);
    call.mixMonthsOf(
      normals,
      factors,
      months,
      excess,
      loading,
      doublings,
      shares,
      total,
      values,
      copied * 8,
      contribution,
    );
  };
}
