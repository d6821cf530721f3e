import { payoffOf } from '../payoffs/index.ts';
import type { Payoff } from '../payoffs/payoff.ts';
import type { PayoffTerms } from '../payoffs/index.ts';
import type { PlanCalendar } from '../planCalendar.ts';
import { roundFen } from '../roundFen.ts';
import type { Instrument, InstrumentKind } from './instrument.ts';
import type { StructuredDepositSpec } from './specs.ts';

/**
 * Certificates whose rate follows an underlying, one for each opening month that is still in term. They cannot be
 * broken; what has matured is renewed on the underlying's level of that day, or paid out.
 */
class StructuredDeposit implements Instrument {
  readonly #spec: StructuredDepositSpec;
  readonly #payoff: Payoff<PayoffTerms>;
  readonly #floor: number;
  readonly #principal: Float64Array;
  readonly #opened: Int32Array;
  /** Level of the underlying when the certificate was opened; it is 1 at the plan's start. */
  readonly #startLevel: Float64Array;
  #level = 1;
  #matured = 0;
  #credited = 0;

  constructor(spec: StructuredDepositSpec, calendar: PlanCalendar) {
    this.#spec = spec;
    this.#payoff = payoffOf(spec.payoff);
    this.#floor = this.#payoff.floor(spec.payoff);
    const slots = Math.min(spec.termMonths, calendar.months + 1);
    this.#principal = new Float64Array(slots);
    this.#opened = new Int32Array(slots);
    this.#startLevel = new Float64Array(slots);
  }

  interest(at: number): number {
    return this.#credited + this.#accrued(at);
  }

  marketGain(): number {
    return 0;
  }

  feesPaid(): number {
    return 0;
  }

  reset(): void {
    this.#principal.fill(0);
    this.#level = 1;
    this.#matured = 0;
    this.#credited = 0;
  }

  release(month: number): number {
    const matured = this.#matured;
    this.#matured = 0;
    if (this.#spec.renewal === 'payOut') return matured;
    if (matured > 0) this.buy(month, matured);
    return 0;
  }

  buy(month: number, amount: number): void {
    const slot = month % this.#spec.termMonths;
    this.#principal[slot] = this.#principal[slot]! + amount;
    this.#opened[slot] = month;
    this.#startLevel[slot] = this.#level;
  }

  accrue(month: number, growth: Float64Array, factors: number): void {
    const { termMonths, payoff, factor } = this.#spec;
    this.#level *= growth[month * factors + factor]!;
    const opened = month + 1 - termMonths;
    if (opened < 0) return;
    const slot = opened % termMonths;
    const principal = this.#principal[slot]!;
    if (principal === 0) return;
    const rate = this.#payoff.rate(payoff, this.#level / this.#startLevel[slot]!);
    const interest = roundFen((principal * rate * termMonths) / 12);
    this.#matured += principal + interest;
    this.#credited += interest;
    this.#principal[slot] = 0;
  }

  value(at: number): number {
    let inTerm = 0;
    for (let slot = 0; slot < this.#principal.length; slot += 1) inTerm += this.#principal[slot]!;
    return inTerm + this.#matured + this.#accrued(at);
  }

  movable(): number {
    return this.#matured;
  }

  sell(_at: number, amount: number): number {
    this.#matured -= amount;
    return amount;
  }

  exitCost(): number {
    return this.#matured > 0 ? -1 : Infinity;
  }

  exitAvailable(): number {
    return this.#matured;
  }

  exit(_at: number, net: number): number {
    const paid = Math.min(net, this.#matured);
    this.#matured -= paid;
    return paid;
  }

  /** Only the floor is sure while the term runs. */
  #accrued(at: number): number {
    let sum = 0;
    for (let slot = 0; slot < this.#principal.length; slot += 1) {
      sum += this.#principal[slot]! * (at - this.#opened[slot]!);
    }
    return roundFen((sum * this.#floor) / 12);
  }
}

/** Structured deposit 结构性存款: see docs/models/structured-deposit.md. */
export const structuredDeposit: InstrumentKind<StructuredDepositSpec> = {
  insured: true,
  check: (spec) => {
    if (!Number.isInteger(spec.termMonths) || spec.termMonths < 1) {
      return { field: 'termMonths', reason: `${spec.termMonths}` };
    }
    return payoffOf(spec.payoff).check(spec.payoff);
  },
  open: (spec, calendar) => new StructuredDeposit(spec, calendar),
  waitingRate: (spec) => (spec.renewal === 'payOut' ? spec.demandRate : undefined),
};
