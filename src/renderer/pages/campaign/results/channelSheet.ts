import type { CampaignResult, CostSpread, PaybackSpread, Spread } from '../../../../shared/campaignResult.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { CampaignText } from '../messages.ts';

const ends = ['p5', 'p50', 'p95'] as const;
const rangeOf = (spread: Spread | CostSpread | PaybackSpread): (number | null)[] =>
  ends.map((key) => spread[key]?.value ?? null);

const titled = (name: string): string[] => ends.map((key) => `${name} ${key.slice(1)}%`);

/** What each channel costs and brings, unrounded. */
export function channelSheet(result: CampaignResult, language: 'zh' | 'en', text: CampaignText): Sheet {
  return {
    name: text('channelResults'),
    columns: [
      text('channel'),
      text('input.planned'),
      text('input.spent'),
      ...titled(text('customers.name')),
      ...titled(text('cac.short')),
      text('marginalCac'),
      ...titled(text('roi.short')),
      ...titled(text('payback.short')),
      text('pausedTitle'),
    ],
    rows: result.channels
      .filter(({ planned }) => planned > 0)
      .map((channel) => [
        channel.name[language],
        channel.planned,
        channel.spent.mean.value,
        ...rangeOf(channel.customers),
        ...rangeOf(channel.cac),
        channel.marginalCac,
        ...rangeOf(channel.roi),
        ...rangeOf(channel.payback),
        channel.pause.probability.value,
      ]),
  };
}
