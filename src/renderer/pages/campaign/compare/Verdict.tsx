import type { ComparisonResult, SplitPair } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import { joinSentences, oddsIn } from '../results/Summary.tsx';

export interface VerdictProps {
  readonly result: ComparisonResult;
  readonly pair: SplitPair;
  readonly dimmed: boolean;
}

/** Who wins how often, in words: first what the open split may lose, then how often it wins, and the ties. */
export function Verdict({ result, pair, dimmed }: VerdictProps) {
  const text = useText(messages);
  const format = useFormat();
  const npv = pair.measures.find(({ measure }) => measure === 'npv');
  const customers = pair.measures.find(({ measure }) => measure === 'customers');
  if (!npv?.difference || !customers) return null;
  const { difference } = npv;
  const worst = difference.p5.value;
  const customersFirst = text('verdictCustomers', { wins: oddsIn(customers.first.value, text) });
  const sentences = [
    text(worst < 0 ? 'verdictBelow' : 'verdictAbove', { difference: format.money(Math.abs(worst)) }),
    npv.tie.value === 1
      ? text('verdictAllTies', { paths: format.count(result.paths) })
      : text('verdictNpv', {
          wins: oddsIn(npv.first.value, text),
          losses: oddsIn(npv.second.value, text),
          ties: oddsIn(npv.tie.value, text),
        }),
    customersFirst,
  ];
  return (
    <p className="campaign-words" data-dimmed={dimmed}>
      {joinSentences(sentences, format.language)}
    </p>
  );
}
