import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { normalCdf } from '../../math/normalCdf.ts';

/** P(X ≥ level) of a lognormal X with mean e^drift. */
export function lognormalTail(level: number, drift: number, deviation: number): number {
  return normalCdf((drift - log(level)) / deviation - deviation / 2);
}

/** E max(X - level, 0) of a lognormal X with mean e^drift: Black and Scholes 1973, not discounted. */
export function lognormalCall(level: number, drift: number, deviation: number): number {
  const near = (drift - log(level)) / deviation + deviation / 2;
  return exp(drift) * normalCdf(near) - level * normalCdf(near - deviation);
}
