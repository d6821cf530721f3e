import type { RedemptionFeeBand } from '../../../../shared/product.ts';
import { lockUps } from '../lockUps/index.ts';
import type { LockUp } from '../lockUps/lockUp.ts';
import type { PlanCalendar } from '../planCalendar.ts';
import { bandOf } from './bandOf.ts';
import { unsettledDays, type SettlementDays } from './settlement.ts';
import type { LockUpSpec, SettlementSpec } from './specs.ts';

const anyRate = -1;

/** Days after which lots are alike for ever, in access and fee. */
function agedDays(fees: readonly RedemptionFeeBand[], lockUp: LockUpSpec | undefined): number {
  const locked = lockUp && lockUp.days > 0 ? lockUps[lockUp.access].alikeAfter(lockUp.days) : 0;
  return Math.max(fees.at(-1)?.fromDays ?? 0, locked);
}

/** What tells the lots of a fund apart. */
export interface LotRules {
  readonly redemptionFee: readonly RedemptionFeeBand[];
  readonly lockUp?: LockUpSpec | undefined;
  readonly settlement?: SettlementSpec | undefined;
}

/** How long the lots of a fund are told apart. @param apartDays days for another reason */
export function lotsApart(
  { redemptionFee: fees, lockUp, settlement }: LotRules,
  apartDays = 0,
): {
  /** Days after which lots are alike for ever. */
  readonly aged: number;
  /** Nothing tells lots apart: all units stand in the first one. */
  readonly allAlike: boolean;
} {
  const apart = Math.max(apartDays, unsettledDays(settlement));
  const locked = lockUp !== undefined && lockUp.days > 0;
  return {
    aged: Math.max(agedDays(fees, lockUp), apart),
    allAlike: fees.length === 0 && !locked && apart === 0,
  };
}

/** Units of a fund in one lot for each month of purchase; they leave first in, first out, as far as they may leave. */
export class FundLots {
  /** All units, locked or not. */
  units = 0;
  readonly #firstDays: Int32Array;
  readonly #settled: SettlementDays | undefined;
  readonly #feeFrom: Float64Array;
  readonly #feeRate: Float64Array;
  readonly #lockUp: LockUp | undefined;
  readonly #lockedDays: number;
  readonly #agedDays: number;
  /** Nothing tells lots apart: all units stand in the first one. */
  readonly #allAlike: boolean;
  readonly #lots: Float64Array;
  /** First lot that may still hold units, and the one after the last. */
  #oldest = 0;
  #end = 0;

  /**
   * @param settled days of the rules' settlement, where there is one
   * @param apartDays days up to which lots are told apart for another reason
   */
  constructor(
    { redemptionFee: fees, lockUp, settlement }: LotRules,
    calendar: PlanCalendar,
    settled?: SettlementDays,
    apartDays = 0,
  ) {
    this.#firstDays = calendar.firstDays;
    this.#settled = settled;
    this.#feeFrom = Float64Array.from(fees, (band) => band.fromDays);
    this.#feeRate = Float64Array.from(fees, (band) => band.rate);
    this.#lockedDays = lockUp?.days ?? 0;
    this.#lockUp = lockUp && lockUp.days > 0 ? lockUps[lockUp.access] : undefined;
    const { aged, allAlike } = lotsApart({ redemptionFee: fees, lockUp, settlement }, apartDays);
    this.#agedDays = aged;
    this.#allAlike = allAlike;
    this.#lots = new Float64Array(calendar.months + 1);
  }

  reset(): void {
    this.#lots.fill(0);
    this.#oldest = 0;
    this.#end = 0;
    this.units = 0;
  }

  /** @param _paid what was paid for them, fees in it: for lots that keep it */
  add(month: number, units: number, _paid: number): void {
    const lot = this.#allAlike ? 0 : month;
    this.#lots[lot] = this.#lots[lot]! + units;
    this.#end = lot + 1;
    this.units += units;
  }

  /** Adds a share of their units to lots held for so many days. */
  grow(at: number, heldDays: number, share: number): void {
    this.#mergeAged(at);
    for (let lot = this.#oldest; lot < this.#end; lot += 1) {
      if (this.#firstDays[at]! - this.#firstDays[lot]! < heldDays) return;
      const added = this.#lots[lot]! * share;
      this.#lots[lot] = this.#lots[lot]! + added;
      this.units += added;
    }
  }

  /**
   * Fee rate of the oldest units that may leave; -1 where none may.
   * @param ordered day of the order, by boundary: the plan's days, or days ahead of them
   */
  nextRate(at: number, ordered = this.#firstDays): number {
    const lot = this.nextLot(at, ordered);
    return lot < 0 ? -1 : this.rateOf(lot, ordered[at]!);
  }

  /** The oldest lot that may leave; -1 where none may. */
  protected nextLot(at: number, ordered: Int32Array): number {
    this.#mergeAged(at);
    for (let lot = this.#oldest; lot < this.#end; lot += 1) {
      if (this.#lots[lot]! > 0 && this.#isFree(lot, at, ordered)) return lot;
    }
    return -1;
  }

  /** Units that may leave: all of them, or those of one fee rate. */
  free(at: number, rate = anyRate, ordered = this.#firstDays): number {
    if (rate === anyRate && !this.#lockUp) return this.units;
    let units = 0;
    for (let lot = this.#oldest; lot < this.#end; lot += 1) {
      if (this.#isFree(lot, at, ordered) && (rate === anyRate || this.rateOf(lot, ordered[at]!) === rate))
        units += this.#lots[lot]!;
    }
    return units;
  }

  /**
   * Takes units out, oldest first, of any fee rate or of one.
   * @returns the fee in units: Σ units · rate
   */
  take(at: number, wanted: number, rate = anyRate, ordered = this.#firstDays): number {
    this.#mergeAged(at);
    let rest = wanted;
    let fee = 0;
    for (let lot = this.#oldest; lot < this.#end && rest > 0; lot += 1) {
      if (this.#lots[lot] === 0 || !this.#isFree(lot, at, ordered)) continue;
      const lotRate = this.rateOf(lot, ordered[at]!);
      if (rate !== anyRate && lotRate !== rate) continue;
      const units = Math.min(this.#lots[lot]!, rest);
      this.#lots[lot] = this.#lots[lot]! - units;
      // The sum may differ from the lots by rounding, but it must not fall below nothing.
      this.units = Math.max(0, this.units - units);
      rest -= units;
      fee += units * lotRate;
      this.taken(lot, ordered[at]!, units);
    }
    this.#dropEmpty();
    return fee;
  }

  /** Called when units of a lot have left. @param _day of the order */
  protected taken(_lot: number, _day: number, _units: number): void {}

  protected unitsOf(lot: number): number {
    return this.#lots[lot]!;
  }

  protected heldDays(lot: number, at: number): number {
    return this.#firstDays[at]! - this.#firstDays[lot]!;
  }

  #isFree(lot: number, at: number, ordered: Int32Array): boolean {
    const today = ordered[at]!;
    if (this.#settled && today < this.#settled.confirmed[lot]!) return false;
    if (!this.#lockUp) return true;
    const bought = this.#firstDays[lot]!;
    // Ahead of its day, an order may look back to before the purchase.
    const before = Math.max(bought, ordered[Math.max(0, at - 1)]!);
    return this.#lockUp.free(bought, before, today, this.#lockedDays, this.#firstDays[0]!);
  }

  /** @param day of the order, as a day number */
  protected rateOf(lot: number, day: number): number {
    if (this.#feeFrom.length === 0) return 0;
    return this.#feeRate[bandOf(this.#feeFrom, day - this.#firstDays[lot]!)]!;
  }

  /** An aged lot joins the next one when that has aged too. */
  #mergeAged(at: number): void {
    const day = (this.#settled?.ordered ?? this.#firstDays)[at]!;
    for (; this.#oldest + 1 < this.#end; this.#oldest += 1) {
      const next = this.#oldest + 1;
      if (day - this.#firstDays[next]! < this.#agedDays) return;
      this.#lots[next] = this.#lots[next]! + this.#lots[this.#oldest]!;
      this.#lots[this.#oldest] = 0;
    }
  }

  #dropEmpty(): void {
    while (this.#oldest < this.#end && this.#lots[this.#oldest] === 0) this.#oldest += 1;
    if (this.#oldest < this.#end) return;
    // With the last lot gone, what is left of the sum is rounding.
    this.units = 0;
    if (this.#allAlike) this.#oldest = 0;
  }
}
