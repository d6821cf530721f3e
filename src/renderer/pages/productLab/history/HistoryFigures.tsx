import { differenceInMonths } from './differenceInMonths.ts';
import type { HistoryResult } from '../../../../shared/history.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { Figure } from '../../../components/Figure.tsx';
import { explainHistory } from './explainHistory.ts';
import './history.css';
import { historyMessages } from './historyMessages.ts';

/** The replay in four figures, each with its reason. */
export function HistoryFigures({
  history,
  dimmed,
}: {
  readonly history: HistoryResult;
  readonly dimmed: boolean;
}) {
  const text = useText(historyMessages);
  const format = useFormat();
  const { outcome, split, maxDrawdown: fall } = history.replay;
  const explain = (own: Parameters<typeof explainHistory>[3]) => explainHistory(history, format, text, own);
  const dates = text('dates', { from: format.month(fall.peakDate), to: format.month(fall.troughDate) });
  const recovered = fall.recoveryDate;
  const recovery =
    fall.depth === 0
      ? text('noFall')
      : recovered === null
        ? text('recoveryNever')
        : format.duration(differenceInMonths(fall.troughDate, recovered));
  return (
    <section className="card summary" aria-label={text('figures')} data-dimmed={dimmed}>
      <div className="summary-figures history-figures">
        <Figure
          explanation={explain({
            name: text('fall'),
            value: format.percent(fall.depth, 1),
            definition: text('fallDefinition'),
            formula: text('fallFormula'),
          })}
          note={fall.depth === 0 ? undefined : dates}
        />
        <Figure
          explanation={explain({
            name: text('recovery'),
            value: recovery,
            definition: text('recoveryDefinition'),
            formula: undefined,
          })}
          note={
            fall.depth === 0
              ? undefined
              : recovered === null
                ? text('recoveryOpen')
                : text('recoveryOn', { date: format.month(recovered) })
          }
        />
        <Figure
          explanation={explain({
            name: text('rate'),
            value: format.percent(outcome.moneyWeightedReturn),
            definition: text('rateDefinition'),
            formula: text('rateFormula'),
          })}
          note={text('rateNote', { rate: format.percent(outcome.timeWeightedReturn) })}
        />
        <Figure
          explanation={explain({
            name: text('end'),
            value: format.money(outcome.endValue),
            definition: text('endDefinition'),
            formula: text('endFormula'),
            inputs: [
              { label: text('inputPaidIn'), value: format.money(split.paidIn) },
              { label: text('inputWithdrawn'), value: format.money(split.withdrawn) },
              { label: text('inputInterest'), value: format.money(split.interest) },
              { label: text('inputMarket'), value: format.signedMoney(split.market) },
              { label: text('inputFees'), value: format.money(split.fees) },
            ],
          })}
          note={text('endNote', {
            gain: format.signedMoney(outcome.gain),
            deposit: format.signedMoney(outcome.depositGain),
          })}
        />
      </div>
    </section>
  );
}
