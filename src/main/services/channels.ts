import type { ChannelInfo, ChannelRecord, ChannelWeek } from '../../shared/channel.ts';
import type { Store } from '../store/store.ts';

export interface ChannelsService {
  list(): readonly ChannelInfo[];
  /** Of one channel, or of all channel by channel. */
  weeks(id?: string): readonly ChannelWeek[];
  remove(id: string): void;
  /** Undoes a removal. @throws LabError store.synthetic where another history has taken the name */
  restore(record: ChannelRecord): void;
}

export function channelsService({ channels }: Pick<Store, 'channels'>): ChannelsService {
  return {
    list: () => channels.list(),
    weeks: (id) => channels.weeks(id),
    remove: (id) => channels.remove(id),
    restore({ info: { name, synthetic, source }, weeks }) {
      channels.upsertWeeks(
        { synthetic, source },
        weeks.map((week) => ({ ...week, channel: name })),
      );
    },
  };
}
