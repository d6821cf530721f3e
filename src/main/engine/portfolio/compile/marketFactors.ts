import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { blackLittermanFactors } from './blackLittermanFactors.ts';
import { bootstrapFactors } from './bootstrapFactors.ts';
import { filteredFactors } from './filteredFactors.ts';
import { historicalMonthsFactors } from './historicalMonthsFactors.ts';
import { lognormalFactors } from './lognormalFactors.ts';
import { regimesFactors } from './regimesFactors.ts';
import type { MarketLaw } from './marketLaw.ts';
import type { MarketSource } from './resolvedHolding.ts';
import { studentFactors } from './studentFactors.ts';

/** Compiles the market holdings' sources for one of the plan's return models; one line a model. */
const compilers: {
  readonly [M in Plan['model']]: (
    plan: Plan,
    sources: readonly MarketSource[],
    notices: Notice[],
  ) => MarketLaw;
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
export function marketFactors(plan: Plan, sources: readonly MarketSource[], notices: Notice[]): MarketLaw {
  return compilers[plan.model](plan, sources, notices);
}
