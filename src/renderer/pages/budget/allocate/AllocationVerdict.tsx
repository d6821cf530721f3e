import { Button } from 'antd';
import type { AllocationResult } from '../../../../shared/allocation.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { joinSentences } from '../../campaign/results/Summary.tsx';
import { messages } from '../messages.ts';
import { CeilingWords } from './CeilingWords.tsx';
import { goalName } from './goalName.ts';
import { MarginalWords } from './MarginalWords.tsx';
import { objectiveWords, signedObjective } from './objectiveWords.ts';

export interface AllocationVerdictProps {
  readonly result: AllocationResult;
  readonly scenario: CampaignScenario;
  readonly onTotal: (total: number) => void;
}

/** What the search found, in words: how much better, how sure a goal is, what luck and rules make of it. */
export function AllocationVerdict({ result, scenario, onTotal }: AllocationVerdictProps) {
  const text = useText(messages);
  const { format } = useLook();
  const { objective, start, best, improved, lawful, goal, target } = result;
  const words = (value: number): string => objectiveWords(value, objective, format);
  const name = text(`objective.${objective}`);
  const named = text(`objectiveIn.${objective}`);
  const change = signedObjective(best - start, objective, format);
  const found = (): string => {
    if (!lawful) return text('verdictUnlawful', { name: named, best: words(best), change });
    if (goal || target) return text('verdictAimed', { name, start: words(start), best: words(best), change });
    if (!improved) return text('verdictSame', { name: named, start: words(start) });
    return text('verdictBetter', { name, start: words(start), best: words(best), change });
  };
  return (
    <>
      <AimWords result={result} scenario={scenario} onTotal={onTotal} />
      <p className="campaign-words">{found()}</p>
      <MarginalWords result={result} scenario={scenario} />
      <CeilingWords result={result} />
      <CheckWords result={result} />
    </>
  );
}

/** How sure the goal or target is today and in the best split, and the least money for it. */
function AimWords({ result, scenario, onTotal }: AllocationVerdictProps) {
  const text = useText(messages);
  const { format } = useLook();
  const { goal, target, least, check, chanceCeiling } = result;
  const share = ({ value, se }: Estimate): string => `${format.percent(value, 0)} ± ${format.percent(se, 1)}`;
  const aim = target ?? goal;
  if (!aim) return null;
  const asked = goalName(result, scenario, format);
  const leastTotal = least ? null : (goal?.leastTotal ?? null);
  const sentences = [
    ...(least ? [leastWords()] : []),
    text('goalWords', { goal: asked, start: share(aim.start), best: share(aim.best) }),
    ...(check?.target
      ? [text('goalChecked', { start: share(check.target.start), best: share(check.target.best) })]
      : []),
    ...(least && least.total !== null && check?.target && isBelow(check.target.best, least.confidence)
      ? [text('leastNotHeld', { confidence: format.percent(least.confidence, 0) })]
      : []),
    boundWords(),
    ...(goal && !least
      ? [
          leastTotal === null
            ? text('leastNone')
            : text('leastMean', { total: format.money(leastTotal), goal: asked }),
        ]
      : []),
  ];
  function boundWords(): string {
    if (chanceCeiling === null) return text('aimUnproven');
    if (chanceCeiling.value <= aim!.best.value) return text('aimProven');
    return text('aimCeiling', { ceiling: share(chanceCeiling), best: format.percent(aim!.best.value, 0) });
  }
  function leastWords(): string {
    const sure = format.percent(least!.confidence, 0);
    if (least!.total === null) return text('leastOutOfReach', { goal: asked, confidence: sure });
    if (least!.smallest)
      return text('leastSmallest', { goal: asked, confidence: sure, total: format.money(least!.total) });
    return text(least!.total <= least!.asked ? 'leastSaves' : 'leastTakes', {
      goal: asked,
      confidence: sure,
      total: format.money(least!.total),
      asked: format.money(least!.asked),
      change: format.money(Math.abs(least!.asked - least!.total)),
    });
  }
  return (
    <p className="campaign-words">
      {joinSentences(sentences, format.language)}
      {leastTotal === null ? null : (
        <Button size="small" type="link" onClick={() => onTotal(Math.ceil(leastTotal))}>
          {text('searchLeast')}
        </Button>
      )}
    </p>
  );
}

/** Whether a chance is clearly below the asked one. */
const isBelow = ({ value, se }: Estimate, asked: number): boolean => value + 2 * se < asked;

/** What the two splits do with luck and review rules. */
function CheckWords({ result }: { readonly result: AllocationResult }) {
  const text = useText(messages);
  const { format } = useLook();
  const { check, objective, improved } = result;
  if (!check || !improved) return null;
  const words = (value: number): string => objectiveWords(value, objective, format);
  const { value, se } = check.difference;
  const key = value < -2 * se ? 'checkWorse' : value > 2 * se ? 'checkBetter' : 'checkEven';
  return (
    <p className={key === 'checkBetter' ? 'campaign-words' : 'campaign-words allocate-warning'}>
      {text(key, {
        paths: format.count(check.paths),
        name: text(`objectiveIn.${objective}`),
        start: words(check.start.value),
        best: words(check.best.value),
        change: signedObjective(value, objective, format),
        se: words(se),
        wins: format.percent(check.wins.value, 0),
      })}
    </p>
  );
}
