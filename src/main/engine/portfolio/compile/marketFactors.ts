import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { ReturnSpec } from '../returns/returnSpec.ts';
import { blackLittermanFactors } from './blackLittermanFactors.ts';
import { bootstrapFactors } from './bootstrapFactors.ts';
import { filteredFactors } from './filteredFactors.ts';
import { historicalMonthsFactors } from './historicalMonthsFactors.ts';
import { lognormalFactors } from './lognormalFactors.ts';
import { regimesFactors } from './regimesFactors.ts';
import type { MarketSource } from './resolvedHolding.ts';
import { studentFactors } from './studentFactors.ts';

/** How the market moves, and which column each market holding follows. */
export interface MarketFactors {
  readonly returns: ReturnSpec;
  /** By market holding, in the plan's order. */
  readonly columns: readonly number[];
}

/** Compiles the market holdings' sources for one of the plan's return models; one line a model. */
const compilers: {
  readonly [M in Plan['model']]: (
    plan: Plan,
    sources: readonly MarketSource[],
    notices: Notice[],
  ) => MarketFactors;
} = {
  lognormal: lognormalFactors,
  studentT: studentFactors,
  bootstrap: bootstrapFactors,
  historicalMonths: historicalMonthsFactors,
  regimes: regimesFactors,
  filtered: filteredFactors,
  blackLitterman: blackLittermanFactors,
};

/** @throws LabError where the sources cannot be joined into one model */
export function marketFactors(
  plan: Plan,
  sources: readonly MarketSource[],
  notices: Notice[],
): MarketFactors {
  return compilers[plan.model](plan, sources, notices);
}
