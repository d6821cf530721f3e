import type { CampaignChannel, CampaignScenario, CostKind, FunnelRow } from '../../../../shared/campaign.ts';
import { costKinds } from './kindSpecs.ts';
import { freeId } from './scenarioEdits.ts';

type Rates = Pick<FunnelRow, 'click' | 'account' | 'product' | 'kept'>;

const guess = (low: number, likely: number, high: number) => ({ low, likely, high });
const product = guess(0.55, 0.62, 0.7);

/** Contacts that answer seldom, and people who are spoken to: general knowledge, to be replaced by the bank’s own. */
const seldom: Rates = {
  click: guess(0.005, 0.012, 0.03),
  account: guess(0.03, 0.06, 0.1),
  product,
  kept: guess(0.3, 0.4, 0.5),
};
const spokenTo: Rates = {
  click: guess(0.2, 0.35, 0.5),
  account: guess(0.2, 0.3, 0.45),
  product,
  kept: guess(0.5, 0.62, 0.75),
};

/** What a channel of each kind begins with: the most a week, in the unit that it sells, and its funnel. */
const starts: Readonly<Record<CostKind, { readonly capacity: number; readonly rates: Rates }>> = {
  perThousand: { capacity: 200_000, rates: seldom },
  perClick: { capacity: 6000, rates: seldom },
  perLead: { capacity: 1000, rates: { ...spokenTo, click: guess(0.02, 0.04, 0.07) } },
  perAccount: { capacity: 500, rates: seldom },
  fixed: { capacity: 6000, rates: spokenTo },
  partner: { capacity: 500, rates: spokenTo },
  event: { capacity: 3000, rates: spokenTo },
  referral: { capacity: 1000, rates: spokenTo },
};

/** A new channel paid in some way, with a funnel; it gets money when a line gives it some. */
export function withNewChannel(
  scenario: CampaignScenario,
  kind: CostKind,
  name: CampaignChannel['name'],
): { readonly scenario: CampaignScenario; readonly id: string } {
  const id = freeId(
    scenario.channels.map((channel) => channel.id),
    'channel',
  );
  const { capacity, rates } = starts[kind];
  const basis = { mark: 'general' as const };
  const channel: CampaignChannel = {
    id,
    name,
    cost: costKinds.find((spec) => spec.kind === kind)!.start,
    capacity,
    carryOver: { kind: 'geometric', retention: 0 },
    response: { kind: 'linear' },
    spread: 0.2,
    weeklySpread: 0.1,
    basis,
  };
  return {
    id,
    scenario: {
      ...scenario,
      channels: [...scenario.channels, channel],
      funnel: [...scenario.funnel, { channel: id, ...rates, basis }],
    },
  };
}
