import type { CampaignChannel, CampaignScenario } from '../../../../shared/campaign.ts';
import { uncertainMean } from '../../../../shared/uncertain.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';

/** “80.00元 / 千次触达”. */
export function costWords({ cost }: CampaignChannel, format: Format, text: CampaignText): string {
  if (cost.kind === 'fixed') {
    return text('costFixed', { fee: format.money(cost.weeklyFee) });
  }
  if (cost.kind === 'partner') {
    return text('costPartner', { fee: format.money(cost.weeklyFee), price: format.money(cost.price) });
  }
  if (cost.kind === 'event') {
    return text('costEvent', { price: format.money(cost.price), invited: format.count(cost.invited) });
  }
  if (cost.kind === 'referral') return text('costReferral', { reward: format.money(cost.reward) });
  return text(`costEach.${cost.kind}`, { price: format.money(cost.price) });
}

/** “320,000 触达 / 周”. */
export function capacityWords(
  { cost, capacity }: CampaignChannel,
  format: Format,
  text: CampaignText,
): string {
  const most = text('capacityEach', { count: format.count(capacity), unit: text(`sold.${cost.kind}`) });
  return cost.kind === 'fixed'
    ? `${text('contactsEach', { count: format.count(cost.contacts) })} · ${most}`
    : most;
}

/** Mean rates of the channel's first row: click · account · product · kept. */
export function funnelWords(scenario: CampaignScenario, channel: string, format: Format): string {
  const row = scenario.funnel.find((item) => item.channel === channel);
  if (!row) return '';
  return [row.click, row.account, row.product, row.kept]
    .map((rate) => format.percent(uncertainMean(rate), 1))
    .join(' · ');
}
