import type { LeverName, LeversResult, TargetLevers } from '../../../../shared/levers.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { CampaignText } from '../messages.ts';

/** By how much a lever has to change for its target, as a share of it; null where no change is enough. */
export function changeOf({ levers }: TargetLevers, name: LeverName): number | null {
  const factor = levers.find(({ lever }) => lever === name)?.factor ?? null;
  return factor === null ? null : factor - 1;
}

/** “+12%”, “−4.2%”, “+240%”. */
export const changeWords = (change: number, format: Format): string =>
  format.signedPercent(change, Math.abs(change) < 0.1 ? 1 : 0);

/** The lever that has to move least, in words; why there is none, where there is none. */
export function leastWords(
  result: LeversResult | null,
  target: string,
  format: Format,
  text: CampaignText,
): string {
  const found = result?.targets.find(({ id }) => id === target);
  if (!found) return text('pending');
  if (found.met) return text('metAtMeans');
  const least = found.levers.find(({ factor }) => factor !== null)?.lever;
  const change = least ? changeOf(found, least) : null;
  return least && change !== null
    ? text('leverMove', { lever: text(`lever.${least}`), change: changeWords(change, format) })
    : text('noLever');
}
