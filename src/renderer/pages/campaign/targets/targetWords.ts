import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import { targetUnits } from '../../../../shared/targetUnits.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';
import { unitWords } from '../results/rangeWords.ts';

/** “Branches · Seniors · by week 13”; the whole campaign where nothing narrows it. */
export function scopeWords(
  { channel, segment, product, week }: CampaignTarget,
  scenario: CampaignScenario,
  format: Format,
  text: CampaignText,
): string {
  const named = (
    items: readonly { readonly id: string; readonly name: Record<'zh' | 'en', string> }[],
    id: string | undefined,
  ): string[] => {
    const found = items.find((item) => item.id === id);
    return id === undefined ? [] : [found?.name[format.language] ?? id];
  };
  return [
    ...named(scenario.channels, channel),
    ...named(scenario.segments, segment),
    ...named(scenario.products, product),
    ...(week === undefined ? [] : [text('untilWeek', { week: week + 1 })]),
  ].join(' · ');
}

/** What the bank has today, where the target is compared with it. */
export function baseWords(
  { measure, base, stock }: CampaignTarget,
  format: Format,
  text: CampaignText,
): string | null {
  if (base !== undefined) {
    const digits = measure === 'conversion' ? format.percent(base, 3) : null;
    return text('onBase', { value: digits ?? unitWords(base, targetUnits[measure], format, text) });
  }
  return stock === undefined ? null : text('onStock', { value: format.percent(stock.part / stock.whole, 1) });
}
