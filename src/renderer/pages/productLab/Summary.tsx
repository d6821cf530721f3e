import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { Figure } from '../../components/Figure.tsx';
import { changeInWords, measureRow } from './measures.ts';
import { messages } from './messages.ts';
import { Notices } from './Notices.tsx';
import { netPaidIn } from './netPaidIn.ts';
import type { Simulated } from './Simulated.ts';
import { summaryWords } from './summaryWords.ts';
import { messages as versionMessages } from './versions/versionMessages.ts';

/** The result in plain words, the bad case first, and the four figures that matter most. */
export function Summary({ result, plan, rows, baseRows, dimmed }: Simulated) {
  const text = useText(messages);
  const versionText = useText(versionMessages);
  const format = useFormat();
  const paidIn = netPaidIn(plan, result).at(-1) ?? 0;
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
  const badTone = bad.estimate.value < paidIn ? 'down' : undefined;
  return (
    <section className="card summary" aria-label={text('summary')} data-dimmed={dimmed}>
      <p className="summary-words">{summaryWords(result, plan, text, format)}</p>
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
      <Notices notices={result.notices} />
    </section>
  );
}
