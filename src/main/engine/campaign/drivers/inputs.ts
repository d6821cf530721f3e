import { funnelSteps, type CampaignScenario } from '../../../../shared/campaign.ts';
import type { UncertainShare, UncertainYuan } from '../../../../shared/uncertain.ts';
import type { Driver } from '../../../../shared/drivers.ts';

/** An uncertain input: what it is, and its place among the path's draws. */
export interface Input {
  readonly about: Pick<Driver, 'kind' | 'channel' | 'segment' | 'product'>;
  /** Position in `parameters`, or, beyond them, of the channel whose volume factor it is. */
  readonly place: number;
}

const nothing = { channel: null, segment: null, product: null };
const unsure = (value: UncertainShare | UncertainYuan): boolean => typeof value !== 'number';

/** Every input that is not known for sure, in the order of the draws (see compileCampaign). */
export function uncertainInputs(scenario: CampaignScenario): readonly Input[] {
  const { channels, segments, products, funnel } = scenario;
  const rates = funnel.flatMap((row, r) =>
    funnelSteps.flatMap((step, s): Input[] => {
      if (!unsure(row[step])) return [];
      const channel = channels.find(({ id }) => id === row.channel)!.name;
      const segment = segments.find(({ id }) => id === row.segment)?.name ?? null;
      return [{ about: { ...nothing, kind: step, channel, segment }, place: r * funnelSteps.length + s }];
    }),
  );
  const first = funnel.length * funnelSteps.length;
  const ofProducts = (['balance', 'churn'] as const).flatMap((kind, k) =>
    products.flatMap((product, p): Input[] =>
      unsure(product[kind])
        ? [{ about: { ...nothing, kind, product: product.name }, place: first + k * products.length + p }]
        : [],
    ),
  );
  const parameters = first + 2 * products.length;
  const volumes = channels.flatMap(({ name, spread }, c): Input[] =>
    spread > 0 ? [{ about: { ...nothing, kind: 'volume', channel: name }, place: parameters + c }] : [],
  );
  return [...rates, ...ofProducts, ...volumes];
}
