import { wealthAxes, type WealthCheck } from '../../../../shared/wealthCheck.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { WealthText } from './wealthMessages.ts';

/** A rise by less shows as nothing. */
const visible = 0.05;

/** The weakest score, and what new money would help it most. */
export function wealthSentences(
  { scores, moves, step }: WealthCheck,
  format: Format,
  language: Language,
  text: WealthText,
): readonly string[] {
  const weakest = wealthAxes.reduce((low, axis) => (scores[axis] < scores[low] ? axis : low));
  const best = moves.toSorted((a, b) => b.change[weakest] - a.change[weakest])[0];
  const axis = text(weakest);
  return [
    text('weakest', { axis, score: format.number(scores[weakest], 0) }),
    best && best.change[weakest] >= visible
      ? text('best', {
          step: format.money(step),
          name: best.name[language],
          change: `+${format.number(best.change[weakest], 1)}`,
        })
      : text('noBetter', { step: format.money(step) }),
  ];
}
