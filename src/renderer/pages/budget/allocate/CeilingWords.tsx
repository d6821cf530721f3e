import type { AllocationResult } from '../../../../shared/allocation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import { objectiveWords } from './objectiveWords.ts';

/** Nearer to the bound than that, as a share of the result, nothing better is worth looking for. */
const near = 0.02;

/** What is proven of the answer: by how much any other division can exceed it, or that no such bound is known. */
export function CeilingWords({ result }: { readonly result: AllocationResult }) {
  const text = useText(messages);
  const format = useFormat();
  const { ceiling, best, objective, goal, target } = result;
  if (goal || target) return null;
  if (ceiling === null) return <p className="campaign-words">{text('ceilingNone')}</p>;
  // The bound is computed apart from the result, so that their last digits differ.
  const gap = Math.max(0, ceiling - best);
  const share = best > 0 ? gap / best : null;
  const words = {
    name: text(`objectiveIn.${objective}`),
    ceiling: objectiveWords(ceiling, objective, format),
    gap: objectiveWords(gap, objective, format),
    share: share === null ? '' : format.percent(share, 1),
  };
  const key = share === null ? 'ceilingSum' : share <= near ? 'ceilingNear' : 'ceilingFar';
  return <p className="campaign-words">{text(key, words)}</p>;
}
