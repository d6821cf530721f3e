import {
  memberKindOf,
  type Bundle,
  type BundleMember,
  type BundleReward,
} from '../../../../shared/bundle.ts';
import type { Formula } from '../../../../shared/formula.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Shelf } from '../planWords.ts';
import type { BundleText } from './bundleMessages.ts';

export interface BundleWords {
  readonly shelf: Shelf;
  readonly format: Format;
  readonly text: BundleText;
  /** The bank's own formulas, one of which may be a condition. */
  readonly formulas?: readonly Formula[];
}

/** Whether a member is what is owed on loans. */
function isLoan(member: BundleMember | undefined, { shelf }: BundleWords): boolean {
  if (!member) return false;
  if ('kind' in member) return member.kind === 'loan';
  const product = shelf.get(member.product);
  return product?.terms.some(({ conditions }) => memberKindOf[conditions.kind] === 'loan') ?? false;
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

function rewardWords(reward: BundleReward, members: readonly BundleMember[], words: BundleWords): string {
  const { format, text } = words;
  if (reward.kind === 'cash') return text('says.cash', { amount: format.money(reward.amount) });
  if (reward.kind === 'gift') return text('says.gift', { amount: format.money(reward.value) });
  if (reward.kind === 'feeWaiver') return text('says.feeWaiver', { share: format.percent(reward.share, 0) });
  const rate = format.percent(reward.rate);
  const rebate = reward.member !== undefined && isLoan(members[reward.member], words);
  const says = rebate ? 'says.loanRebate' : 'says.rateUp';
  return reward.cap === undefined
    ? text(says, { rate })
    : text(`${says}Cap`, { rate, cap: format.money(reward.cap) });
}

/** A bundle in one sentence: what must be held, and what it brings. */
export function bundleWords({ members, reward, times, condition }: Bundle, words: BundleWords): string {
  const { text, format, formulas = [] } = words;
  const conditions = members.map((member) => conditionWords(member, words)).join(' + ');
  const all = text(times === 1 ? 'once' : 'monthly', {
    conditions,
    reward: rewardWords(reward, members, words),
    times,
  });
  if (condition === undefined) return all;
  const name = formulas.find(({ id }) => id === condition)?.name[format.language] ?? text('gone');
  return text('withCondition', { words: all, condition: name });
}
