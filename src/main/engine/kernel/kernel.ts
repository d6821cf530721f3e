import { exp2Fractions } from '../math/exp2Fractions.ts';
import { exp2Series } from '../math/exp2Steps.ts';
import { normalTable } from '../random/normalTable.ts';
import { kernelHex } from './kernelHex.ts';

/** Functions of the kernel; see `assembly/`. Addresses are bytes in its memory. */
export interface KernelFunctions {
  readonly memory: WebAssembly.Memory;
  exp2SeriesAddress(): number;
  exp2TableAddress(): number;
  normalTableAddress(): number;
  freeAddress(): number;
  setKey(low: number, high: number): void;
  fillWords(
    purpose: number,
    place: number,
    block: number,
    firstPath: number,
    paths: number,
    out: number,
    stride: number,
  ): void;
  wordsToNormals(words: number, count: number, out: number): void;
  mixMonth(
    z: number,
    factors: number,
    paths: number,
    mean: number,
    loading: number,
    weights: number,
    values: number,
    out: number,
    contribution: number,
    keep: number,
  ): void;
  sum(values: number, count: number): number;
  orderStatistics(
    values: number,
    count: number,
    ranks: number,
    rankCount: number,
    out: number,
    scratch: number,
  ): void;
}

const pageSize = 65_536;

/** One instance of the WebAssembly kernel, with a memory of its own; each worker keeps one. */
export interface Kernel {
  readonly call: KernelFunctions;
  /**
   * Starts a new layout of the memory: an allocator that gives out arrays one after the other. Arrays of an earlier
   * layout are lost.
   */
  readonly layout: () => Layout;
}

export interface Layout {
  /** Place for `length` doubles, not cleared: an address that is a multiple of 64. */
  reserve(length: number): number;
  /** After all reservations: the memory as doubles; index = address / 8. */
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
  return { call, layout: () => newLayout(call) };
}

function abort(): never {
  throw new Error('the kernel stopped');
}

function newLayout(call: KernelFunctions): Layout {
  let free = call.freeAddress();
  return {
    reserve(length) {
      const address = free;
      free = Math.ceil((free + length * 8) / 64) * 64;
      return address;
    },
    doubles() {
      const missing = free - call.memory.buffer.byteLength;
      if (missing > 0) call.memory.grow(Math.ceil(missing / pageSize));
      return new Float64Array(call.memory.buffer);
    },
  };
}

/** Each number twice in a row: what both lanes of a vector read. */
export function twice(values: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: values.length * 2 }, (_value, i) => values[i >> 1]!);
}

let instance: Kernel | undefined;

/** The kernel of this thread. */
export function kernel(): Kernel {
  instance ??= instantiate();
  return instance;
}
