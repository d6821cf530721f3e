import type { CompanionResult } from '../../../../shared/companion.ts';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { Figure } from '../../../components/Figure.tsx';
import type { Explanation } from '../../../components/Why.tsx';
import { messages as closeLookMessages } from '../closeLook/closeLookMessages.ts';
import { companionSentences } from './companionSentences.ts';
import { messages } from './companionPageMessages.ts';

export interface CompanionWordsProps {
  readonly result: CompanionResult;
  readonly workspace: Pick<WorkspaceInfo, 'dataDate'>;
  readonly dimmed: boolean;
}

/** The fall in plain words, the doubt and the bad case first, and the figures behind them. */
export function CompanionWords({ result, workspace, dimmed }: CompanionWordsProps) {
  const text = useText(messages);
  const common = useText(closeLookMessages);
  const look = useLook();
  const { format, language } = look;
  const [stay, , leave] = result.outcomes;
  const pair = result.pairs.find(({ first, second }) => first === 'stay' && second === 'leave')!;
  const explain = (
    name: 'ahead' | 'back' | 'cost' | 'after',
    value: string,
    standardError: string,
  ): Explanation => ({
    name: text(name),
    value,
    definition: text(`${name}Definition`),
    formula: text(`${name}Formula`),
    inputs: [
      {
        label: text('inputFall'),
        value: `${result.fallen[language]} −${format.percent(result.fall, 0)} · ${format.duration(result.fallMonths)}`,
      },
    ],
    paths: result.paths,
    standardError,
    seed: result.seed,
    engineVersion: result.engineVersion,
    source: common('source', { paths: format.count(result.paths) }),
    dataDate: workspace.dataDate ?? undefined,
  });
  const error = (se: number): string => `± ${format.percent(se, 2)}`;
  const { recovery } = stay!;
  return (
    <section className="card summary" aria-label={text('wordsOfFall')} data-dimmed={dimmed}>
      <p className="faint">{text('wordsDoubt')}</p>
      <p className="summary-words">
        {companionSentences(result, look, text).join(language === 'zh' ? '' : ' ')}
      </p>
      <div className="summary-figures">
        <Figure
          explanation={explain(
            'after',
            format.money(result.afterFall.mean.value),
            `± ${format.money(result.afterFall.mean.se)}`,
          )}
        />
        <Figure
          explanation={explain('ahead', format.percent(pair.ahead.value, 0), error(pair.ahead.se))}
          note={error(pair.ahead.se)}
        />
        <Figure
          explanation={explain(
            'back',
            format.percent(recovery.probability.value, 0),
            error(recovery.probability.se),
          )}
          note={
            recovery.median === null
              ? text('backNever')
              : text('backNote', { term: format.duration(recovery.median) })
          }
        />
        <Figure
          explanation={explain(
            'cost',
            format.money(leave!.cost.mean.value),
            `± ${format.money(leave!.cost.mean.se)}`,
          )}
        />
      </div>
    </section>
  );
}
