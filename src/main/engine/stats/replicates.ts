import type { Estimate } from '../../../shared/simulation.ts';
import { lowerTailMean } from './expectedShortfall.ts';
import { quantileSorted } from './quantile.ts';
import { quantileSlope, standardErrorOfMean } from './standardErrors.ts';

/**
 * Figures of a sample that consists of independent replicates of equal size, one after the other: the scramblings of a
 * quasi-random run. Within a replicate the values depend on each other, so standard errors come from the spread between
 * replicates, of each figure's linear form around its value in the whole sample. For R replicates, the interval is
 * value ± t · se with Student's t of R − 1 degrees of freedom.
 */
export class Replicates {
  readonly #values: Float64Array;
  #ascending: Float64Array | undefined;
  readonly #size: number;

  /** @param size values of a replicate */
  constructor(values: Float64Array, size: number) {
    this.#values = values;
    this.#size = size;
  }

  /** All values, smallest first; sorted when they are first asked for. */
  #sorted(): Float64Array {
    return (this.#ascending ??= this.#values.toSorted());
  }

  /** Mean of a function of the values, for example 1 or 0 for a probability. */
  mean(f: (value: number) => number): Estimate {
    const each = this.#means(f);
    return { value: each.reduce((sum, one) => sum + one, 0) / each.length, se: standardErrorOfMean(each) };
  }

  /** Quantile of type 7. Its error is that of the share of values below it, over the density there. */
  quantile(p: number): Estimate {
    const value = quantileSorted(this.#sorted(), p);
    const { se } = this.mean((x) => (x <= value ? 1 : 0));
    return { value, se: se * this.slope(p) };
  }

  /** Slope of the quantile function of all values at p. */
  slope(p: number): number {
    return quantileSlope(this.#sorted(), p);
  }

  /** Mean of the lowest `tail` share of values. */
  lowerTail(tail: number): Estimate {
    const edge = quantileSorted(this.#sorted(), tail);
    const { se } = this.mean((x) => Math.min(x - edge, 0) / tail);
    return { value: lowerTailMean(this.#sorted(), tail), se };
  }

  #means(f: (value: number) => number): number[] {
    const means: number[] = [];
    for (let from = 0; from < this.#values.length; from += this.#size) {
      let sum = 0;
      for (let i = from; i < from + this.#size; i += 1) sum += f(this.#values[i]!);
      means.push(sum / this.#size);
    }
    return means;
  }
}
