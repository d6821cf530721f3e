import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { mean } from './mean.ts';
import { quantileSorted, sorted } from './quantile.ts';
import { stationaryRegimes } from './stationaryRegimes.ts';

/** Two normal regimes of one series; the first is the one of smaller variance. */
export interface TwoRegimes {
  /** Probability that the next observation is of the same regime, by regime. */
  readonly stay: readonly [number, number];
  readonly mean: readonly [number, number];
  readonly variance: readonly [number, number];
  /** Probability, by all observations, that an observation was of the second regime. */
  readonly second: readonly number[];
  /** How much higher the log likelihood is than that of one normal law. */
  readonly gain: number;
}

type Pair = readonly [number, number];
type Laws = Pick<TwoRegimes, 'stay' | 'mean' | 'variance'>;

const mostSteps = 1000;
/** A variance below this share of the sample's is a regime that has shrunk onto a few equal values. */
const leastVariance = 1e-3;

/**
 * Fits two regimes by expectation and maximisation: Hamilton's filter, Kim's smoother, and weighted moments, until the
 * log likelihood gains less than 1e-9. Begins with the quarter of observations farthest from the median as second regime.
 * Source: Hamilton 1990, "Analysis of time series subject to changes in regime"; Kim 1994.
 * @returns undefined where the series never moves, or by less than a variance can hold
 */
export function fitTwoRegimes(values: readonly number[]): TwoRegimes | undefined {
  if (values.every((x) => x === values[0])) return undefined;
  const centre = mean(values);
  const variance = mean(values.map((x) => (x - centre) ** 2));
  const floor = leastVariance * variance;
  if (!(floor > 0)) return undefined;
  let laws = firstLaws(values, floor);
  let smoothed = smooth(values, laws);
  for (let step = 0; step < mostSteps; step += 1) {
    laws = lawsOf(values, smoothed, floor);
    const next = smooth(values, laws);
    const gain = next.logLikelihood - smoothed.logLikelihood;
    smoothed = next;
    if (gain < 1e-9) break;
  }
  const normal = -0.5 * values.length * (log(2 * Math.PI * variance) + 1);
  const gain = Math.max(0, smoothed.logLikelihood - normal);
  const { stay, mean: means, variance: variances } = laws;
  return variances[0] <= variances[1]
    ? { ...laws, second: smoothed.second, gain }
    : {
        stay: [stay[1], stay[0]],
        mean: [means[1], means[0]],
        variance: [variances[1], variances[0]],
        second: smoothed.second.map((p) => 1 - p),
        gain,
      };
}

interface Smoothed {
  readonly logLikelihood: number;
  /** Probability of the second regime by observation. */
  readonly second: readonly number[];
  /** Expected number of steps from a regime into itself, and of all steps from it. */
  readonly kept: Pair;
  readonly left: Pair;
}

function firstLaws(values: readonly number[], floor: number): Laws {
  const ascending = sorted(values);
  const middle = quantileSorted(ascending, 0.5);
  const distances = values.map((x) => Math.abs(x - middle));
  const threshold = quantileSorted(sorted(distances), 0.75);
  const second = distances.map((distance) => (distance > threshold ? 0.9 : 0.1));
  const moments = momentsOf(values, second, floor);
  return { stay: [0.95, 0.8], ...moments };
}

function momentsOf(
  values: readonly number[],
  second: readonly number[],
  floor: number,
): Pick<Laws, 'mean' | 'variance'> {
  const of = (weight: (i: number) => number): Pair => {
    const total = values.reduce((sum, _x, i) => sum + weight(i), 0) || 1;
    const centre = values.reduce((sum, x, i) => sum + weight(i) * x, 0) / total;
    const spread = values.reduce((sum, x, i) => sum + weight(i) * (x - centre) * (x - centre), 0) / total;
    return [centre, Math.max(floor, spread)];
  };
  const calm = of((i) => 1 - second[i]!);
  const turbulent = of((i) => second[i]!);
  return { mean: [calm[0], turbulent[0]], variance: [calm[1], turbulent[1]] };
}

function lawsOf(values: readonly number[], { second, kept, left }: Smoothed, floor: number): Laws {
  const stay = (i: 0 | 1): number => (left[i] > 0 ? kept[i] / left[i] : 0.5);
  return { stay: [stay(0), stay(1)], ...momentsOf(values, second, floor) };
}

function density(x: number, centre: number, variance: number): number {
  return exp(-((x - centre) * (x - centre)) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}

/** The filter forwards, and the smoother backwards. */
function smooth(values: readonly number[], { stay, mean: centre, variance }: Laws): Smoothed {
  const filtered: number[] = [];
  const predicted: number[] = [];
  let logLikelihood = 0;
  let ahead = stationaryRegimes(stay)[1];
  for (const x of values) {
    predicted.push(ahead);
    const first = (1 - ahead) * density(x, centre[0], variance[0]);
    const second = ahead * density(x, centre[1], variance[1]);
    // Where both densities are nothing, the observation says nothing about the regime.
    const share = first + second > 0 ? second / (first + second) : ahead;
    logLikelihood += log(Math.max(first + second, Number.MIN_VALUE));
    filtered.push(share);
    ahead = (1 - share) * (1 - stay[0]) + share * stay[1];
  }
  const second = [...filtered];
  let keptFirst = 0;
  let keptSecond = 0;
  let leftFirst = 0;
  let leftSecond = 0;
  for (let t = values.length - 2; t >= 0; t -= 1) {
    const intoFirst = ratio(1 - second[t + 1]!, 1 - predicted[t + 1]!);
    const intoSecond = ratio(second[t + 1]!, predicted[t + 1]!);
    const f = filtered[t]!;
    const firstKept = (1 - f) * stay[0] * intoFirst;
    const secondKept = f * stay[1] * intoSecond;
    second[t] = secondKept + f * (1 - stay[1]) * intoFirst;
    keptFirst += firstKept;
    keptSecond += secondKept;
    leftFirst += 1 - second[t]!;
    leftSecond += second[t]!;
  }
  return { logLikelihood, second, kept: [keptFirst, keptSecond], left: [leftFirst, leftSecond] };
}

const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);
