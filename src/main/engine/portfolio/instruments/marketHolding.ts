import { exp } from '../../math/exp.ts';
import type { PlanCalendar } from '../planCalendar.ts';
import { bandOf } from './bandOf.ts';
import { FundLots } from './fundLots.ts';
import type { Instrument, InstrumentKind, RateShift } from './instrument.ts';
import { settlementDays } from './settlement.ts';
import { shiftedRate } from './shiftedRate.ts';
import type { EndingFee, MarketSpec } from './specs.ts';
import { TaxedLots } from './taxedLots.ts';

/** A month's service fee as a share of the units; 0 where there is none. */
export const monthlyServiceFee = (fee: EndingFee | undefined): number => exp((fee?.rate ?? 0) / 12) - 1;

/** Units of a fund at a net asset value that follows a factor. */
export class MarketHolding implements Instrument {
  readonly #factor: number;
  readonly #orderFrom: Float64Array;
  readonly #orderRate: Float64Array;
  /** Flat fee of a band in fen; NaN where the band charges a rate. */
  readonly #orderFlat: Float64Array;
  readonly #lots: FundLots;
  /** The same lots, where a tax on gains needs them to know what was paid. */
  readonly #taxed: TaxedLots | undefined;
  readonly #yieldAtStart: number | undefined;
  readonly #rateShift: RateShift;
  /** Days held after which a month's service fee is given back, and that fee as a share of the units. */
  readonly #feeFreeDays: number;
  readonly #monthlyFee: number;
  /** Days of plan days and, where redemptions take days to be paid, of the orders ahead of them; by boundary. */
  readonly #today: Int32Array;
  readonly #ahead: Int32Array;
  /** The days on which money is called that leaves the plan. */
  #called: Int32Array;
  /** Net asset value of a unit, 1 at the plan's start. */
  #nav = 1;
  #gain = 0;
  #fees = 0;
  #tax = 0;

  constructor(spec: MarketSpec, calendar: PlanCalendar, rateShift: RateShift, serviceFee?: EndingFee) {
    this.#factor = spec.factor;
    this.#yieldAtStart = spec.yieldAtStart;
    this.#rateShift = rateShift;
    this.#orderFrom = Float64Array.from(spec.purchaseFee, (band) => band.from * 100);
    this.#orderRate = Float64Array.from(spec.purchaseFee, (band) => band.rate);
    this.#orderFlat = Float64Array.from(spec.purchaseFee, (band) => (band.flat ?? Number.NaN) * 100);
    const { settlement, gainTax = 0 } = spec;
    const settled = settlement && settlementDays(settlement, calendar);
    this.#taxed = gainTax > 0 ? new TaxedLots(gainTax, spec, calendar, settled) : undefined;
    this.#lots = this.#taxed ?? new FundLots(spec, calendar, settled, serviceFee?.untilDays);
    this.#today = calendar.firstDays;
    this.#ahead = settled?.ordered ?? calendar.firstDays;
    this.#called = this.#ahead;
    this.#feeFreeDays = serviceFee?.untilDays ?? Infinity;
    this.#monthlyFee = monthlyServiceFee(serviceFee);
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

  taxPaid(): number {
    return this.#tax;
  }

  reset(): void {
    this.#lots.reset();
    this.#called = this.#ahead;
    this.#move(1);
    this.#gain = 0;
    this.#fees = 0;
    this.#tax = 0;
  }

  /** What is asked for from here on is ordered on the day itself, and paid when it has settled. */
  withoutNotice(): void {
    this.#called = this.#today;
  }

  release(): number {
    return 0;
  }

  /** Outside-deduction: net = amount / (1 + rate); or amount less a flat fee. */
  buy(month: number, amount: number): void {
    const net = amount - this.#purchaseFee(amount);
    this.#fees += amount - net;
    this.#lots.add(month, net / this.#nav, amount);
  }

  accrue(month: number, growth: Float64Array, factors: number): void {
    const before = this.value();
    this.#move(
      this.#nav *
        (this.#yieldAtStart === undefined
          ? growth[month * factors + this.#factor]!
          : exp(shiftedRate(this.#yieldAtStart, this.#rateShift[month]!) / 12)),
    );
    if (this.#monthlyFee > 0) this.#lots.grow(month, this.#feeFreeDays, this.#monthlyFee);
    this.#gain += this.value() - before;
  }

  value(): number {
    return this.#lots.units * this.#nav;
  }

  movable(at: number): number {
    return this.#lots.free(at) * this.#nav;
  }

  sell(at: number, amount: number): number {
    const withheld = this.#lots.take(at, amount / this.#nav) * this.#nav;
    this.#withhold(withheld);
    return amount - withheld;
  }

  exitCost(at: number): number {
    const rate = this.#lots.nextRate(at, this.#called);
    return rate < 0 ? Infinity : rate / (1 - rate);
  }

  exitAvailable(at: number): number {
    const rate = this.#lots.nextRate(at, this.#called);
    return this.#lots.free(at, rate, this.#called) * this.#nav * (1 - rate);
  }

  exit(at: number, net: number): number {
    const rate = this.#lots.nextRate(at, this.#called);
    const available = this.#lots.free(at, rate, this.#called);
    const units = Math.min(available, net / (this.#nav * (1 - rate)));
    const withheld = this.#lots.take(at, units, rate, this.#called) * this.#nav;
    this.#withhold(withheld);
    return units === available ? available * this.#nav - withheld : net;
  }

  #move(nav: number): void {
    this.#nav = nav;
    if (this.#taxed) this.#taxed.nav = nav;
  }

  /** Books what the last sale left behind: the fee, and the tax where there is one. */
  #withhold(withheld: number): void {
    const tax = this.#taxed ? this.#taxed.taxTaken * this.#nav : 0;
    this.#tax += tax;
    this.#fees += withheld - tax;
  }

  #purchaseFee(amount: number): number {
    if (this.#orderFrom.length === 0) return 0;
    const band = bandOf(this.#orderFrom, amount);
    const flat = this.#orderFlat[band]!;
    return flat >= 0 ? Math.min(flat, amount) : amount - amount / (1 + this.#orderRate[band]!);
  }
}

/** Funds, money funds and wealth products: see docs/models/funds-and-fees.md. */
export const marketHolding: InstrumentKind<MarketSpec> = {
  insured: false,
  check: (spec) =>
    Number.isInteger(spec.factor) && spec.factor >= 0
      ? undefined
      : { field: 'factor', reason: `${spec.factor}` },
  open: (spec, calendar, rateShift) => new MarketHolding(spec, calendar, rateShift),
};
