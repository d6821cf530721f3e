import type { PlanCalendar } from '../planCalendar.ts';
import { bandOf } from './bandOf.ts';
import type { Instrument, InstrumentKind } from './instrument.ts';
import type { MarketSpec } from './specs.ts';

/** Units of a fund, in one lot for each month of purchase: first in, first out. */
class MarketHolding implements Instrument {
  readonly #factor: number;
  readonly #firstDays: Int32Array;
  readonly #orderFrom: Float64Array;
  readonly #orderRate: Float64Array;
  /** Flat fee of a band in fen; NaN where the band charges a rate. */
  readonly #orderFlat: Float64Array;
  readonly #heldFrom: Float64Array;
  readonly #heldRate: Float64Array;
  readonly #lots: Float64Array;
  /** First lot that may still hold units, and the one after the last. */
  #oldest = 0;
  #end = 0;
  #units = 0;
  /** Net asset value of a unit, 1 at the plan's start. */
  #nav = 1;
  #gain = 0;
  #fees = 0;

  constructor(spec: MarketSpec, calendar: PlanCalendar) {
    this.#factor = spec.factor;
    this.#firstDays = calendar.firstDays;
    this.#orderFrom = Float64Array.from(spec.purchaseFee, (band) => band.from * 100);
    this.#orderRate = Float64Array.from(spec.purchaseFee, (band) => band.rate);
    this.#orderFlat = Float64Array.from(spec.purchaseFee, (band) => (band.flat ?? Number.NaN) * 100);
    this.#heldFrom = Float64Array.from(spec.redemptionFee, (band) => band.fromDays);
    this.#heldRate = Float64Array.from(spec.redemptionFee, (band) => band.rate);
    this.#lots = new Float64Array(calendar.months + 1);
  }

  interest(): number {
    return 0;
  }

  marketGain(): number {
    return this.#gain;
  }

  feesPaid(): number {
    return this.#fees;
  }

  reset(): void {
    this.#lots.fill(0);
    this.#oldest = 0;
    this.#end = 0;
    this.#units = 0;
    this.#nav = 1;
    this.#gain = 0;
    this.#fees = 0;
  }

  release(): number {
    return 0;
  }

  /** Outside-deduction: net = amount / (1 + rate); or amount less a flat fee. */
  buy(month: number, amount: number): void {
    const net = amount - this.#purchaseFee(amount);
    const units = net / this.#nav;
    this.#fees += amount - net;
    this.#units += units;
    this.#lots[month] = this.#lots[month]! + units;
    this.#end = month + 1;
  }

  accrue(month: number, growth: Float64Array, factors: number): void {
    const before = this.#units * this.#nav;
    this.#nav *= growth[month * factors + this.#factor]!;
    this.#gain += this.#units * this.#nav - before;
  }

  value(): number {
    return this.#units * this.#nav;
  }

  movable(): number {
    return this.#units * this.#nav;
  }

  sell(at: number, amount: number): number {
    this.#mergeAgedLots(at);
    let proceeds = 0;
    for (let rest = amount / this.#nav; rest > 0 && this.#oldest < this.#end;) {
      const units = this.#lots[this.#oldest]!;
      const sold = Math.min(units, rest);
      proceeds += this.#redeem(this.#oldest, sold, at);
      rest -= sold;
      if (sold === units) this.#dropOldest();
    }
    return proceeds;
  }

  exitCost(at: number): number {
    this.#mergeAgedLots(at);
    if (this.#oldest === this.#end) return Infinity;
    const rate = this.#redemptionRate(this.#oldest, at);
    return rate / (1 - rate);
  }

  /** Lots in a row that pay the same rate leave together. */
  exitAvailable(at: number): number {
    const rate = this.#redemptionRate(this.#oldest, at);
    let units = 0;
    for (let lot = this.#oldest; lot < this.#end && this.#redemptionRate(lot, at) === rate; lot += 1) {
      units += this.#lots[lot]!;
    }
    return units * this.#nav * (1 - rate);
  }

  exit(at: number, net: number): number {
    const rate = this.#redemptionRate(this.#oldest, at);
    const perUnit = this.#nav * (1 - rate);
    let paid = 0;
    for (let rest = net; this.#oldest < this.#end && this.#redemptionRate(this.#oldest, at) === rate;) {
      const units = this.#lots[this.#oldest]!;
      if (units * perUnit > rest) return paid + this.#redeem(this.#oldest, rest / perUnit, at);
      const proceeds = this.#redeem(this.#oldest, units, at);
      this.#dropOldest();
      paid += proceeds;
      rest -= proceeds;
    }
    return paid;
  }

  #redeem(lot: number, units: number, at: number): number {
    const value = units * this.#nav;
    const fee = value * this.#redemptionRate(lot, at);
    this.#lots[lot] = this.#lots[lot]! - units;
    // The sum may differ from the lots by rounding, but it must not fall below nothing.
    this.#units = Math.max(0, this.#units - units);
    this.#fees += fee;
    return value - fee;
  }

  #purchaseFee(amount: number): number {
    if (this.#orderFrom.length === 0) return 0;
    const band = bandOf(this.#orderFrom, amount);
    const flat = this.#orderFlat[band]!;
    return flat >= 0 ? Math.min(flat, amount) : amount - amount / (1 + this.#orderRate[band]!);
  }

  #redemptionRate(lot: number, at: number): number {
    if (this.#heldFrom.length === 0) return 0;
    return this.#heldRate[bandOf(this.#heldFrom, this.#firstDays[at]! - this.#firstDays[lot]!)]!;
  }

  /** Lots past the last edge of the fee schedule stay alike for ever: the older one joins the younger. Empty ones go. */
  #mergeAgedLots(at: number): void {
    const aged = this.#heldFrom.length === 0 ? 0 : this.#heldFrom[this.#heldFrom.length - 1]!;
    for (; this.#oldest < this.#end; this.#oldest += 1) {
      const units = this.#lots[this.#oldest]!;
      const next = this.#oldest + 1;
      const nextIsAged = next < this.#end && this.#firstDays[at]! - this.#firstDays[next]! >= aged;
      if (units > 0 && !nextIsAged) return;
      if (next < this.#end) this.#lots[next] = this.#lots[next]! + units;
    }
  }

  #dropOldest(): void {
    this.#oldest += 1;
    // With the last lot gone, what is left of the sum is rounding.
    if (this.#oldest === this.#end) this.#units = 0;
  }
}

/** Funds, money funds and wealth products: see docs/models/funds-and-fees.md. */
export const marketHolding: InstrumentKind<MarketSpec> = {
  check: (spec) =>
    Number.isInteger(spec.factor) && spec.factor >= 0
      ? undefined
      : { field: 'factor', reason: `${spec.factor}` },
  open: (spec, calendar) => new MarketHolding(spec, calendar),
};
