import { Adjustment } from './adjustment';
import { newRows, pathsAtOnce } from './block';
import { Bundle, Looked, Member } from './bundle';
import { Bundles } from './bundles';
import { setCalendar } from './calendar';
import { Deflation } from './deflation';
import { Goals } from './goals';
import { beginMarket, firstFactors, sources } from './hostMarket';
import { Instrument } from './instrument';
import { FundLots } from './instruments/fundLots';
import { Insurance } from './instruments/insurance';
import { MarketHolding } from './instruments/marketHolding';
import { NoticeDeposit } from './instruments/noticeDeposit';
import { AccountTerms, OfferedAccount } from './instruments/offeredAccount';
import { OneRateDeposit, sameRates } from './instruments/oneRateDeposit';
import { PreferredDeposit } from './instruments/preferredDeposit';
import { PurchaseFees } from './instruments/purchaseFees';
import { SettledAccount } from './instruments/settledAccount';
import { StructuredDeposit } from './instruments/structuredDeposit';
import { TaxedHolding } from './instruments/taxedHolding';
import { TaxedLots } from './instruments/taxedLots';
import { TimeDeposit } from './instruments/timeDeposit';
import { Orders } from './orders';
import { Parts } from './parts';
import { Plan } from './plan';
import { Preferences } from './preferences';
import { AutoregressivePrices, DrawnPrices, Prices } from './prices';
import { RateBands } from './rateBands';
import { Rebalancing } from './rebalance';
import { Reward } from './reward';
import { ShortRate } from './shortRate';
import { TakingAll } from './takingAll';

/**
 * What the host calls to put a plan together: `beginPlan`, its short rate, then its holdings and its return sources (`hostMarket.ts`) in order, its
 * prices, goals, bundles and rebalancing, then `finishPlan`. Arrays are addresses of what the host has written.
 */

let months: i32 = 0;
let holdings: StaticArray<Instrument> = [];
let holdingCount: i32 = 0;
let shortRate: ShortRate | null = null;
let lots: FundLots | null = null;
let taxed: TaxedLots | null = null;
/** Row of the net asset values of the taxed fund. */
let nav: usize = 0;
let preferences: Preferences | null = null;
let clientWorth: usize = 0;
let terms: StaticArray<AccountTerms> = [];
let termsCount: i32 = 0;
let orders: Orders | null = null;
let prices: Prices | null = null;
let goals: Goals | null = null;
let bundles: StaticArray<Bundle> = [];
let bundleCount: i32 = 0;
let members: StaticArray<Member> = [];
let memberCount: i32 = 0;
let rebalancing: Rebalancing | null = null;
let adjustment: Adjustment | null = null;
let plan: Plan | null = null;

export { pathsAtOnce, setCalendar };

export function beginPlan(planMonths: i32, planHoldings: i32, planSources: i32): void {
  months = planMonths;
  holdings = new StaticArray<Instrument>(planHoldings);
  holdingCount = 0;
  beginMarket(planMonths, planSources);
  shortRate = null;
  prices = null;
  preferences = null;
  clientWorth = 0;
  adjustment = null;
}

/** Comes before the holdings, whose rates it moves. */
export function setShortRate(purpose: i32, start: f64, longRun: f64, kept: f64, deviation: f64): void {
  shortRate = new ShortRate(purpose, months, start, longRun, kept, deviation);
}

function shifts(): usize {
  const rate = shortRate;
  return rate === null ? 0 : rate.shifts;
}

function addHolding(holding: Instrument): void {
  holdings[holdingCount] = holding;
  holdingCount += 1;
}

export function addSettledAccount(bands: i32, from: usize, rate: usize, whole: bool): void {
  addHolding(new SettledAccount(new RateBands(bands, from, rate, whole)));
}

/** Preferential rates of the next time deposit or account terms. */
export function setPreferences(count: i32, worths: usize, from: usize, extra: usize): void {
  if (clientWorth === 0) clientWorth = newRows(1);
  preferences = new Preferences(count, worths, from, extra, clientWorth);
}

/** Comes before the terms of an offered account, and these before the account. */
export function beginTerms(count: i32): void {
  terms = new StaticArray<AccountTerms>(count);
  termsCount = 0;
}

export function addTerms(bands: i32, from: usize, rate: usize, whole: bool): void {
  terms[termsCount] = new AccountTerms(new RateBands(bands, from, rate, whole), preferences!);
  termsCount += 1;
  preferences = null;
}

export function addOfferedAccount(ends: usize, days: usize, versions: usize, settling: usize): void {
  addHolding(new OfferedAccount(terms, ends, days, versions, settling));
}

export function addNoticeDeposit(rate: f64, demandRate: f64, minimum: f64): void {
  addHolding(new NoticeDeposit(rate, demandRate, minimum, months));
}

export function addTimeDeposit(
  term: i32,
  rates: usize,
  keptShare: f64,
  demandRate: f64,
  overdue: usize,
  paysOut: bool,
): void {
  const preferred = preferences;
  preferences = null;
  if (preferred !== null) {
    addHolding(
      new PreferredDeposit(term, rates, keptShare, demandRate, overdue, paysOut, shifts(), preferred, months),
    );
    return;
  }
  const oneRate = shortRate === null && sameRates(rates, months);
  addHolding(
    oneRate
      ? new OneRateDeposit(term, rates, demandRate, overdue, paysOut, months)
      : new TimeDeposit(term, rates, keptShare, demandRate, overdue, paysOut, shifts(), months),
  );
}

export function addStructuredDeposit(
  factor: i32,
  term: i32,
  payoff: i32,
  floor: f64,
  slope: f64,
  bound: f64,
  paysOut: bool,
): void {
  addHolding(new StructuredDeposit(factor, term, payoff, floor, slope, bound, paysOut, months));
}

export function addInsurance(worth: usize, payment: usize, cashShare: usize): void {
  addHolding(new Insurance(worth, payment, cashShare, months));
}

/** How the lots of the next fund are told apart, and what share of its gains is taxed; before the fund. */
export function setLots(
  fees: i32,
  from: usize,
  rate: usize,
  lockUp: i32,
  lockedDays: i32,
  agedDays: f64,
  allAlike: bool,
  confirmed: usize,
  ordered: usize,
  tax: f64,
): void {
  taxed = null;
  if (tax > 0) {
    nav = newRows(1);
    taxed = new TaxedLots(tax, nav, fees, from, rate, lockUp, lockedDays, confirmed, ordered, months);
    return;
  }
  lots = new FundLots(fees, from, rate, lockUp, lockedDays, agedDays, allAlike, confirmed, ordered, months);
}

export function addMarketHolding(
  factor: i32,
  yieldAtStart: f64,
  orderBands: i32,
  orderFrom: usize,
  orderRate: usize,
  orderFlat: usize,
  feeFreeDays: f64,
  monthlyFee: f64,
): void {
  const purchase = new PurchaseFees(orderBands, orderFrom, orderRate, orderFlat);
  const owned = taxed;
  if (owned !== null) {
    addHolding(
      new TaxedHolding(factor, yieldAtStart, shifts(), purchase, feeFreeDays, monthlyFee, nav, owned),
    );
    return;
  }
  addHolding(new MarketHolding(factor, yieldAtStart, shifts(), purchase, feeFreeDays, monthlyFee, lots!));
}

/** Prices that raise goals, and in which the values may be told. */
export function setDrawnPrices(factor: i32): void {
  prices = new DrawnPrices(factor);
}

export function setPrices(purpose: i32, start: f64, centre: f64, kept: f64, deviation: f64): void {
  prices = new AutoregressivePrices(purpose, start, centre, kept, deviation);
}

export function setGoals(count: i32, at: usize, sums: usize, spends: usize, moves: usize): void {
  goals = new Goals(count, at, sums, spends, moves);
}

export function beginBundles(count: i32): void {
  bundles = new StaticArray<Bundle>(count);
  bundleCount = 0;
}

/** Comes before the members of a bundle, and these before the bundle. */
export function beginMembers(count: i32): void {
  members = new StaticArray<Member>(count);
  memberCount = 0;
}

export function addMember(places: usize, count: i32, owed: usize, minimum: f64, consecutive: f64): void {
  members[memberCount] = new Member(new Looked(places, count, owed), minimum, consecutive);
  memberCount += 1;
}

export function addBundle(
  base: i32,
  rate: f64,
  cap: f64,
  days: usize,
  year: f64,
  bankShare: f64,
  gift: f64,
  giftCost: f64,
  places: usize,
  count: i32,
  owed: usize,
  times: f64,
): void {
  const reward = new Reward(base, rate, cap, days, year, bankShare, gift, giftCost);
  bundles[bundleCount] = new Bundle(members, reward, new Looked(places, count, owed), times);
  bundleCount += 1;
}

/** How products are sold; before the rebalancing. @param rules as in `Orders` */
export function setOrders(rules: usize): void {
  orders = new Orders(holdings, rules);
}

export function setRebalancing(weights: usize, period: i32, band: f64): void {
  rebalancing = new Rebalancing(holdings, weights, period, band, orders!);
}

/** Changes the months of all sources. @param constants by factor; scale of the log growth */
export function setAdjustment(constants: usize, scale: f64): void {
  adjustment = new Adjustment(constants, scale);
}

/** @param unit fen in the unit of money of what is left: 100 for yuan; deflates: values are left at the prices of the start too; years for which parts are told apart, or 0; takesAll: or what each pays at the end */
export function finishPlan(
  contributions: usize,
  purchases: usize,
  wanted: usize,
  takesOut: bool,
  unit: f64,
  deflates: bool,
  years: i32,
  takesAll: bool,
): void {
  plan = new Plan(
    months,
    holdings,
    sources,
    firstFactors,
    adjustment,
    rebalancing!,
    orders!,
    goals!,
    prices,
    deflates ? new Deflation(months, prices!, unit) : null,
    new Bundles(holdings, bundles),
    shortRate,
    contributions,
    purchases,
    clientWorth,
    unit,
    years > 0 ? new Parts(holdings, years, unit) : null,
    takesAll ? new TakingAll(holdings, unit) : null,
    wanted,
    takesOut,
  );
}

export function runPlan(firstPath: i32): void {
  plan!.run(firstPath);
}

/** Copies what a block has left, values, measures, goals, bundles, values in money of the start and parts, into rows that are `stride` bytes apart. */
export function copyPlan(out: usize, stride: usize): void {
  plan!.copy(out, stride);
}
