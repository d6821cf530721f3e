import type { Approval } from '../../../../shared/approval.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { CampaignText } from '../../campaign/messages.ts';
import { channelMoney } from '../board/channelMoney.ts';

export interface ApprovedMoney {
  readonly key: string;
  readonly name: string;
  /** Yuan. */
  readonly money: number;
}

/** How an approval divides its money: channel by channel, then technology and contingency; nothing that has none. */
export function approvedMoney(
  { scenario, split }: Pick<Approval, 'scenario' | 'split'>,
  language: Language,
  lab: CampaignText,
): readonly ApprovedMoney[] {
  return [
    ...scenario.channels.map(({ id, name }) => ({
      key: id,
      name: name[language],
      money: channelMoney(split, id),
    })),
    ...(['technology', 'contingency'] as const).map((line) => ({
      key: line,
      name: lab(`line.${line}`),
      money: split.total * split.lines[line].share,
    })),
  ].filter(({ money }) => money > 0);
}
