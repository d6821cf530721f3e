import type { CampaignScenario, FunnelStep } from '../../../../shared/campaign.ts';
import type { CampaignResult, HeadCount, SegmentResult } from '../../../../shared/campaignResult.ts';
import { productMix } from '../../../../shared/productMix.ts';
import type { HeatCell } from '../../../charts/heatGrid.ts';

export type MatrixHeads = 'customers' | 'kept' | 'rate';

/** Fewer people than this on average, and a cell is thin. */
export const thinCell = 30;

/** Of the customers who come from a segment through a channel, those who take a product. */
export function productShare(
  scenario: CampaignScenario,
  channel: string,
  segment: string,
  product: string,
): number {
  const shares = productMix(scenario, channel, segment);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const at = scenario.products.findIndex(({ id }) => id === product);
  return at >= 0 && total > 0 ? shares[at]! / total : 0;
}

/** Mean people, or the share that is kept, by channel and segment. @param product null for all */
export function valueMatrix(
  result: {
    readonly matrix: CampaignResult['matrix'];
    readonly channels: readonly Pick<CampaignResult['channels'][number], 'id'>[];
    readonly segments: readonly Pick<SegmentResult, 'id'>[];
  },
  scenario: CampaignScenario,
  heads: MatrixHeads,
  product: string | null,
): readonly (readonly HeatCell[])[] {
  const { customers, kept } = result.matrix;
  return customers.map((row, channel) =>
    row.map((came, segment): HeatCell => {
      const [from, through] = [result.segments[segment]!.id, result.channels[channel]!.id];
      const part = product === null ? 1 : productShare(scenario, through, from, product);
      const stayed = kept[channel]![segment]!;
      const thin = came * part < thinCell;
      if (heads === 'rate') return { value: came > 0 ? stayed / came : null, thin };
      return { value: (heads === 'customers' ? came : stayed) * part, thin };
    }),
  );
}

const before: Readonly<Record<FunnelStep, readonly [HeadCount, HeadCount]>> = {
  click: ['clicks', 'reach'],
  account: ['accounts', 'clicks'],
  product: ['customers', 'accounts'],
  kept: ['kept', 'customers'],
};

/** Share of the step before, all futures together; null where nobody came so far. */
export function segmentConversion({ heads }: SegmentResult, step: FunnelStep): number | null {
  const [to, from] = before[step];
  return heads[from].value > 0 ? heads[to].value / heads[from].value : null;
}
