import type { Bundle, BundleMember, BundleReward } from '../../../../shared/bundle.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Shelf } from '../planWords.ts';
import type { BundleText } from './bundleMessages.ts';

export interface BundleWords {
  readonly shelf: Shelf;
  readonly format: Format;
  readonly text: BundleText;
}

/** What a member is called: its kind, or the product's own name. */
export function memberName(member: BundleMember, { shelf, format, text }: BundleWords): string {
  if ('kind' in member) return text(`kind.${member.kind}`);
  return shelf.get(member.product)?.name[format.language] ?? member.product;
}

function conditionWords(member: BundleMember, words: BundleWords): string {
  const { format, text } = words;
  const values = { name: memberName(member, words), minimum: format.money(member.minimum) };
  return member.months > 1
    ? text('memberMonths', { ...values, months: member.months })
    : text('member', values);
}

function rewardWords(reward: BundleReward, { format, text }: BundleWords): string {
  if (reward.kind === 'cash') return text('says.cash', { amount: format.money(reward.amount) });
  if (reward.kind === 'gift') return text('says.gift', { amount: format.money(reward.value) });
  if (reward.kind === 'feeWaiver') return text('says.feeWaiver', { share: format.percent(reward.share, 0) });
  const rate = format.percent(reward.rate);
  return reward.cap === undefined
    ? text('says.rateUp', { rate })
    : text('says.rateUpCap', { rate, cap: format.money(reward.cap) });
}

/** A bundle in one sentence: what must be held, and what it brings. */
export function bundleWords({ members, reward, times }: Bundle, words: BundleWords): string {
  const conditions = members.map((member) => conditionWords(member, words)).join(' + ');
  return words.text(times === 1 ? 'once' : 'monthly', {
    conditions,
    reward: rewardWords(reward, words),
    times,
  });
}
