import { both, where } from '../math/both';
import { addRow, clearRows, newRows, rowSize } from './block';
import { roundFen } from '../math/roundFen';
import { Instrument } from './instrument';
import { Reward } from './reward';

/** Holdings that are looked at together, and what is owed on the loans that count with them. */
export class Looked {
  /** @param places 32-bit integers; owed doubles by boundary, [months + 1], or 0 */
  constructor(
    private places: usize,
    private count: i32,
    private owed: usize,
  ) {}

  /** Their worth at a boundary; `row` is scratch. */
  value(holdings: StaticArray<Instrument>, at: i32, row: usize, out: usize): void {
    clearRows(out, 1);
    for (let i = 0; i < this.count; i++) this.holding(holdings, i).addValue(at, row, out);
    if (this.owed === 0) return;
    const owed = both(load<f64>(this.owed + (<usize>at << 3)));
    for (let p: usize = 0; p < rowSize; p += 16) v128.store(out + p, f64x2.add(v128.load(out + p), owed));
  }

  /** Fees paid for them so far; `row` is scratch. */
  fees(holdings: StaticArray<Instrument>, row: usize, out: usize): void {
    clearRows(out, 1);
    for (let i = 0; i < this.count; i++) {
      this.holding(holdings, i).feesPaid(row);
      addRow(out, row);
    }
  }

  private holding(holdings: StaticArray<Instrument>, i: i32): Instrument {
    return holdings[load<i32>(this.places + (<usize>i << 2))];
  }
}

/** A condition of a bundle: so much at so many month-ends in a row. */
export class Member {
  private streak: usize = newRows(1);

  /** @param minimum in fen, less what rounding may take */
  constructor(
    private looked: Looked,
    private minimum: f64,
    private months: f64,
  ) {}

  reset(): void {
    clearRows(this.streak, 1);
  }

  /** Counts the streak on, and leaves it in `reached` only the paths in which it is long enough. */
  look(holdings: StaticArray<Instrument>, at: i32, row: usize, value: usize, reached: usize): void {
    this.looked.value(holdings, at, row, value);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const held = v128.load(value + p);
      const enough = v128.and(f64x2.gt(held, both(0)), f64x2.ge(held, both(this.minimum)));
      const streak = where(enough, f64x2.add(v128.load(this.streak + p), both(1)));
      v128.store(this.streak + p, streak);
      v128.store(reached + p, v128.and(v128.load(reached + p), f64x2.ge(streak, both(this.months))));
    }
  }
}

/** What each path earns by one bundle; see the twin's `bundlePurse.ts`. */
export class Bundle {
  /** Four rows as the host keeps them: cash, gifts, costs, first boundary at which it was reached. */
  rows: usize = newRows(4);
  private given: usize = newRows(1);
  private balance: usize = newRows(1);
  private feesBefore: usize = newRows(1);
  private feesNow: usize = newRows(1);
  private reached: usize = newRows(1);
  private row: usize = newRows(1);
  private value: usize = newRows(1);
  /** Every path has been given all that there is: nothing of the bundle changes any more. */
  private exhausted: bool = false;

  /** @param times how often it is given at most */
  constructor(
    private members: StaticArray<Member>,
    private reward: Reward,
    private rewarded: Looked,
    private times: f64,
  ) {}

  reset(): void {
    clearRows(this.rows, 4);
    clearRows(this.given, 1);
    clearRows(this.balance, 1);
    clearRows(this.feesBefore, 1);
    this.exhausted = false;
    for (let i = 0; i < this.members.length; i++) this.members[i].reset();
  }

  /** A month has begun, and its purchases are made. */
  begin(holdings: StaticArray<Instrument>, month: i32): void {
    if (this.exhausted || !this.reward.looksAtBalance(month)) return;
    this.rewarded.value(holdings, month, this.row, this.balance);
  }

  /** Looks at the month's end, and adds the money that the bundle brings to `paid`. */
  look(holdings: StaticArray<Instrument>, at: i32, paid: usize): void {
    if (this.exhausted) return;
    memory.fill(this.reached, 0xff, rowSize);
    for (let i = 0; i < this.members.length; i++) {
      this.members[i].look(holdings, at, this.row, this.value, this.reached);
    }
    const byFees = this.reward.looksAtFees();
    if (byFees) this.rewarded.fees(holdings, this.row, this.feesNow);
    let open = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) open = v128.or(open, this.give(at, p, paid));
    this.exhausted = !v128.any_true(open);
    if (byFees) memory.copy(this.feesBefore, this.feesNow, rowSize);
  }

  /** Gives what two paths have reached; the mask of those that may still be given something. */
  private give(at: i32, p: usize, paid: usize): v128 {
    const reached = v128.load(this.reached + p);
    const first = v128.load(this.rows + 3 * rowSize + p);
    const now = v128.and(reached, f64x2.eq(first, both(0)));
    v128.store(this.rows + 3 * rowSize + p, v128.bitselect(both(<f64>at), first, now));
    const given = v128.load(this.given + p);
    const gives = v128.and(reached, f64x2.lt(given, both(this.times)));
    const count = f64x2.add(given, where(gives, both(1)));
    v128.store(this.given + p, count);
    const fees = f64x2.sub(v128.load(this.feesNow + p), v128.load(this.feesBefore + p));
    const cash = where(gives, this.reward.cash(at - 1, v128.load(this.balance + p), fees));
    const cost = f64x2.add(roundFen(f64x2.mul(cash, both(this.reward.bankShare))), both(this.reward.giftCost));
    add(this.rows + p, cash);
    add(this.rows + rowSize + p, where(gives, both(this.reward.gift)));
    add(this.rows + 2 * rowSize + p, where(gives, cost));
    add(paid + p, cash);
    return v128.or(f64x2.eq(first, both(0)), f64x2.lt(count, both(this.times)));
  }
}

@inline
function add(at: usize, more: v128): void {
  v128.store(at, f64x2.add(v128.load(at), more));
}
