import type { Fen } from '../../../shared/units.ts';
import type { SoldInput } from './input.ts';
import type { Instrument } from './instruments/instrument.ts';

/**
 * Buys as products are sold: from a least sum on, in whole steps. What cannot be bought waits in the plan's last holding,
 * the account at hand, and is added to the next purchase. Amounts are whole fen.
 */
export class Orders {
  readonly #sold: readonly (SoldInput | undefined)[];
  /** What waits for each holding. */
  readonly #aside: Float64Array;
  readonly #any: boolean;

  constructor(sold: readonly (SoldInput | undefined)[]) {
    this.#sold = sold;
    this.#aside = new Float64Array(sold.length);
    this.#any = sold.some((rule) => rule !== undefined);
  }

  reset(): void {
    this.#aside.fill(0);
  }

  /** A month begins: what has been taken out of the account no longer waits for anything. */
  begin(month: number, holdings: readonly Instrument[]): void {
    if (!this.#any) return;
    let left = Math.floor(holdings.at(-1)!.movable(month));
    for (let i = 0; i < this.#aside.length; i += 1) {
      this.#aside[i] = Math.min(this.#aside[i]!, left);
      left -= this.#aside[i]!;
    }
  }

  buy(month: number, holdings: readonly Instrument[], place: number, amount: Fen): void {
    const rule = this.#sold[place];
    const holding = holdings[place]!;
    if (!rule) {
      holding.buy(month, amount);
      return;
    }
    const total = amount + this.#aside[place]!;
    const order = orderOf(soldFen(rule), total, rule.each || holding.value(month) <= 0);
    const waiting = holdings.at(-1)!;
    if (order > amount) waiting.sell(month, order - amount);
    else if (order < amount) waiting.buy(month, amount - order);
    this.#aside[place] = total - order;
    if (order > 0) holding.buy(month, order);
  }
}

interface SoldFen {
  readonly minimum: Fen;
  readonly step: Fen;
}

/** Sums in which a product is sold, whole fen. */
export function soldFen({ minimum, step }: SoldInput): SoldFen {
  return { minimum: Math.round(minimum * 100), step: Math.round(step * 100) };
}

/** As much of a sum as can be bought: nothing below the minimum, and whole steps above it. */
function orderOf({ minimum, step }: SoldFen, total: Fen, first: boolean): Fen {
  const least = first ? minimum : 0;
  if (total < least) return 0;
  return step > 0 ? least + Math.floor((total - least) / step) * step : total;
}

/** Everything is bought in any sum. */
export const anySum = new Orders([]);
