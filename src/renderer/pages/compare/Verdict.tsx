import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { comparableEnds, endMeasure, paidInBy } from './comparable.ts';
import type { Compared } from './compared.ts';
import { messages } from './messages.ts';
import { againstBaseline } from './pairWith.ts';
import { planLetters } from './PlanTag.tsx';

/** Each plan against the baseline in words: how far behind it may fall, then how often it is ahead. */
export function Verdict({ comparison, plans, dimmed }: Compared) {
  const text = useText(messages);
  const format = useFormat();
  const base = plans[0]!;
  const paths = format.count(comparison.paths);
  const share = (value: number): string => format.percent(value, value > 0 && value < 0.01 ? 2 : 1);
  return (
    <section className="card compare-section" aria-label={text('verdict')} data-dimmed={dimmed}>
      <ul className="compare-words">
        {plans.slice(1).map((plan, i) => {
          const measure = endMeasure(plan, base);
          const { wins, losses, tie, difference } = againstBaseline(comparison, i + 1, measure);
          const names = { name: planLetters[i + 1]!, base: planLetters[0], measure: text(`word.${measure}`) };
          const low = difference?.p5 ?? 0;
          const bad =
            low < 0
              ? text('verdictBad', { ...names, loss: format.money(-low) })
              : text('verdictNoBad', { ...names, gain: format.money(low) });
          const odds = text('verdictOdds', {
            ...names,
            paths,
            wins: share(wins.value),
            losses: share(losses.value),
            ties: share(tie.value),
          });
          const apart = comparableEnds(plan, base)
            ? []
            : [
                text('verdictPaidIn', {
                  ...names,
                  amount: format.money(paidInBy(plan, comparison.results[i + 1])),
                  baseAmount: format.money(paidInBy(base, comparison.results[0])),
                  term: format.duration(plan.months),
                  baseTerm: format.duration(base.months),
                }),
              ];
          return <li key={i}>{[...apart, bad, odds].join(format.language === 'zh' ? '' : ' ')}</li>;
        })}
      </ul>
    </section>
  );
}
