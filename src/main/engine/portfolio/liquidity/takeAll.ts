import type { Instrument } from '../instruments/instrument.ts';

/** What is told of a holding when all of it is asked for at a boundary: its worth, and how it falls apart. */
export const amounts = ['value', 'free', 'costly', 'cost', 'locked'] as const;

/** What one holding pays then; fen. The holding is left with what is locked. */
export type TakenAll = Record<(typeof amounts)[number], number>;

/** Less than this, in fen, is rounding. */
const nothing = 1e-6;

/** Takes out all that may leave, cheapest money first; `taken` is overwritten. */
export function takeAll(holding: Instrument, at: number, taken: TakenAll): void {
  taken.value = holding.value(at);
  holding.withoutNotice?.();
  taken.free = 0;
  taken.costly = 0;
  for (let cost = holding.exitCost(at); cost < Infinity; cost = holding.exitCost(at)) {
    // All of that cost; rounding may leave a trace of a lot, which goes in the next round.
    const paid = holding.exit(at, Infinity);
    if (!(paid > 0)) break;
    if (cost <= 0) taken.free += paid;
    else taken.costly += paid;
  }
  const left = holding.value(at);
  taken.locked = left > nothing ? left : 0;
  taken.cost = taken.value - taken.free - taken.costly - taken.locked;
}
