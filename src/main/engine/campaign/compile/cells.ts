import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { shareTotal } from '../../budget/shareTotal.ts';

/** The pairs of channel and segment, cell = channel · segments + segment. */
export interface Cells {
  /** Share of the channel's volume that falls on the segment. */
  readonly audience: Float64Array;
  /** Which row of the funnel serves the cell. */
  readonly row: Int32Array;
}

/** @throws LabError campaign.funnel where a cell that is reached has no rates */
export function cellsOf({ channels, segments, funnel }: CampaignScenario): Cells {
  const audience = new Float64Array(channels.length * segments.length);
  const row = new Int32Array(audience.length);
  const people = shareTotal(segments.map((segment) => segment.size));
  channels.forEach((channel, c) => {
    const whole = channel.audience ? shareTotal(Object.values(channel.audience)) : people;
    segments.forEach((segment, s) => {
      const cell = c * segments.length + s;
      audience[cell] = (channel.audience ? (channel.audience[segment.id] ?? 0) : segment.size) / whole;
      const own = funnel.findIndex((r) => r.channel === channel.id && r.segment === segment.id);
      const found =
        own >= 0 ? own : funnel.findIndex((r) => r.channel === channel.id && r.segment === undefined);
      if (found < 0 && audience[cell] > 0) {
        throw new LabError(
          'campaign.funnel',
          { channel: channel.id, segment: segment.id },
          { where: { field: 'funnel' } },
        );
      }
      row[cell] = Math.max(0, found);
    });
  });
  return { audience, row };
}
