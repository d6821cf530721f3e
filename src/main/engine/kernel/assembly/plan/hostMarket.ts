import { GammaLogs } from '../random/gamma';
import { QuasiNormals } from '../random/quasi';
import { pathsAtOnce } from './block';
import { Bootstrap } from './returns/bootstrap';
import { Filtered } from './returns/filtered';
import { Lognormal } from './returns/lognormal';
import { QuasiLognormal } from './returns/quasiLognormal';
import { Regimes } from './returns/regimes';
import { ReturnSource } from './returns/source';
import { StudentT } from './returns/studentT';

/** What the host calls to say where the months of a plan's market come from, one call a source; see `host.ts`. */

let months: i32 = 0;
let sourceCount: i32 = 0;
let shocks: QuasiNormals | null = null;
/** Of the plan that is put together. */
export let sources: StaticArray<ReturnSource> = [];
/** First factor of each source, and at the end the number of factors. */
export let firstFactors: StaticArray<i32> = [];

export function beginMarket(planMonths: i32, planSources: i32): void {
  months = planMonths;
  sources = new StaticArray<ReturnSource>(planSources);
  firstFactors = new StaticArray<i32>(planSources + 1);
  sourceCount = 0;
}

function addSource(source: ReturnSource, factors: i32): void {
  sources[sourceCount] = source;
  firstFactors[sourceCount + 1] = firstFactors[sourceCount] + factors;
  sourceCount += 1;
}

export function addLognormal(purpose: i32, factors: i32, start: usize, loading: usize, doublings: usize): void {
  addSource(new Lognormal(purpose, factors, start, loading, doublings), factors);
}

/** @param d, c, logD of the gamma law of half the degrees of freedom; see `tryGamma` */
export function addStudentT(
  purpose: i32,
  scalePurpose: i32,
  factors: i32,
  d: f64,
  c: f64,
  logD: f64,
  rootOfShape: f64,
  mean: usize,
  loading: usize,
): void {
  const gammas = new GammaLogs(scalePurpose, pathsAtOnce, d, c, logD);
  addSource(new StudentT(purpose, gammas, factors, rootOfShape, mean, loading), factors);
}

export function addRegimes(
  purpose: i32,
  chainPurpose: i32,
  chain: usize,
  factors: i32,
  starts: usize,
  loadings: usize,
  doublings: usize,
): void {
  addSource(new Regimes(purpose, chainPurpose, chain, factors, starts, loadings, doublings), factors);
}

export function addFiltered(purpose: i32, factors: i32, shocks: usize, history: i32, laws: usize): void {
  addSource(new Filtered(purpose, factors, shocks, history, laws), factors);
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
  dimensionCount: i32,
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
    dimensionCount,
    points,
  );
}

export function fillQuasiNormals(firstPath: i32, out: usize): void {
  shocks!.fill(firstPath, pathsAtOnce, out);
}

export function addQuasiLognormal(factors: i32, start: usize, loading: usize, doublings: usize): void {
  addSource(new QuasiLognormal(shocks!, factors, start, loading, doublings, months), factors);
}
