import type { ClientCase } from '../../../shared/clientCase.ts';
import { assumedInflation } from '../../../shared/plan.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import { assessedUntil, productLevel, type SuitabilityRule } from '../../../shared/suitability.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { measureMessages } from '../productLab/measureMessages.ts';
import { oddsOfHundred } from '../productLab/oddsInWords.ts';
import type { Shelf } from '../productLab/planWords.ts';
import { riskSentences } from '../productLab/riskSentences.ts';
import { useRiskWords } from '../productLab/useRiskWords.ts';
import { Dots } from './Dots.tsx';
import { explainBad, explainReach } from './explainSheet.ts';
import { FallSection } from './FallSection.tsx';
import { messages } from './messages.ts';
import { SheetWhy } from './SheetWhy.tsx';
import type { ClientText } from './partNames.ts';

export interface SheetProps {
  readonly asked: ClientCase;
  readonly result: SimulationResult;
  readonly names: ReadonlyMap<string, string>;
  readonly shelf: Shelf;
  readonly rule: SuitabilityRule;
  readonly today: string;
  readonly workspace: WorkspaceInfo;
}

/** Size of its text; large type grows it on the screen and on paper. */
const sheetPoints = 11;

function oddsWords(probability: number, paths: string, text: ClientText): string {
  const odds = oddsOfHundred(probability);
  return odds.kind === 'about'
    ? text('odds.about', { count: odds.count })
    : text(`odds.${odds.kind}`, { paths });
}

/** What the client reads and takes home: first the doubts and the bad case, then the goal, then what it rests on. */
export function Sheet({ asked, result, names, shelf, rule, today, workspace }: SheetProps) {
  const text = useText(messages);
  const sentence = useRiskWords();
  const measureText = useText(measureMessages);
  const { format, language, scale } = useLook();
  const term = format.duration(asked.months);
  const paths = format.count(result.paths);
  const goal = result.goals[0];
  const join = (...sentences: readonly string[]): string => sentences.join(language === 'zh' ? '' : ' ');
  return (
    <div className="client-sheet" style={{ fontSize: `${sheetPoints * scale}pt` }}>
      <header>
        <p className="client-scenario">{text('scenario')}</p>
        <h2>
          {text('sheetGoal', { goal: text(`goal.${asked.goal}`), term, target: format.money(asked.target) })}
        </h2>
        <p className="client-profile">
          {text('profile', {
            stage: text(`stage.${asked.lifeStage}`),
            level: text(`level.${asked.profile.level as 1 | 2 | 3 | 4 | 5}`),
            until: format.date(assessedUntil(asked.profile, rule)),
          })}
        </p>
      </header>
      <p className="client-doubt">{text('doubt')}</p>
      <section>
        <h3>
          {text('badHead')}{' '}
          <SheetWhy explanation={explainBad(result, measureText, text, format, workspace)} />
        </h3>
        <p className="client-words">
          {join(
            text('bad', {
              term,
              p5: format.money(result.terminal.p5.value),
              paidIn: format.money(result.paidIn),
            }),
            text('loss', { odds: oddsWords(result.lossProbability.value, paths, text) }),
          )}
        </p>
      </section>
      {goal ? (
        <section>
          <h3>
            {text('reachHead')} <SheetWhy explanation={explainReach(result, text, format, workspace)} />
          </h3>
          <p className="client-words">
            {join(
              text('reach', {
                odds: oddsWords(goal.probability.value, paths, text),
                inflation: format.percent(assumedInflation, 1),
                amount: format.money(goal.amount),
              }),
              ...(goal.shortfallWhenMissed
                ? [text('missed', { gap: format.money(goal.shortfallWhenMissed.value) })]
                : []),
              text('middle', { p50: format.money(result.terminal.p50.value) }),
            )}
          </p>
        </section>
      ) : null}
      <section>
        <h3>{text('dots')}</h3>
        <p className="client-small">{text('dotsHelp')}</p>
        <Dots result={result} />
      </section>
      <FallSection asked={asked} names={names} shelf={shelf} today={today} />
      <section>
        <h3>{text('parts')}</h3>
        <ul className="client-parts">
          {asked.parts.map(({ product, weight }) => {
            const found = shelf.get(product);
            return (
              <li key={product}>
                <span>{names.get(product) ?? product}</span>
                {found ? <span>{text('riskTag', { level: productLevel(found) })}</span> : null}
                <strong>{format.percent(weight, 0)}</strong>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="client-small">
        <h3>{text('assumptions')}</h3>
        <p>
          {text('initial')} {format.money(asked.initial)} · {text('monthly')} {format.money(asked.monthly)} ·{' '}
          {term}
        </p>
        <p>{text('assumption')}</p>
        <p>
          {text('facts', {
            paths,
            seed: result.seed,
            date: workspace.dataDate ? format.date(workspace.dataDate) : text('noData'),
            engine: result.engineVersion,
            today: format.date(today),
          })}
        </p>
        {workspace.synthetic ? <p>{text('synthetic')}</p> : null}
      </section>
      <section className="client-required">
        {riskSentences(asked.parts, shelf, today).map((key) => (
          <p key={key}>{sentence(key)}</p>
        ))}
      </section>
    </div>
  );
}
