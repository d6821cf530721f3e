import type { Lever, LeversResult } from '../../../../shared/levers.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';

/** “+12%”; a change of more than double as “× 3.4”. */
export function factorWords(factor: number, format: Format): string {
  const change = factor - 1;
  return factor > 2
    ? `×\u00A0${format.number(factor, 1)}`
    : format.signedPercent(change, Math.abs(change) < 0.1 ? 1 : 0);
}

/** The lever that has to move least, in words; why there is none, where there is none. */
export function leastWords(
  levers: LeversResult | null,
  target: string,
  format: Format,
  text: CampaignText,
): string {
  const found = levers?.targets.find(({ id }) => id === target);
  if (!found) return text('pending');
  if (found.met) return text('metAtMeans');
  const first: Lever | undefined = found.levers.find(({ factor }) => factor !== null);
  return first?.factor
    ? text('leverMove', { lever: text(`lever.${first.lever}`), change: factorWords(first.factor, format) })
    : text('noLever');
}
