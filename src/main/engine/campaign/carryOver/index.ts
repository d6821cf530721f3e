import type { CarryOver, CarryOverKind, CarryOverOf } from '../../../../shared/campaign.ts';
import { binomial } from './binomial.ts';
import type { CarryOverEngine } from './carryOverEngine.ts';
import { delayed } from './delayed.ts';
import { geometric } from './geometric.ts';
import { weibullCdf } from './weibullCdf.ts';
import { weibullPdf } from './weibullPdf.ts';

/** Every kind of carry-over: one line a kind. */
export const carryOvers: { readonly [Kind in CarryOverKind]: CarryOverEngine<Kind> } = {
  geometric,
  delayed,
  weibullCdf,
  weibullPdf,
  binomial,
};

/** Weights below this share of the whole are cut: they change no figure that is shown. */
const negligible = 1e-15;

/**
 * The weights of lags 0, 1, … of which all lags together add up to 1.
 * @param weeks of the campaign: later lags are left out
 */
export function carryOverWeights<Kind extends CarryOverKind>(
  spec: CarryOverOf<Kind> & CarryOver,
  weeks: number,
): Float64Array {
  const engine = carryOvers[spec.kind];
  const weights = engine.weights(spec, weeks);
  const total = engine.total?.(spec) ?? weights.reduce((sum, weight) => sum + weight, 0);
  const scaled = weights.subarray(0, weeks).map((weight) => weight / total);
  let length = scaled.length;
  while (length > 1 && scaled[length - 1]! < negligible) length -= 1;
  return scaled.subarray(0, length);
}
