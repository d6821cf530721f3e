import { Button } from 'antd';
import type { AllocationResult } from '../../../../shared/allocation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { joinSentences } from '../../campaign/results/Summary.tsx';
import { messages } from '../messages.ts';
import { objectiveWords, signedObjective } from './objectiveWords.ts';

export interface AllocationVerdictProps {
  readonly result: AllocationResult;
  readonly onTotal: (total: number) => void;
}

/** What the search found, in words; for a goal how sure it is, and the least money for it. */
export function AllocationVerdict({ result, onTotal }: AllocationVerdictProps) {
  const text = useText(messages);
  const format = useFormat();
  const { objective, start, best, improved, lawful, goal, next } = result;
  const words = (value: number): string => objectiveWords(value, objective, format);
  const name = text(`objective.${objective}`);
  const change = signedObjective(best - start, objective, format);
  const found = (): string => {
    if (!lawful) return text('verdictUnlawful', { name, best: words(best), change });
    if (!improved) return text('verdictSame', { name, start: words(start) });
    return text('verdictBetter', { name, start: words(start), best: words(best), change });
  };
  const marginal = next === null ? text('nextNone') : text('nextWords', { value: words(next), name });
  const share = ({ value, se }: { readonly value: number; readonly se: number }): string =>
    `${format.percent(value, 0)} ± ${format.percent(se, 1)}`;
  const { leastTotal } = goal ?? { leastTotal: null };
  return (
    <>
      <p className="campaign-words">{joinSentences([found(), marginal], format.language)}</p>
      {goal ? (
        <p className="campaign-words">
          {joinSentences(
            [
              text('goalWords', { goal: words(goal.goal), start: share(goal.start), best: share(goal.best) }),
              leastTotal === null
                ? text('leastNone')
                : text('leastWords', { total: format.money(leastTotal), goal: words(goal.goal) }),
            ],
            format.language,
          )}
          {leastTotal === null ? null : (
            <Button size="small" type="link" onClick={() => onTotal(Math.ceil(leastTotal))}>
              {text('searchLeast')}
            </Button>
          )}
        </p>
      ) : null}
    </>
  );
}
