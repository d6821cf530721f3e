import type { Buffers, BufferSpec } from '../engine/parallel.ts';

/** The most that is kept, bytes, and for how long, milliseconds. */
const most = 256 * 1024 * 1024;
const keptFor = 30_000;

/**
 * The largest array of the last run, kept for a while: the next run of the same size takes it over. Fresh memory costs
 * the system a fault a page, which is a tenth of the time of a run without deposits.
 */
export class SpareMemory {
  #kept: Float64Array | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** An array for a specification, holding what an earlier run left in it; none where none of that size is kept. */
  take({ type, length, overwritten }: BufferSpec): Float64Array | undefined {
    if (!overwritten || type !== 'f64' || this.#kept?.length !== length) return undefined;
    const taken = this.#kept;
    this.clear();
    return taken;
  }

  /** Keeps the largest array that may be taken over. No worker may still write into it. */
  give(specs: Readonly<Record<string, BufferSpec>>, buffers: Buffers): void {
    for (const [name, { overwritten }] of Object.entries(specs)) {
      const array = buffers[name];
      if (!overwritten || !(array instanceof Float64Array) || array.byteLength > most) continue;
      if (array.length <= (this.#kept?.length ?? 0)) continue;
      this.clear();
      this.#kept = array;
      this.#timer = setTimeout(() => this.clear(), keptFor);
      this.#timer.unref();
    }
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#kept = undefined;
  }
}
