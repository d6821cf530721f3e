import type { Notice } from '../../../../shared/simulation.ts';
import { exp } from '../../math/exp.ts';
import type { PathReturns } from '../returns/returnModel.ts';
import { alignMonthly, type AlignedHistory } from './alignMonthly.ts';
import type { HistoryFactor, HistoryInput } from './historyInput.ts';

/** What all factors of a plan did, month by month. */
export interface TrueGrowth {
  readonly history: AlignedHistory;
  readonly months: number;
  readonly notices: readonly Notice[];
  /** The months from a month of history on, as a return model whose every path is the true one. */
  from(month: number): PathReturns;
}

/**
 * Lines the factors' series up and puts steady factors beside them. A series that several factors follow counts once.
 * A steady factor grows by its median, drift - σ²/2, which is what compounding over years leaves of a drift.
 * @throws LabError `history.*`, `returns.emptyHistory`
 */
export function trueGrowth({ factors }: HistoryInput): TrueGrowth {
  const byName = new Map(
    factors.flatMap((factor) =>
      factor.kind === 'series' ? [[factor.series.name, factor.series] as const] : [],
    ),
  );
  const history = alignMonthly([...byName.values()]);
  const months = history.logReturns.length;
  const growth = new Float64Array(months * factors.length);
  factors.forEach((factor, i) => {
    const column = logReturnsOf(factor, history);
    for (let month = 0; month < months; month += 1) growth[month * factors.length + i] = exp(column(month));
  });
  const steady = factors.flatMap((factor) =>
    factor.kind === 'steady'
      ? [{ code: 'history.steadyAssumption', values: { holding: factor.holding } }]
      : [],
  );
  return {
    history,
    months,
    notices: [...history.notices, ...steady],
    from: (start) => ({
      factors: factors.length,
      fill(_path, wanted, out) {
        out.set(growth.subarray(start * factors.length, (start + wanted) * factors.length));
      },
    }),
  };
}

function logReturnsOf(factor: HistoryFactor, history: AlignedHistory): (month: number) => number {
  if (factor.kind === 'series') {
    const column = history.names.indexOf(factor.series.name);
    return (month) => history.logReturns[month]![column]!;
  }
  const monthly = (factor.drift - (factor.volatility * factor.volatility) / 2) / 12;
  return () => monthly;
}
