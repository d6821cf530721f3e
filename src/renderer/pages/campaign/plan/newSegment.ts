import type { CampaignScenario, Segment } from '../../../../shared/campaign.ts';
import { freeId } from './scenarioEdits.ts';

/** People in a new segment; general knowledge, to be replaced by the bank’s own. */
const startSize = 100_000;

/**
 * A new segment that answers and holds balances as the average does. Channels without an audience of their own reach it
 * by its size; those that have rates for single segments only serve it with the first of these.
 */
export function withNewSegment(
  scenario: CampaignScenario,
  name: Segment['name'],
): { readonly scenario: CampaignScenario; readonly id: string } {
  const id = freeId(
    scenario.segments.map((segment) => segment.id),
    'segment',
  );
  const segment: Segment = {
    id,
    name,
    size: startSize,
    responsiveness: 1,
    balanceFactor: 1,
    basis: { mark: 'general' },
  };
  const rates = scenario.channels.flatMap((channel) => {
    const own = scenario.funnel.filter((row) => row.channel === channel.id);
    const served = own.some((row) => row.segment === undefined);
    return served || own.length === 0 ? [] : [{ ...own[0]!, segment: id }];
  });
  return {
    id,
    scenario: {
      ...scenario,
      segments: [...scenario.segments, segment],
      funnel: [...scenario.funnel, ...rates],
    },
  };
}
