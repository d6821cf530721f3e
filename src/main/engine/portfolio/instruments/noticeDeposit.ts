import type { PlanCalendar } from '../planCalendar.ts';
import { roundFen } from '../roundFen.ts';
import { checkRate } from './checkRate.ts';
import type { Instrument, InstrumentKind } from './instrument.ts';
import type { NoticeDepositSpec } from './specs.ts';

const daysInYear = 360;

/**
 * Money that is called before it leaves, one part for each month of purchase. Interest is simple, by days, and paid with
 * the money. Withdrawals of a plan are known, and so called in time; what is asked for at once earns the demand rate.
 * Below its minimum the deposit earns the demand rate until it is filled up again.
 */
class NoticeDeposit implements Instrument {
  readonly #spec: NoticeDepositSpec;
  readonly #firstDays: Int32Array;
  readonly #principal: Float64Array;
  readonly #rate: Float64Array;
  #credited = 0;
  #called = true;

  constructor(spec: NoticeDepositSpec, calendar: PlanCalendar) {
    this.#spec = spec;
    this.#firstDays = calendar.firstDays;
    this.#principal = new Float64Array(calendar.months + 1);
    this.#rate = new Float64Array(calendar.months + 1);
  }

  interest(at: number): number {
    return this.#credited + this.value(at) - this.#balance();
  }

  marketGain(): number {
    return 0;
  }

  feesPaid(): number {
    return 0;
  }

  reset(): void {
    this.#principal.fill(0);
    this.#credited = 0;
    this.#called = true;
  }

  withoutNotice(): void {
    this.#called = false;
  }

  release(): number {
    return 0;
  }

  buy(month: number, amount: number): void {
    const { rate, demandRate, minimum } = this.#spec;
    const enough = this.#balance() + amount >= minimum * 100;
    if (enough) this.#gather(month, demandRate);
    this.#principal[month] = this.#principal[month]! + amount;
    this.#rate[month] = enough ? rate : demandRate;
  }

  accrue(): void {}

  value(at: number): number {
    let interest = 0;
    for (let part = 0; part <= at; part += 1) interest += this.#principal[part]! * this.#earned(part, at);
    return this.#balance() + roundFen(interest);
  }

  movable(at: number): number {
    return this.value(at);
  }

  sell(at: number, amount: number): number {
    return this.exit(at, amount);
  }

  exitCost(at: number): number {
    const part = this.#oldest();
    if (part < 0) return Infinity;
    return (1 + this.#earned(part, at)) / (1 + this.#paid(part, at)) - 1;
  }

  exitAvailable(at: number): number {
    const part = this.#oldest();
    const principal = this.#principal[part]!;
    return principal + roundFen(principal * this.#paid(part, at));
  }

  /** The oldest part leaves first, with its interest. */
  exit(at: number, net: number): number {
    let left = 0;
    for (let part = this.#oldest(); part >= 0 && left < net; part = this.#oldest()) {
      const principal = this.#principal[part]!;
      const rate = this.#paid(part, at);
      const whole = principal + roundFen(principal * rate);
      const paid = Math.min(net - left, whole);
      const interest = paid === whole ? whole - principal : roundFen((paid * rate) / (1 + rate));
      this.#principal[part] = paid === whole ? 0 : principal - (paid - interest);
      this.#credited += interest;
      left += paid;
      // Asked for at once, each part has a cost of its own.
      if (!this.#called) break;
    }
    const { rate, demandRate, minimum } = this.#spec;
    if (this.#balance() < minimum * 100) this.#gather(at, rate, demandRate);
    return left;
  }

  /** Pays the interest of the parts at one rate in, and joins them into one that begins at `at`. */
  #gather(at: number, rate: number, next = rate): void {
    let sum = 0;
    for (let part = 0; part < at; part += 1) {
      if (this.#principal[part] === 0 || this.#rate[part] !== rate) continue;
      const interest = roundFen(this.#principal[part]! * this.#earned(part, at));
      this.#credited += interest;
      sum += this.#principal[part]! + interest;
      this.#principal[part] = 0;
    }
    if (sum === 0) return;
    this.#principal[at] = this.#principal[at]! + sum;
    this.#rate[at] = next;
  }

  #balance(): number {
    let sum = 0;
    for (let part = 0; part < this.#principal.length; part += 1) sum += this.#principal[part]!;
    return sum;
  }

  #oldest(): number {
    for (let part = 0; part < this.#principal.length; part += 1) if (this.#principal[part]! > 0) return part;
    return -1;
  }

  /** Interest per yuan by the part's own rate. */
  #earned(part: number, at: number): number {
    return (this.#rate[part]! * (this.#firstDays[at]! - this.#firstDays[part]!)) / daysInYear;
  }

  /** Interest per yuan that is paid when it leaves. */
  #paid(part: number, at: number): number {
    if (this.#called) return this.#earned(part, at);
    return (this.#spec.demandRate * (this.#firstDays[at]! - this.#firstDays[part]!)) / daysInYear;
  }
}

/** Notice deposit 通知存款: see docs/models/notice-deposit.md. */
export const noticeDeposit: InstrumentKind<NoticeDepositSpec> = {
  insured: true,
  check: (spec) =>
    checkRate('rate', spec.rate) ??
    checkRate('demandRate', spec.demandRate) ??
    (spec.minimum >= 0 ? undefined : { field: 'minimum', reason: `${spec.minimum}` }),
  open: (spec, calendar) => new NoticeDeposit(spec, calendar),
};
