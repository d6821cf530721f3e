import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { Figure } from '../../components/Figure.tsx';
import { changeInWords, measureRow } from './measures.ts';
import { messages } from './messages.ts';
import { netPaidIn } from './netPaidIn.ts';
import { oddsOfHundred } from './oddsInWords.ts';
import type { LabText } from './planWords.ts';
import type { Simulated } from './Simulated.ts';
import { messages as versionMessages } from './versions/versionMessages.ts';

/** “About 82 of 100 futures”. */
function oddsWords(probability: number, paths: string, text: LabText): string {
  const odds = oddsOfHundred(probability);
  return odds.kind === 'about'
    ? text('odds.about', { count: odds.count })
    : text(`odds.${odds.kind}`, { paths });
}

const fen = 0.01;

/** The result in plain words, the bad case first, and the four figures that matter most. */
export function Summary({ result, plan, rows, baseRows, dimmed }: Simulated) {
  const text = useText(messages);
  const versionText = useText(versionMessages);
  const { format, language } = useLook();
  const paidIn = netPaidIn(plan, result.goals).at(-1) ?? 0;
  const paths = format.count(result.paths);
  const bad = measureRow(rows, 'p5');
  const middle = measureRow(rows, 'p50');
  const loss = measureRow(rows, 'loss');
  const beat = measureRow(rows, 'beatDeposit');
  const change = (row: typeof bad) =>
    baseRows ? (
      <strong>
        {versionText('changeNote', {
          change: changeInWords(row, baseRows, format) ?? versionText('same'),
        })}
      </strong>
    ) : null;
  const against = (row: typeof bad, rate: number) => (
    <>
      {change(row)}
      <span>
        {text('noteAgainstPaidIn', { difference: format.signedMoney(row.estimate.value - paidIn) })}
      </span>
      {result.months >= 12 ? <span>{text('noteReturn', { rate: format.percent(rate) })}</span> : null}
    </>
  );
  const named = (row: typeof bad, name: string) => ({ ...row.explanation, name });
  const chance = (row: typeof bad, name: string) => ({
    ...named(row, name),
    value: format.percent(row.estimate.value, 1),
  });
  const errorNote = (row: typeof bad) => (
    <>
      {change(row)}
      <span>{text('noteError', { error: format.percent(row.estimate.se) })}</span>
    </>
  );
  const sum = {
    term: format.duration(result.months),
    p5: format.money(bad.estimate.value),
    p50: format.money(middle.estimate.value),
    paidIn: format.money(paidIn),
  };
  const { p5, p95 } = result.terminal;
  const sentences = [
    text(p95.value - p5.value < fen ? 'summaryCertain' : 'summaryBad', sum),
    text('summaryLoss', { odds: oddsWords(loss.estimate.value, paths, text) }),
    text('summaryBeat', {
      odds: oddsWords(beat.estimate.value, paths, text),
      deposit: result.deposit.name[language],
      p50: sum.p50,
    }),
    ...(result.shortfall.probability.value > 0
      ? [text('summaryUnmet', { odds: oddsWords(result.shortfall.probability.value, paths, text) })]
      : []),
  ];
  const badTone = bad.estimate.value < paidIn ? 'down' : undefined;
  return (
    <section className="card summary" aria-label={text('summary')} data-dimmed={dimmed}>
      <p className="summary-words">{sentences.join(language === 'zh' ? '' : ' ')}</p>
      <div className="summary-figures">
        <Figure
          explanation={named(bad, text('figureBad'))}
          tone={badTone}
          note={against(bad, result.moneyWeightedReturn.p5.value)}
        />
        <Figure
          explanation={named(middle, text('figureMiddle'))}
          note={against(middle, result.moneyWeightedReturn.p50.value)}
        />
        <Figure explanation={chance(loss, text('figureLoss'))} note={errorNote(loss)} />
        <Figure explanation={chance(beat, text('figureBeat'))} note={errorNote(beat)} />
      </div>
    </section>
  );
}
