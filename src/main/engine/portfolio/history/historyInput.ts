import type { MonthlyReturns } from '../compile/lookups.ts';
import type { SimulationInput } from '../input.ts';

/** How one market factor of a plan moved: by a series, or steadily by its assumption. */
export type HistoryFactor =
  | { readonly kind: 'series'; readonly series: MonthlyReturns }
  | {
      readonly kind: 'steady';
      readonly holding: string;
      readonly drift: number;
      readonly volatility: number;
    };

/** What a replay needs: plain data. Start date and return model of the plan play no part; its months are a window's. */
export interface HistoryInput {
  readonly plan: Pick<
    SimulationInput,
    'name' | 'months' | 'flows' | 'holdings' | 'rebalance' | 'comparison' | 'notices'
  > &
    Partial<Pick<SimulationInput, 'rebalanceBand' | 'glide' | 'bundles' | 'waitingRate'>>;
  /** By factor number, as the plan's market holdings name them. */
  readonly factors: readonly HistoryFactor[];
}
