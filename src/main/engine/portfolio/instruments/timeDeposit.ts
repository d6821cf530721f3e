import type { PlanCalendar } from '../planCalendar.ts';
import { roundFen } from '../roundFen.ts';
import { checkRate } from './checkRate.ts';
import type { ClientWorth, Instrument, InstrumentKind, RateShift } from './instrument.ts';
import { overdueDays } from './overdueDays.ts';
import { preferredExtra } from './preferredExtra.ts';
import { shiftedRate } from './shiftedRate.ts';
import type { TimeDepositSpec } from './specs.ts';

/**
 * Certificates of a time deposit, one for each opening month that is still in term: all that is put in on one day,
 * renewed or new, is one certificate. Opening months a term apart share a slot, because the older one has matured.
 */
class TimeDeposit implements Instrument {
  readonly #spec: TimeDepositSpec;
  readonly #firstDays: Int32Array;
  readonly #overdueDays: Int32Array;
  readonly #rateShift: RateShift;
  readonly #client: ClientWorth;
  /** Whether all certificates have one rate, that of the first. */
  readonly #oneRate: boolean;
  readonly #principal: Float64Array;
  readonly #rate: Float64Array;
  readonly #opened: Int32Array;
  /** Matured money with its interest, until it is renewed, paid out or taken. */
  #matured = 0;
  #credited = 0;

  constructor(
    spec: TimeDepositSpec,
    calendar: PlanCalendar,
    rateShift: RateShift,
    client: ClientWorth,
    steady: boolean,
  ) {
    this.#spec = spec;
    this.#client = client;
    const { rates, preferences = [] } = spec;
    this.#oneRate = steady && preferences.length === 0 && rates.every((rate) => rate === rates[0]);
    this.#rateShift = rateShift;
    this.#firstDays = calendar.firstDays;
    const slots = Math.min(spec.termMonths, calendar.months + 1);
    this.#principal = new Float64Array(slots);
    this.#rate = new Float64Array(slots);
    this.#opened = new Int32Array(slots);
    this.#overdueDays = overdueDays(spec.termMonths, calendar);
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
    const { rates, keptShare = 1, preferences = [] } = this.#spec;
    const shift = this.#rateShift[month]! * keptShare;
    this.#principal[slot] = this.#principal[slot]! + amount;
    const extra = preferredExtra(preferences, this.#principal[slot], this.#client.worth);
    this.#rate[slot] = shiftedRate(rates[Math.min(month, rates.length - 1)]!, shift) + extra;
    this.#opened[slot] = month;
  }

  /** The deposit that was opened a term ago matures at the end of the month. */
  accrue(month: number): void {
    const { termMonths, demandRate } = this.#spec;
    const opened = month + 1 - termMonths;
    if (opened < 0) return;
    const slot = opened % termMonths;
    const principal = this.#principal[slot]!;
    if (principal === 0) return;
    const overdue = (demandRate * this.#overdueDays[opened]!) / 360;
    const interest = roundFen(principal * ((this.#rate[slot]! * termMonths) / 12 + overdue));
    this.#matured += principal + interest;
    this.#credited += interest;
    this.#principal[slot] = 0;
  }

  value(at: number): number {
    return this.#inTerm(at, false) + this.#matured + this.#accrued(at);
  }

  /** Deposits in term are never broken to rebalance. */
  movable(): number {
    return this.#matured;
  }

  sell(_at: number, amount: number): number {
    this.#matured -= amount;
    return amount;
  }

  exitCost(at: number): number {
    if (this.#matured > 0) return -1;
    const slot = this.#cheapest(at);
    return slot < 0 ? Infinity : this.#breakingCost(slot, at);
  }

  exitAvailable(at: number): number {
    if (this.#matured > 0) return this.#matured;
    const principal = this.#principal[this.#cheapest(at)]!;
    return principal + roundFen(principal * this.#earlyInterest(this.#cheapest(at), at));
  }

  /** The part taken early earns the demand rate of its days; the rest keeps its rate and its opening day. */
  exit(at: number, net: number): number {
    if (this.#matured > 0) {
      const paid = Math.min(net, this.#matured);
      this.#matured -= paid;
      return paid;
    }
    const slot = this.#cheapest(at);
    const principal = this.#principal[slot]!;
    const early = this.#earlyInterest(slot, at);
    const whole = principal + roundFen(principal * early);
    const paid = Math.min(net, whole);
    const interest = paid === whole ? whole - principal : roundFen((paid * early) / (1 + early));
    this.#principal[slot] = paid === whole ? 0 : principal - (paid - interest);
    this.#credited += interest;
    return paid;
  }

  /**
   * Principal in term, or the sum of each times its opening month. At one rate: those opened since the slots began anew
   * in their order, and the older ones from the last on, two sums that stay what they are from month to month.
   */
  #inTerm(at: number, byOpening: boolean): number {
    const slots = this.#principal.length;
    const last = this.#oneRate ? at % this.#spec.termMonths : slots - 1;
    let newer = 0;
    let older = 0;
    for (let slot = 0; slot <= last; slot += 1) newer += this.#weighed(slot, byOpening);
    for (let slot = slots - 1; slot > last; slot -= 1) older += this.#weighed(slot, byOpening);
    return newer + older;
  }

  #weighed(slot: number, byOpening: boolean): number {
    return byOpening ? this.#principal[slot]! * this.#opened[slot]! : this.#principal[slot]!;
  }

  /** Interest by contract on what is in term, by whole months, rounded once. */
  #accrued(at: number): number {
    if (this.#oneRate) {
      const months = at * this.#inTerm(at, false) - this.#inTerm(at, true);
      return roundFen((this.#spec.rates[0]! / 12) * months);
    }
    let sum = 0;
    for (let slot = 0; slot < this.#principal.length; slot += 1) {
      sum += this.#principal[slot]! * (this.#rate[slot]! * (at - this.#opened[slot]!));
    }
    return roundFen(sum / 12);
  }

  /** Demand interest per yuan of principal taken out at `at`. */
  #earlyInterest(slot: number, at: number): number {
    return (this.#spec.demandRate * (this.#firstDays[at]! - this.#firstDays[this.#opened[slot]!]!)) / 360;
  }

  /** Interest given up per yuan received. */
  #breakingCost(slot: number, at: number): number {
    const held = 1 + (this.#rate[slot]! * (at - this.#opened[slot]!)) / 12;
    return held / (1 + this.#earlyInterest(slot, at)) - 1;
  }

  /** The certificate whose breaking costs least; -1 where there is none. */
  #cheapest(at: number): number {
    let best = -1;
    let least = Infinity;
    for (let slot = 0; slot < this.#principal.length; slot += 1) {
      if (this.#principal[slot]! <= 0) continue;
      const cost = this.#breakingCost(slot, at);
      if (cost < least) {
        least = cost;
        best = slot;
      }
    }
    return best;
  }
}

/** Time deposit 定期: see docs/models/time-deposit.md. */
export const timeDeposit: InstrumentKind<TimeDepositSpec> = {
  insured: true,
  check: (spec) => {
    if (!Number.isInteger(spec.termMonths) || spec.termMonths < 1) {
      return { field: 'termMonths', reason: `${spec.termMonths}` };
    }
    if (spec.rates.length === 0) return { field: 'rates', reason: '[]' };
    const rates = spec.rates.map((rate, i) => checkRate(`rates[${i}]`, rate));
    const extras = (spec.preferences ?? []).map(({ extra }, i) =>
      checkRate(`preferences[${i}].extra`, extra),
    );
    return [...rates, ...extras, checkRate('demandRate', spec.demandRate)].find((problem) => problem);
  },
  open: (spec, calendar, rateShift, client, steady) =>
    new TimeDeposit(spec, calendar, rateShift, client, steady),
  waitingRate: (spec) => (spec.renewal === 'payOut' ? spec.demandRate : undefined),
};
