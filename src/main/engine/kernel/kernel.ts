import { exp2Fractions } from '../math/exp2Fractions.ts';
import { exp2Series } from '../math/exp2Steps.ts';
import { singleExpm1Series } from '../math/singleExpm1.ts';
import { normalTable } from '../random/normalTable.ts';
import { singleNormalTable } from '../random/singleNormalTable.ts';
import { noneSeries, reciprocals } from '../random/variates/binomial.ts';
import type { KernelFunctions } from './kernelFunctions.ts';
import { kernelHex } from './kernelHex.ts';
import { twice } from './twice.ts';

/** One instance of the WebAssembly kernel, with a memory of its own; each worker keeps one. */
export interface Kernel {
  readonly call: KernelFunctions;
  /** Starts a new layout of the memory; all arrays of the layout before are lost. */
  readonly layout: () => Layout;
  /** Number of the layout that the memory has now: what was put into an earlier one is gone. */
  readonly generation: () => number;
}

/** Gives out arrays of the kernel's memory. Its growing ends all views, so they are taken when they are needed. */
export interface Layout {
  /** Place for `length` doubles, not cleared; its address is a multiple of 16. */
  reserve(length: number): number;
  /** A new array of doubles with these values; its address. */
  put(values: ArrayLike<number>): number;
  /** A new array of 32-bit integers with these values; its address. */
  putWords(values: ArrayLike<number>): number;
  /** A new array of single-precision numbers with these values; its address. */
  putSingles(values: ArrayLike<number>): number;
  /** The memory as doubles; index = address / 8. */
  doubles(): Float64Array;
}

function instantiate(): Kernel {
  const bytes = Uint8Array.from(kernelHex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { abort } });
  const call = exports as unknown as KernelFunctions;
  const doubles = new Float64Array(call.memory.buffer);
  doubles.set(exp2Fractions, call.exp2TableAddress() / 8);
  doubles.set(normalTable, call.normalTableAddress() / 8);
  doubles.set(twice(exp2Series), call.exp2SeriesAddress() / 8);
  const singles = new Float32Array(call.memory.buffer);
  singles.set(singleNormalTable, call.singleNormalTableAddress() / 4);
  const series = singleExpm1Series.flatMap((c) => [c, c, c, c]);
  singles.set(series, call.singleExpm1SeriesAddress() / 4);
  doubles.set(twice(noneSeries), call.noneSeriesAddress() / 8);
  doubles.set(reciprocals, call.reciprocalsAddress() / 8);
  let generation = 0;
  return {
    call,
    layout() {
      generation += 1;
      return newLayout(call);
    },
    generation: () => generation,
  };
}

function abort(): never {
  throw new Error('the kernel stopped');
}

function newLayout(call: KernelFunctions): Layout {
  call.clear();
  const doubles = (): Float64Array => new Float64Array(call.memory.buffer);
  const reserve = (length: number): number => call.reserve(length * 8);
  return {
    reserve,
    doubles,
    put(values) {
      const address = reserve(values.length);
      doubles().set(values, address / 8);
      return address;
    },
    putWords(values) {
      const address = call.reserve(values.length * 4);
      new Int32Array(call.memory.buffer).set(values, address / 4);
      return address;
    },
    putSingles(values) {
      const address = call.reserve(values.length * 4);
      new Float32Array(call.memory.buffer).set(values, address / 4);
      return address;
    },
  };
}

let instance: Kernel | undefined;

/** The kernel of this thread. */
export function kernel(): Kernel {
  instance ??= instantiate();
  return instance;
}
