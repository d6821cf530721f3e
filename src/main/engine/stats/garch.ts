import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { mean } from './mean.ts';
import { nelderMead } from './nelderMead.ts';

/** Variance of the month after = omega + alpha · (return − mean)² + beta · variance. */
export interface Garch {
  readonly mean: number;
  readonly omega: number;
  readonly alpha: number;
  readonly beta: number;
}

export interface FittedGarch extends Garch {
  /** Of each observation, and last that of the one to come. */
  readonly variances: readonly number[];
  /** How much higher the log likelihood is than that of a constant variance; 0 or more. */
  readonly gain: number;
}

/** alpha + beta goes up to this, so that the variance comes back. */
const mostPersistence = 0.995;
/** The long-run variance lies within this factor of the sample's. */
const varianceFactor = 4;

/**
 * GARCH(1,1) by Gaussian quasi-maximum likelihood: the mean is the sample's, the first variance too. Bounds hold by
 * construction, because logistic functions map the line onto them: 0 ≤ alpha, beta, alpha + beta ≤ .995, and the
 * long-run variance within a quarter and four times the sample's.
 * Source: Bollerslev 1986, "Generalized autoregressive conditional heteroskedasticity".
 */
export function fitGarch(values: readonly number[]): FittedGarch {
  const centre = mean(values);
  const sample = values.every((x) => x === values[0]) ? 0 : mean(values.map((x) => (x - centre) ** 2));
  const still = { mean: centre, omega: sample, alpha: 0, beta: 0 };
  if (sample === 0) return { ...still, variances: garchVariances(values, still, sample), gain: 0 };
  const constant = minusLogLikelihood(values, still, sample);
  const at = (x: readonly number[]): Garch => bounded(x, centre, sample);
  const fits = starts.map((start) => nelderMead((x) => minusLogLikelihood(values, at(x), sample), start));
  const best = fits.reduce((a, b) => (b.value < a.value ? b : a));
  const found = best.value < constant ? at(best.at) : still;
  return {
    ...found,
    variances: garchVariances(values, found, sample),
    gain: Math.max(0, constant - best.value),
  };
}

/** Variances of all observations and of the one to come, from a first one. */
export function garchVariances(
  values: readonly number[],
  { mean: centre, omega, alpha, beta }: Garch,
  first: number,
): number[] {
  const variances = [first];
  values.forEach((x, i) => {
    variances.push(omega + alpha * (x - centre) * (x - centre) + beta * variances[i]!);
  });
  return variances;
}

/** Points of the search's line, where persistence is about .5, .9 and .97. */
const starts = [
  [0, 0, 0],
  [0, 2.2, -1.4],
  [0, 3.6, -2.2],
] as const;

function bounded([level, persistence, share]: readonly number[], centre: number, sample: number): Garch {
  const kept = mostPersistence * logistic(persistence!);
  const alpha = kept * logistic(share!);
  const longRun = sample * exp(log(varianceFactor) * (2 * logistic(level!) - 1));
  return { mean: centre, omega: longRun * (1 - kept), alpha, beta: kept - alpha };
}

const logistic = (x: number): number => 1 / (1 + exp(-x));

function minusLogLikelihood(values: readonly number[], garch: Garch, first: number): number {
  const variances = garchVariances(values, garch, first);
  let sum = 0;
  values.forEach((x, i) => {
    const variance = variances[i]!;
    sum += log(variance) + ((x - garch.mean) * (x - garch.mean)) / variance;
  });
  return sum / 2;
}
