import type {
  CampaignResult,
  ChannelResult,
  CostSpread,
  PaybackSpread,
  Spread,
} from '../../../../shared/campaignResult.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { CampaignText } from '../messages.ts';

const ends = ['p5', 'p50', 'p95'] as const;
const rangeOf = (spread: Spread | CostSpread | PaybackSpread): (number | null)[] =>
  ends.map((key) => spread[key]?.value ?? null);

const titled = (name: string): string[] => ends.map((key) => `${name} ${key.slice(1)}%`);

/** Of the pauses, those begun although the cost without luck was within the cap. */
export const wrongShare = ({ pause }: ChannelResult): number =>
  pause.pauses.value > 0 ? pause.falsePauses.value / pause.pauses.value : 0;

/** What each channel costs and brings, unrounded. */
export function channelSheet(result: CampaignResult, language: 'zh' | 'en', text: CampaignText): Sheet {
  const mean = (name: string): string => `${name} · ${text('meanShort')}`;
  return {
    name: text('channelResults'),
    columns: [
      text('channel'),
      text('input.planned'),
      text('input.spent'),
      ...titled(text('customers.name')),
      mean(text('customers.name')),
      ...titled(text('cac.short')),
      text('marginalCac'),
      ...titled(text('roi.short')),
      ...titled(text('payback.short')),
      text('paidBackShare'),
      text('pausedTitle'),
      mean(text('worthPaused')),
      text('falseShare'),
    ],
    rows: result.channels
      .filter(({ planned }) => planned > 0)
      .map((channel) => [
        channel.name[language],
        channel.planned,
        channel.spent.mean.value,
        ...rangeOf(channel.customers),
        channel.customers.mean.value,
        ...rangeOf(channel.cac),
        channel.marginalCac,
        ...rangeOf(channel.roi),
        ...rangeOf(channel.payback),
        channel.payback.probability.value,
        channel.pause.probability.value,
        channel.pause.weeks.mean.value,
        wrongShare(channel),
      ]),
  };
}
