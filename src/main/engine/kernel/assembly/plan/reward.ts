import { both, least } from '../math/both';
import { roundFen } from '../math/roundFen';

/** What a reward is worked out from, numbered as the host numbers it. */
const ofNothing: i32 = 0;
const ofBalance: i32 = 1;
const ofFees: i32 = 2;

/** What a reached bundle brings; see the twin's `rewardOfMonth.ts`. */
export class Reward {
  /**
   * @param base what it is worked out from
   * @param rate the money itself in fen, a share of a year's balance, or a share of the fees
   * @param cap on the balance, in fen
   * @param days by month, of a year of `year` days; or months, of 12
   * @param gift, giftCost worth that is no money of the plan, and what it costs the bank: whole fen
   */
  constructor(
    private base: i32,
    private rate: f64,
    private cap: f64,
    private days: usize,
    private year: f64,
    public bankShare: f64,
    public gift: f64,
    public giftCost: f64,
  ) {}

  /** Whether the balance with which a month begins matters. */
  looksAtBalance(month: i32): bool {
    return this.base === ofBalance && this.daysOf(month) !== 0;
  }

  looksAtFees(): bool {
    return this.base === ofFees;
  }

  /** Money of a month in whole fen. @param fees paid in it */
  @inline
  cash(month: i32, balance: v128, fees: v128): v128 {
    if (this.base === ofNothing) return roundFen(both(this.rate));
    if (this.base === ofFees) return roundFen(f64x2.mul(fees, both(this.rate)));
    const yearly = f64x2.mul(least(balance, both(this.cap)), both(this.rate));
    return roundFen(f64x2.div(f64x2.mul(yearly, both(this.daysOf(month))), both(this.year)));
  }

  @inline
  private daysOf(month: i32): f64 {
    return load<f64>(this.days + (<usize>month << 3));
  }
}
