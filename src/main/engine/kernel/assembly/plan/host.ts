import { QuasiNormals } from '../random/quasi';
import { copyRows, pathsAtOnce } from './block';
import { setCalendar } from './calendar';
import { Goals } from './goals';
import { Instrument } from './instrument';
import { FundLots } from './instruments/fundLots';
import { Insurance } from './instruments/insurance';
import { MarketHolding } from './instruments/marketHolding';
import { SettledAccount } from './instruments/settledAccount';
import { StructuredDeposit } from './instruments/structuredDeposit';
import { TimeDeposit } from './instruments/timeDeposit';
import { measureRows, Plan } from './plan';
import { Rebalancing } from './rebalance';
import { Bootstrap } from './returns/bootstrap';
import { Given } from './returns/given';
import { Lognormal } from './returns/lognormal';
import { QuasiLognormal } from './returns/quasiLognormal';
import { ReturnSource } from './returns/source';
import { ShortRate } from './shortRate';

/**
 * What the host calls to put a plan together: `beginPlan`, its short rate, then its holdings and its return sources in order, its
 * goals and its rebalancing, then `finishPlan`. Arrays are addresses of what the host has written.
 */

let months: i32 = 0;
let holdings: StaticArray<Instrument> = [];
let holdingCount: i32 = 0;
let sources: StaticArray<ReturnSource> = [];
let firstFactors: StaticArray<i32> = [];
let sourceCount: i32 = 0;
let shortRate: ShortRate | null = null;
let shocks: QuasiNormals | null = null;
let goals: Goals | null = null;
let rebalancing: Rebalancing | null = null;
let plan: Plan | null = null;

export { pathsAtOnce, setCalendar };

export function beginPlan(planMonths: i32, planHoldings: i32, planSources: i32): void {
  months = planMonths;
  holdings = new StaticArray<Instrument>(planHoldings);
  holdingCount = 0;
  sources = new StaticArray<ReturnSource>(planSources);
  firstFactors = new StaticArray<i32>(planSources + 1);
  sourceCount = 0;
  shortRate = null;
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

function addSource(source: ReturnSource, factors: i32): void {
  sources[sourceCount] = source;
  firstFactors[sourceCount + 1] = firstFactors[sourceCount] + factors;
  sourceCount += 1;
}

export function addSettledAccount(bands: i32, from: usize, rate: usize, whole: bool): void {
  addHolding(new SettledAccount(bands, from, rate, whole));
}

export function addTimeDeposit(
  term: i32,
  rates: usize,
  keptShare: f64,
  demandRate: f64,
  overdue: usize,
  paysOut: bool,
): void {
  addHolding(new TimeDeposit(term, rates, keptShare, demandRate, overdue, paysOut, shifts(), months));
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

export function addInsurance(worth: usize, payment: usize): void {
  addHolding(new Insurance(worth, payment, months));
}

export function addMarketHolding(
  factor: i32,
  yieldAtStart: f64,
  orders: i32,
  orderFrom: usize,
  orderRate: usize,
  orderFlat: usize,
  fees: i32,
  feeFrom: usize,
  feeRate: usize,
  lockUp: i32,
  lockedDays: i32,
  agedDays: f64,
): void {
  const lots = new FundLots(fees, feeFrom, feeRate, lockUp, lockedDays, agedDays, months);
  addHolding(new MarketHolding(factor, yieldAtStart, shifts(), orders, orderFrom, orderRate, orderFlat, lots));
}

export function addLognormal(purpose: i32, factors: i32, start: usize, loading: usize, doublings: usize): void {
  addSource(new Lognormal(purpose, factors, start, loading, doublings), factors);
}

export function addBootstrap(purpose: i32, factors: i32, growth: usize, history: i32, jump: f64): void {
  addSource(new Bootstrap(purpose, factors, growth, history, jump), factors);
}

/** Quasi-random normals for `fillQuasiNormals`, or for the next quasi-random source. */
export function setQuasiNormals(
  purpose: i32,
  steps: i32,
  factors: i32,
  place: usize,
  left: usize,
  right: usize,
  leftWeight: usize,
  rightWeight: usize,
  deviation: usize,
  scales: usize,
  dimensions: usize,
  directions: usize,
  shifts: usize,
  points: i32,
): void {
  shocks = new QuasiNormals(
    purpose,
    steps,
    factors,
    place,
    left,
    right,
    leftWeight,
    rightWeight,
    deviation,
    scales,
    dimensions,
    directions,
    shifts,
    points,
  );
}

export function fillQuasiNormals(firstPath: i32, out: usize): void {
  shocks!.fill(firstPath, out);
}

export function addQuasiLognormal(factors: i32, start: usize, loading: usize, doublings: usize): void {
  addSource(new QuasiLognormal(shocks!, factors, start, loading, doublings, months), factors);
}

export function addGiven(factors: i32, growth: usize): void {
  addSource(new Given(factors, months, growth), factors);
}

export function setGoals(count: i32, at: usize, sums: usize, spends: usize): void {
  goals = new Goals(count, at, sums, spends);
}

export function setRebalancing(weights: usize, period: i32, band: f64): void {
  rebalancing = new Rebalancing(holdings, weights, period, band);
}

export function finishPlan(contributions: usize, purchases: usize, wanted: usize, takesOut: bool): void {
  plan = new Plan(
    months,
    holdings,
    sources,
    firstFactors,
    rebalancing!,
    goals!,
    shortRate,
    contributions,
    purchases,
    wanted,
    takesOut,
  );
}

export function runPlan(firstPath: i32): void {
  plan!.run(firstPath);
}

/** Copies what a block has left, values, measures and goals, into rows that are `stride` bytes apart. */
export function copyPlan(out: usize, stride: usize): void {
  const copied = copyRows(plan!.values, months + 1, out, stride);
  const measured = copyRows(plan!.measures, measureRows, copied, stride);
  copyRows(plan!.fundsOfGoals(), plan!.goalCount(), measured, stride);
}
