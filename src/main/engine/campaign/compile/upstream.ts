import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { uncertainMean } from '../../../../shared/uncertain.ts';
import type { Cells } from './cells.ts';
import { multiplyOdds } from './multiplyOdds.ts';

/**
 * Channels that are paid further down the funnel: how many people stood before the step that is paid for. At the mean
 * rates, because the mean of one over an uncertain rate may have no bound. 0 where hardly anybody passes.
 */
export interface Upstream {
  /** [cell] */
  readonly reachPerClick: Float64Array;
  readonly clicksPerAccount: Float64Array;
}

const hardlyAnybody = 1e-6;
const inverse = (rate: number): number => (rate > hardlyAnybody ? 1 / rate : 0);

export function upstreamOf({ funnel, segments }: CampaignScenario, { row }: Cells): Upstream {
  const clickRate = (rowIndex: number, cell: number): number =>
    multiplyOdds(uncertainMean(funnel[rowIndex]!.click), segments[cell % segments.length]!.responsiveness);
  return {
    reachPerClick: Float64Array.from(row, (rowIndex, cell) => inverse(clickRate(rowIndex, cell))),
    clicksPerAccount: Float64Array.from(row, (rowIndex) => inverse(uncertainMean(funnel[rowIndex]!.account))),
  };
}
