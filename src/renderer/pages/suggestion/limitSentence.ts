import type { BindingLimit, MixPoint, SuggestionPart } from '../../../shared/suggestion.ts';
import type { LookValue } from '../../app/theme/look.ts';
import type { SuggestionText } from './messages.ts';

interface Worded {
  readonly parts: readonly SuggestionPart[];
  readonly look: LookValue;
  readonly text: SuggestionText;
}

const point = 0.01;

/** Why a limit holds a mix back, and what a point of it would bring; undefined for what the question itself sets. */
export function bindingSentence(
  { kind, part, bound, price }: BindingLimit,
  { parts, look: { format, language }, text }: Worded,
): string | undefined {
  if (kind === 'return' || kind === 'turnover') return undefined;
  const name = part === undefined ? '' : parts[part]!.name[language];
  const values = { name, bound: format.percent(bound, 1), gain: format.percent(price * point, 3) };
  return text(`reason.${kind}`, values);
}

/** Which demand the present combination does not keep, and by how much. */
export function brokenSentence(
  { kind, part, bound }: BindingLimit,
  present: MixPoint,
  { parts, look: { format, language }, text }: Worded,
): string | undefined {
  if (kind === 'return' || kind === 'turnover') return undefined;
  const value = {
    liquid: present.liquidShare,
    growth: present.growthShare,
    riskBudget: present.expectedShortfall,
    cap: present.weights[part ?? 0]!,
  }[kind];
  const name = part === undefined ? '' : parts[part]!.name[language];
  return text(`broken.${kind}`, { name, bound: format.percent(bound, 1), value: format.percent(value, 1) });
}
