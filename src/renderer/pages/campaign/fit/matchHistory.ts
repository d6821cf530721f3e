import type { CampaignChannel } from '../../../../shared/campaign.ts';
import type { ChannelInfo } from '../../../../shared/channel.ts';

const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s_\-·（）()]/g, '');

/** The history of the file that a campaign's channel most likely means: by its name in either language, or its id. */
export function matchHistory(
  channel: Pick<CampaignChannel, 'id' | 'name'>,
  histories: readonly ChannelInfo[],
): ChannelInfo | undefined {
  const words = [channel.name.zh, channel.name.en, channel.id].map(bare);
  const [zh, en] = words;
  return (
    histories.find(({ name }) => words.includes(bare(name))) ??
    histories.find(({ name }) => bare(name) === `${zh}${en}` || bare(name) === `${en}${zh}`) ??
    histories.find(({ name }) => bare(name).includes(zh!) || bare(name).includes(en!))
  );
}
