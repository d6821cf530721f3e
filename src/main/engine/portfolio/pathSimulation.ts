import { BundlePurse } from './bundles/bundlePurse.ts';
import { GoalPurse } from './goalPurse.ts';
import { Orders } from './orders.ts';
import { openInstrument } from './instruments/index.ts';
import type { ClientWorth, Instrument } from './instruments/instrument.ts';
import { looksAtWorth } from './instruments/looksAtWorth.ts';
import { planLayout, type PathInput } from './planLayout.ts';
import { Rebalancer } from './rebalancer.ts';
import { preparePrices } from './rates/inflation.ts';
import { prepareShortRate, type RatePaths } from './rates/shortRate.ts';
import type { PathReturns } from './returns/returnModel.ts';
import { withdraw } from './withdraw.ts';

/**
 * The plan, played through one path at a time. Within a month: contributions and maturing money arrive, purchases
 * with their fees, returns and interest, withdrawals with their costs, rebalancing, rewards, values recorded. Money is
 * fen in float64. Nothing is allocated by `run`. See docs/models/simulation.md.
 */
export class PathSimulation {
  readonly months: number;
  /** Put in at the start of month m; [months]. */
  readonly contributions: Float64Array;
  /** Of the path last run: worth at boundary k; [months + 1], 0 is after the first purchase. */
  readonly values: Float64Array;
  /** Of the path last run: paid out at boundary k; [months + 1]. */
  readonly withdrawals: Float64Array;
  /** Of the path last run: withdrawals that could not be met, fen. */
  shortfall = 0;
  /** What the path last run had for each goal of the plan. */
  readonly goals: GoalPurse;
  /** What the path last run earned by the bundles of the plan. */
  readonly bundles: BundlePurse;
  /** As the path leaves them: the plan's, and last, where a deposit pays out or a bundle rewards, the account where that money waits. */
  readonly holdings: readonly Instrument[];
  readonly #returns: PathReturns | null;
  readonly #growth: Float64Array;
  readonly #rates: RatePaths | null;
  readonly #rateShift: Float64Array;
  readonly #client: ClientWorth = { worth: 0 };
  /** Whether any rate depends on what the client has. */
  readonly #looksAtWorth: boolean;
  /** What each holding gets of each month's contribution; [month]. */
  readonly #purchases: readonly Float64Array[];
  readonly #rebalancer: Rebalancer;
  readonly #orders: Orders;
  readonly #available: Float64Array;
  readonly #shares: Float64Array;
  /** Wanted at boundary k beside the goals; [months + 1]. */
  readonly #wanted: Float64Array;

  /** @param returns where the market factors' months come from; null where no holding has a factor */
  constructor(input: PathInput, returns: PathReturns | null) {
    const { months } = input;
    const { calendar, parts, paidIn, wanted, weights, purchases } = planLayout(input);
    this.months = months;
    this.contributions = paidIn;
    this.#wanted = wanted;
    const { goals = [], inflation, seed = 0 } = input;
    this.goals = new GoalPurse(goals, months, inflation ? preparePrices(inflation, seed, returns) : null);
    this.bundles = new BundlePurse(input.bundles ?? []);
    this.values = new Float64Array(months + 1);
    this.withdrawals = new Float64Array(months + 1);
    this.#returns = returns;
    this.#rates = input.shortRate ? prepareShortRate(input.shortRate, input.seed ?? 0) : null;
    this.#rateShift = new Float64Array(months + 1);
    this.#growth = new Float64Array(months * (returns?.factors ?? 0));
    this.holdings = parts.map(({ instrument }) =>
      openInstrument(instrument, calendar, this.#rates ? this.#rateShift : undefined, this.#client),
    );
    this.#looksAtWorth = parts.some(({ instrument }) => looksAtWorth(instrument));
    this.#purchases = purchases;
    this.#rebalancer = new Rebalancer(input, weights);
    this.#orders = new Orders(parts.map(({ sold }) => sold));
    this.#available = new Float64Array(this.holdings.length);
    this.#shares = new Float64Array(this.holdings.length);
  }

  /**
   * Plays a path; its outcome stands in the public fields until the next one.
   * @param observe called when a month has begun, after its purchases
   */
  run(path: number, observe?: (month: number) => void): void {
    for (const holding of this.holdings) holding.reset();
    this.bundles.reset();
    this.#orders.reset();
    this.goals.begin(path);
    this.shortfall = 0;
    this.#returns?.fill(path, this.months, this.#growth);
    this.#rates?.fillShift(path, this.months, this.#rateShift);
    const factors = this.#returns?.factors ?? 0;
    for (let month = 0; month < this.months; month += 1) {
      this.#begin(month);
      this.bundles.begin(month, this.holdings);
      observe?.(month);
      if (month === 0) this.values[0] = this.#worth(0);
      for (let i = 0; i < this.holdings.length; i += 1) {
        this.holdings[i]!.accrue(month, this.#growth, factors);
      }
      this.#finish(month);
      this.values[month + 1] = this.#worth(month + 1);
      this.goals.record(month + 1, this.values[month + 1]!);
    }
  }

  /** Interest earned over the path last run, fen. */
  interest(): number {
    return this.holdings.reduce((sum, holding) => sum + holding.interest(this.months), 0);
  }

  /** Gains less losses of the market over the path last run, fen. */
  marketGain(): number {
    return this.holdings.reduce((sum, holding) => sum + holding.marketGain(), 0);
  }

  /** Tax withheld on gains over the path last run, fen. */
  taxPaid(): number {
    return this.holdings.reduce((sum, holding) => sum + (holding.taxPaid?.() ?? 0), 0);
  }

  /** Fees paid over the path last run, fen. */
  feesPaid(): number {
    return this.holdings.reduce((sum, holding) => sum + holding.feesPaid(), 0);
  }

  /** Maturing money is renewed or waits; what is paid in is split by weight. */
  #begin(month: number): void {
    if (this.#looksAtWorth) {
      this.#client.worth = (month === 0 ? 0 : this.#worth(month)) + this.contributions[month]!;
    }
    const last = this.holdings.length - 1;
    for (let i = 0; i <= last; i += 1) {
      const released = this.holdings[i]!.release(month);
      if (released > 0) this.holdings[last]!.buy(month, released);
    }
    const purchases = this.#purchases[month]!;
    this.#orders.begin(month, this.holdings);
    for (let i = 0; i <= last; i += 1) {
      if (purchases[i]! > 0) this.#orders.buy(month, this.holdings, i, purchases[i]!);
    }
  }

  #finish(month: number): void {
    const at = month + 1;
    const paid = this.#pay(at, this.#wanted[at]!);
    this.withdrawals[at] = paid + this.goals.spend(at, (wanted) => this.#pay(at, wanted));
    // After the last month there is nothing to rebalance for.
    if (at < this.months) this.#rebalancer.act(this.holdings, at, this.#orders);
    const reward = this.bundles.look(at, this.holdings);
    if (reward > 0) this.holdings.at(-1)!.buy(at, reward);
  }

  /** Pays what can be paid; the rest is a shortfall. */
  #pay(at: number, wanted: number): number {
    if (wanted === 0) return 0;
    const paid = withdraw(this.holdings, at, wanted, this.#available, this.#shares);
    this.shortfall += wanted - paid;
    return paid;
  }

  #worth(at: number): number {
    let sum = 0;
    for (let i = 0; i < this.holdings.length; i += 1) sum += this.holdings[i]!.value(at);
    return sum;
  }
}
