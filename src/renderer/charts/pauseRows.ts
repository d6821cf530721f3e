import type { ChannelResult } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';

/** How often a channel is paused, week by week. */
export interface PauseRow {
  readonly name: string;
  readonly shares: readonly number[];
}

/** Channels that get money, in their order. */
export function pauseRows(
  channels: readonly Pick<ChannelResult, 'name' | 'planned' | 'weekly'>[],
  { language }: LookValue,
): readonly PauseRow[] {
  return channels
    .filter(({ planned }) => planned > 0)
    .map(({ name, weekly }) => ({ name: name[language], shares: weekly.map(({ paused }) => paused) }));
}
