import { useMemo } from 'react';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import type { Language } from '../../../app/language/i18n.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { Figure } from '../../../components/Figure.tsx';
import { oddsOfHundred, type Odds } from '../../productLab/oddsInWords.ts';
import { messages, type CampaignText } from '../messages.ts';
import { headlines } from './headlines.ts';
import { middleWords } from './rangeWords.ts';
import type { Simulated } from './Simulated.ts';

/** Sentences one after another; Chinese needs no space between them. */
export function joinSentences(sentences: readonly string[], language: Language): string {
  return sentences.join(language === 'zh' ? '' : ' ');
}

/** Keeps the sign on the line of its figure. */
function unbroken(figure: string): string {
  return figure.replace(/^[−+]/, '$&\u2060');
}

/** “About 31 of 100 futures”. */
export function oddsWords(probability: number, text: CampaignText): string {
  const odds = oddsOfHundred(probability);
  return odds.kind === 'about' ? text('odds.about', { count: odds.count }) : text(`odds.${odds.kind}`);
}

/** “about 31 of 100 futures”, inside a sentence. */
export function oddsIn(odds: Odds, text: CampaignText): string {
  return odds.kind === 'about' ? text('in.about', { count: odds.count }) : text(`in.${odds.kind}`);
}

/** The result in plain words, the bad case first, and the figures that finance asks for first. */
export function Summary({ result, dimmed, dataDate }: Simulated) {
  const text = useText(messages);
  const format = useFormat();
  const figures = useMemo(
    () => headlines({ result, format, text, dataDate }),
    [result, format, text, dataDate],
  );
  return (
    <section className="card campaign-summary" aria-label={text('summary')} data-dimmed={dimmed}>
      <p className="campaign-words">
        <SummaryWords result={result} />
      </p>
      <div className="campaign-figures">
        {figures.map(({ key, explanation, note, tone }) => (
          <Figure
            key={key}
            explanation={explanation}
            note={note}
            tone={tone === 'down' ? 'down' : undefined}
          />
        ))}
      </div>
    </section>
  );
}

function SummaryWords({ result }: { readonly result: CampaignResult }) {
  const text = useText(messages);
  const format = useFormat();
  if (result.money.total === 0) return <>{text('summaryNothing')}</>;
  const people = (value: number): string => format.count(Math.round(value));
  const { npv, cac, heads, payback, profitProbability, horizonWeeks } = result;
  const bad = text('summaryBad', {
    npv: unbroken(format.money(npv.p5.value)),
    customers: people(heads.customers.p5.value),
    cac: cac.p95 === null ? text('noBound') : format.money(cac.p95.value),
  });
  const loss = text('summaryLoss', {
    odds: oddsWords(1 - profitProbability.value, text),
    weeks: horizonWeeks,
  });
  const middle = text('summaryMiddle', {
    npv: unbroken(format.money(npv.p50.value)),
    customers: people(heads.customers.p50.value),
    cac: middleWords(cac, 'money', format, text),
  });
  const paid = text('summaryPayback', {
    odds: oddsWords(payback.probability.value, text),
    weeks: horizonWeeks,
  });
  return <>{joinSentences([bad, loss, middle, paid], format.language)}</>;
}
