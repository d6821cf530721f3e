import type { CampaignChannel } from '../../../../shared/campaign.ts';
import type { ChannelInfo } from '../../../../shared/channel.ts';

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The Latin words of a name between spaces, so that only whole words are found: “TV” is not in “Short-video”. */
const spaced = (text: string): string => ` ${(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ')} `;

/** The history of the file that a campaign's channel most likely means: by its name in either language, or its id. */
export function matchHistory(
  { id, name: { zh, en } }: Pick<CampaignChannel, 'id' | 'name'>,
  histories: readonly ChannelInfo[],
): ChannelInfo | undefined {
  const whole = [zh, en, id, zh + en, en + zh].map(bare);
  const holds = (name: string, part: string): boolean =>
    /\p{Script=Han}/u.test(part)
      ? bare(name).includes(bare(part))
      : spaced(part).trim() !== '' && spaced(name).includes(spaced(part));
  return (
    histories.find(({ name }) => whole.includes(bare(name))) ??
    histories.find(({ name }) => holds(name, zh) || holds(name, en))
  );
}
