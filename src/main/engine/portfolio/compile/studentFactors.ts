import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { studentBounds, studentDegrees } from '../../stats/studentDegrees.ts';
import type { LognormalSpec } from '../returns/returnSpec.ts';
import { commonHistory } from './commonHistory.ts';
import { distinctSources } from './distinctSources.ts';
import { lognormalFactors } from './lognormalFactors.ts';
import type { MarketLaw } from './marketLaw.ts';
import { modelOptionsOf } from './modelOptionsOf.ts';
import type { MarketSource } from './resolvedHolding.ts';

/** Monthly returns of stocks have been found between 3 and 6: where nothing can be fitted, the middle. */
const assumedDegrees = 5;

/** The lognormal law with fatter tails. */
export function studentFactors(plan: Plan, sources: readonly MarketSource[], notices: Notice[]): MarketLaw {
  const { returns, columns } = lognormalFactors(plan, sources, notices);
  const law = returns as LognormalSpec;
  return {
    returns: { ...law, kind: 'studentT', degreesOfFreedom: degreesOfFreedom(plan, sources, notices) },
    columns,
  };
}

function degreesOfFreedom(plan: Plan, sources: readonly MarketSource[], notices: Notice[]): number {
  const typed = modelOptionsOf(plan).degreesOfFreedom;
  if (typed !== undefined) return typed;
  const { distinct } = distinctSources(sources.flatMap(({ series }) => (series ? [{ series }] : [])));
  const series = distinct.map((source) => source.series!);
  // What is cut and filled has been said by the lognormal law.
  const history = series.length > 0 ? commonHistory(series, []) : [];
  const degrees = studentDegrees(series.map((_series, i) => history.map((row) => row[i]!)));
  if (degrees === undefined) {
    notices.push({ code: 'student.assumed', values: { degrees: assumedDegrees } });
    return assumedDegrees;
  }
  const normal = degrees > studentBounds.most * 0.9;
  notices.push(
    normal
      ? { code: 'student.normal', values: {} }
      : { code: 'student.fitted', values: { degrees: degrees.toFixed(1) } },
  );
  return degrees;
}
