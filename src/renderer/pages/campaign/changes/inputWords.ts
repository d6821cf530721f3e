import type { BudgetLine, PhaseKind } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { CampaignText } from '../messages.ts';
import type { ChangeText } from './changeMessages.ts';
import type { DifferingInput } from './differingInputs.ts';

/** A value of a differing input of a split with this total. */
export function inputValue(
  { kind }: DifferingInput,
  value: number | null,
  total: number,
  format: Format,
  text: ChangeText,
): string {
  if (value === null) return text('byIntensity');
  if (kind === 'total') return format.money(value);
  return kind === 'phase'
    ? format.percent(value, 1)
    : `${format.percent(value, 1)} · ${format.money(value * total)}`;
}

/** What an input is called on the screen. */
export function inputName(
  { kind, subject, of }: DifferingInput,
  scenario: CampaignScenario,
  language: Language,
  text: ChangeText,
  lab: CampaignText,
): string {
  const line = (name: string): string => lab(`line.${name as BudgetLine}`);
  if (kind === 'total') return lab('total');
  if (kind === 'line') return line(subject);
  if (kind === 'channel') {
    const channel = scenario.channels.find(({ id }) => id === subject);
    return text('channelOfLine', { channel: channel?.name[language] ?? subject, line: line(of) });
  }
  const phase = lab(`phase.${subject as PhaseKind}`);
  return of === '' ? text('phaseMoney', { phase }) : text('phaseMoneyOf', { phase, line: line(of) });
}
