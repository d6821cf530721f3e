import type { HistoryCloud } from './history.ts';
import type { FanPoint } from './simulation.ts';

/** Where the historical windows lie beside the simulated 5–95 band, at one boundary; the shares add up to 1. */
export interface BandShare {
  readonly month: number;
  readonly below: number;
  readonly inside: number;
  readonly above: number;
}

/** Share that lies inside the band where history follows the model. */
export const expectedInside = 0.9;

/** By boundary of the cloud after the start, at which all values are alike. */
export function bandShares(
  { months, values }: Pick<HistoryCloud, 'months' | 'values'>,
  fan: readonly Pick<FanPoint, 'p5' | 'p95'>[],
): readonly BandShare[] {
  return months.flatMap((month, i) => {
    const point = fan[month];
    if (month === 0 || !point) return [];
    const below = values.filter((line) => line[i]! < point.p5).length / values.length;
    const above = values.filter((line) => line[i]! > point.p95).length / values.length;
    return [{ month, below, inside: 1 - below - above, above }];
  });
}

export const bandVerdicts = ['within', 'tooNarrow', 'tooWide'] as const;
export type BandVerdict = (typeof bandVerdicts)[number];

/**
 * Whether the share inside differs from nine tenths by more than chance explains. Windows overlap, so only as many count as
 * fit into history side by side; 1.96 standard errors of a share among these.
 * @param historyMonths all months of history @param months a window's
 */
export function judgeBand(
  inside: number,
  historyMonths: number,
  months: number,
): { readonly verdict: BandVerdict; readonly independent: number; readonly margin: number } {
  const independent = Math.max(1, Math.floor(historyMonths / months));
  const margin = 1.96 * Math.sqrt((expectedInside * (1 - expectedInside)) / independent);
  const off = inside - expectedInside;
  const verdict = off < -margin ? 'tooNarrow' : off > margin ? 'tooWide' : 'within';
  return { verdict, independent, margin };
}
