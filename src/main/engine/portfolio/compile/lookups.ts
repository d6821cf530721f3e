import type { Bundle } from '../../../../shared/bundle.ts';
import type { ConditionName } from '../../../../shared/formula.ts';
import type { Product } from '../../../../shared/product.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { Comparison } from '../input.ts';

/** A series by months: log returns from the end of one month to the end of the next. */
export interface MonthlyReturns {
  readonly name: string;
  /** `YYYY-MM` of the month that each return ends in, rising. */
  readonly months: readonly string[];
  readonly logReturns: readonly number[];
  /** How the series was made fit for months: gaps filled, what was left out. */
  readonly notices?: readonly Notice[];
}

/** What a plan refers to by name, handed in by the services. */
export interface PlanLookups {
  product(id: string): Product | undefined;
  /** A series by its name or identifier. */
  seriesGrowth(nameOrId: string): MonthlyReturns | undefined;
  /** What to compare a plan with that holds no deposit itself; else the one-year deposit of the rate list. */
  readonly comparison?: Comparison;
  /** A bundle of the file. */
  bundle?(id: string): Bundle | undefined;
  /** Whether a bank's own condition holds for a plan; undefined where there is no such condition. */
  holds?(condition: string, facts: Readonly<Record<ConditionName, number>>): boolean | undefined;
  /** Rate of the shelf's demand deposit. */
  readonly demandRate?: number;
}
