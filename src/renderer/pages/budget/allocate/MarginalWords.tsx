import type { AllocatedPart, AllocationResult } from '../../../../shared/allocation.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { joinSentences } from '../../campaign/results/Summary.tsx';
import { messages } from '../messages.ts';
import { objectiveWords, signedObjective } from './objectiveWords.ts';
import { usePartName } from './usePartName.ts';

/** Slopes that differ by less than this share are the same. */
const same = 0.02;

/** What the next 10,000 yuan bring, whether that is the same everywhere, and where not, why. */
export function MarginalWords({
  result,
  scenario,
}: {
  readonly result: AllocationResult;
  readonly scenario: CampaignScenario;
}) {
  const text = useText(messages);
  const format = useFormat();
  const partName = usePartName(scenario);
  const { next, parts, objective, move, goal, target, improved } = result;
  const name = text(`objectiveIn.${objective}`);
  const words = (value: number): string => objectiveWords(value, objective, format);
  if (next === null) return <p className="campaign-words">{text('nextNone')}</p>;
  const free = parts.filter(({ hold, slope }) => hold === 'free' && slope !== null);
  const slopes = free.map(({ slope }) => slope!);
  const [least, most] = [Math.min(...slopes), Math.max(...slopes)];
  const list = (of: readonly AllocatedPart[]): string =>
    of.map(({ id }) => partName(id)).join(format.language === 'zh' ? '、' : ', ');
  const steps = parts.filter(({ hold }) => hold === 'step');
  const isOptimum = !goal && !target && improved;
  const sentences = [text('nextWords', { value: signedObjective(next, objective, format), name })];
  if (isOptimum && free.length > 1 && most - least <= same * Math.abs(most)) {
    sentences.push(text('slopesEqual', { parts: list(free), value: words((least + most) / 2) }));
  } else if (free.length > 1 && most - least > same * Math.abs(most)) {
    sentences.push(
      text(isOptimum ? 'slopesDiffer' : 'slopesAimed', {
        parts: list(free),
        least: words(least),
        most: words(most),
      }),
    );
  }
  for (const { id, next: more, last } of steps) {
    sentences.push(
      text('stepWords', {
        part: partName(id),
        more: signedObjective(more, objective, format),
        less: last === null ? '–' : words(last),
      }),
    );
  }
  if (isOptimum && move && move.gain <= 0) sentences.push(text('moveProof'));
  return <p className="campaign-words">{joinSentences(sentences, format.language)}</p>;
}
