import { funnelSteps, type CampaignScenario, type Offer } from '../../../../shared/campaign.ts';
import type { TechnologyLift } from './technologyLift.ts';

/** What technology and offers do to the odds of the funnel's steps, week by week. */
export interface Lifts {
  /** Steps (positions in funnelSteps) that are lifted at some time. */
  readonly steps: readonly number[];
  /** [step of `steps`][week][cell]: factor of the odds. */
  readonly factor: readonly Float64Array[];
  /** [week][cell]: yuan of offers per new customer; empty where there are none. */
  readonly cost: Float64Array;
}

/** Offers of one step multiply each other and technology. */
export function liftsOf(scenario: CampaignScenario, technology: TechnologyLift): Lifts {
  const offers = scenario.offers ?? [];
  const weeks = technology.factor.length;
  const cells = scenario.channels.length * scenario.segments.length;
  const lifted = technology.factor.some((factor) => factor !== 1);
  const steps = funnelSteps.flatMap((name, step) =>
    (lifted && technology.step === step) || offers.some((offer) => offer.step === name) ? [step] : [],
  );
  const factor = steps.map((step) => {
    const table = new Float64Array(weeks * cells).fill(1);
    if (technology.step === step)
      table.forEach((_, at) => (table[at] = technology.factor[Math.floor(at / cells)]!));
    for (const offer of offers) {
      if (offer.step === funnelSteps[step]) inScope(scenario, offer, (at) => (table[at]! *= offer.lift));
    }
    return table;
  });
  const cost = new Float64Array(offers.length > 0 ? weeks * cells : 0);
  for (const offer of offers) inScope(scenario, offer, (at) => (cost[at]! += offer.cost));
  return { steps, factor, cost };
}

/** Visits the places [week][cell] where an offer holds. */
function inScope(
  { channels, segments, phases }: CampaignScenario,
  offer: Offer,
  visit: (at: number) => void,
): void {
  const weeks = phases.flatMap(({ kind, weeks }) => Array.from({ length: weeks }, () => kind));
  weeks.forEach((kind, week) => {
    if (offer.phases && !offer.phases.includes(kind)) return;
    channels.forEach((channel, c) => {
      if (offer.channels && !offer.channels.includes(channel.id)) return;
      segments.forEach((segment, s) => {
        if (offer.segments && !offer.segments.includes(segment.id)) return;
        visit((week * channels.length + c) * segments.length + s);
      });
    });
  });
}
