import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { identity, type Matrix } from '../../stats/matrix.ts';
import type { BesideSpec } from '../returns/returnSpec.ts';
import { commonHistory } from './commonHistory.ts';
import { distinctSources } from './distinctSources.ts';
import { lognormalFactors } from './lognormalFactors.ts';
import type { MarketLaw } from './marketLaw.ts';
import type { MarketSource } from './resolvedHolding.ts';

/**
 * A model that takes its law from the months that the series share; a source without a series moves beside them by its
 * assumption, independently. Factors with a series come first. Where no source has one, the lognormal model stands in.
 * @param history [month][series] log returns @param names of the series
 */
export function seriesFactors(
  plan: Plan,
  sources: readonly MarketSource[],
  notices: Notice[],
  noSeries: string,
  draw: (history: Matrix, names: readonly string[]) => BesideSpec['drawn'],
): MarketLaw {
  if (plan.correlation) notices.push({ code: 'correlation.unused', values: {} });
  // Whoever has a series follows it, and not the assumption.
  const { distinct, columns } = distinctSources(
    sources.map(({ series, assumption }) => (series ? { series } : { assumption: assumption! })),
  );
  const drawn = distinct.flatMap(({ series }) => (series ? [series] : []));
  const assumed = distinct.filter(({ series }) => !series);
  if (drawn.length === 0) {
    notices.push({ code: noSeries, values: {} });
    const { correlation: _unused, ...independent } = plan;
    return lognormalFactors(independent, sources, notices);
  }
  const history = commonHistory(drawn, notices);
  const spec = draw(
    history,
    drawn.map(({ name }) => name),
  );
  const order = [...distinct.filter(({ series }) => series), ...assumed];
  return {
    returns: assumed.length === 0 ? spec : { kind: 'beside', drawn: spec, lognormal: lawOf(assumed) },
    columns: columns.map((column) => order.indexOf(distinct[column]!)),
  };
}

function lawOf(assumed: readonly MarketSource[]): BesideSpec['lognormal'] {
  return {
    kind: 'lognormal',
    drift: assumed.map(({ assumption }) => assumption!.drift),
    volatility: assumed.map(({ assumption }) => assumption!.volatility),
    correlation: identity(assumed.length),
  };
}
