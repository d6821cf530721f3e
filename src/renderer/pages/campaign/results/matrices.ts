import type { CampaignScenario, FunnelStep } from '../../../../shared/campaign.ts';
import type { CampaignResult, HeadCount, SegmentResult } from '../../../../shared/campaignResult.ts';
import type { HeatCell } from '../../../charts/heatGrid.ts';

export type MatrixHeads = 'customers' | 'kept' | 'rate';

/** Fewer people than this on average, and a cell is thin. */
export const thinCell = 30;

/** Of a segment’s customers, those who take a product: by its own mix, else by the products’ shares. */
export function productShare(scenario: CampaignScenario, segment: string, product: string): number {
  const found = scenario.segments.find(({ id }) => id === segment);
  const shareOf = (id: string, share: number): number => (found?.mix ? (found.mix[id] ?? 0) : share);
  const total = scenario.products.reduce((sum, { id, share }) => sum + shareOf(id, share), 0);
  const own = scenario.products.find(({ id }) => id === product);
  return own && total > 0 ? shareOf(own.id, own.share) / total : 0;
}

/** Mean people, or the share that is kept, by channel and segment. @param product null for all */
export function valueMatrix(
  result: Pick<CampaignResult, 'matrix' | 'segments'>,
  scenario: CampaignScenario,
  heads: MatrixHeads,
  product: string | null,
): readonly (readonly HeatCell[])[] {
  const { customers, kept } = result.matrix;
  return customers.map((row, channel) =>
    row.map((came, segment): HeatCell => {
      const part = product === null ? 1 : productShare(scenario, result.segments[segment]!.id, product);
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
