import type { CarryOverKind, CarryOverOf } from '../../../../shared/campaign.ts';

/** How one kind of carry-over spreads a week's buying over the weeks from it on. */
export interface CarryOverEngine<Kind extends CarryOverKind> {
  readonly kind: Kind;
  /** Unscaled weights by lag, from lag 0 on: those of its window, or of `weeks` lags where it has none. */
  weights(spec: CarryOverOf<Kind>, weeks: number): Float64Array;
  /** What the weights of all lags add up to, where that is not the sum of `weights`. */
  readonly total?: (spec: CarryOverOf<Kind>) => number;
}
