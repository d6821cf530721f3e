import type { Instrument } from '../instruments/instrument.ts';

/** What one holding pays when all of it is asked for at a boundary; fen. The holding is left with what is locked. */
export interface TakenAll {
  value: number;
  free: number;
  costly: number;
  cost: number;
  locked: number;
}

/** Less than this, in fen, is rounding. */
const nothing = 1e-6;

/** Takes out all that may leave, cheapest money first; `taken` is overwritten. */
export function takeAll(holding: Instrument, at: number, taken: TakenAll): void {
  taken.value = holding.value(at);
  taken.free = 0;
  taken.costly = 0;
  for (let cost = holding.exitCost(at); cost < Infinity; cost = holding.exitCost(at)) {
    const available = holding.exitAvailable(at);
    if (available <= nothing) break;
    const paid = holding.exit(at, available);
    if (cost <= 0) taken.free += paid;
    else taken.costly += paid;
  }
  const left = holding.value(at);
  taken.locked = left > nothing ? left : 0;
  taken.cost = taken.value - taken.free - taken.costly - taken.locked;
}
