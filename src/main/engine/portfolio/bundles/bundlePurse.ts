import type { Fen, Yuan } from '../../../../shared/units.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { BundleSpec, MemberSpec } from './bundleSpec.ts';
import { rewardOfMonth } from './rewardOfMonth.ts';

/** Less than this, in fen, does not keep a balance below its minimum: the rounding of units times value. */
const rounding = 1e-6;

/** What a balance has to be for a minimum in yuan, fen. */
export const leastFen = (minimum: Yuan): number => minimum * 100 - rounding;

/** What one path at a time earns by the bundles of its plan. Amounts are fen. See docs/models/bundles.md. */
export class BundlePurse {
  /** By bundle, of the path last run: money paid into the plan, worth of gifts, and what both cost the bank. */
  readonly cash: Float64Array;
  readonly gifts: Float64Array;
  readonly costs: Float64Array;
  /** By bundle: boundary at which the path last run reached it first; 0 where it never did. */
  readonly reachedAt: Int32Array;
  /** By bundle: how often it was given. */
  readonly given: Int32Array;
  readonly #bundles: readonly BundleSpec[];
  /** By bundle and member: month-ends in a row with the balance. */
  readonly #streaks: readonly Int32Array[];
  /** Holdings whose balance or fees a reward looks at, by bundle. */
  readonly #rewarded: readonly (readonly number[])[];
  /** What is owed on the loans that a reward looks at, by bundle and boundary. */
  readonly #owed: readonly (readonly Fen[])[];
  readonly #balances: Float64Array;
  readonly #fees: Float64Array;

  constructor(bundles: readonly BundleSpec[]) {
    const { length } = bundles;
    this.cash = new Float64Array(length);
    this.gifts = new Float64Array(length);
    this.costs = new Float64Array(length);
    this.reachedAt = new Int32Array(length);
    this.given = new Int32Array(length);
    this.#bundles = bundles;
    this.#streaks = bundles.map(({ members }) => new Int32Array(members.length));
    this.#rewarded = bundles.map(({ reward }) => ('holdings' in reward ? reward.holdings : []));
    this.#owed = bundles.map(({ reward }) => ('owed' in reward ? (reward.owed ?? []) : []));
    this.#balances = new Float64Array(length);
    this.#fees = new Float64Array(length);
  }

  reset(): void {
    for (const row of [this.cash, this.gifts, this.costs, this.reachedAt, this.given, this.#fees])
      row.fill(0);
    for (const streak of this.#streaks) streak.fill(0);
  }

  /** A month has begun, and its purchases are made. */
  begin(month: number, holdings: readonly Instrument[]): void {
    for (let i = 0; i < this.#bundles.length; i += 1) {
      this.#balances[i] = valueOf(holdings, this.#rewarded[i]!, month) + (this.#owed[i]![month] ?? 0);
    }
  }

  /** Looks at the bundles at a month's end. @returns the money that they bring, whole fen */
  look(at: number, holdings: readonly Instrument[]): Fen {
    let paid = 0;
    for (let i = 0; i < this.#bundles.length; i += 1) {
      const fees = feesOf(holdings, this.#rewarded[i]!);
      if (this.#isReached(i, at, holdings)) paid += this.#give(i, at, fees - this.#fees[i]!);
      this.#fees[i] = fees;
    }
    return paid;
  }

  /** Money paid into the plan over the path last run. */
  paidIn(): Fen {
    let sum = 0;
    for (let i = 0; i < this.cash.length; i += 1) sum += this.cash[i]!;
    return sum;
  }

  /** Counts the streaks on; every member's, so that one that fails does not hide another's. */
  #isReached(bundle: number, at: number, holdings: readonly Instrument[]): boolean {
    const streaks = this.#streaks[bundle]!;
    let reached = true;
    this.#bundles[bundle]!.members.forEach((member, i) => {
      const streak = hasMinimum(member, at, holdings) ? streaks[i]! + 1 : 0;
      streaks[i] = streak;
      if (streak < member.months) reached = false;
    });
    return reached;
  }

  #give(i: number, at: number, fees: Fen): Fen {
    if (this.reachedAt[i] === 0) this.reachedAt[i] = at;
    const { reward, times } = this.#bundles[i]!;
    if (this.given[i]! >= times) return 0;
    this.given[i] = this.given[i]! + 1;
    const { cash, gift, cost } = rewardOfMonth(reward, {
      month: at - 1,
      balance: this.#balances[i]!,
      fees,
    });
    this.cash[i] = this.cash[i]! + cash;
    this.gifts[i] = this.gifts[i]! + gift;
    this.costs[i] = this.costs[i]! + cost;
    return cash;
  }
}

/** Nothing held is no member, whatever the minimum. */
function hasMinimum(
  { holdings: places, owed, minimum }: MemberSpec,
  at: number,
  holdings: readonly Instrument[],
): boolean {
  const value = valueOf(holdings, places, at) + (owed?.[at] ?? 0);
  return value > 0 && value >= leastFen(minimum);
}

function valueOf(holdings: readonly Instrument[], places: readonly number[], at: number): Fen {
  let sum = 0;
  for (let i = 0; i < places.length; i += 1) sum += holdings[places[i]!]!.value(at);
  return sum;
}

function feesOf(holdings: readonly Instrument[], places: readonly number[]): Fen {
  let sum = 0;
  for (let i = 0; i < places.length; i += 1) sum += holdings[places[i]!]!.feesPaid();
  return sum;
}
