import type { ComparisonResult, SplitPair } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { oddsOfHundred, oddsTogether } from '../../productLab/oddsInWords.ts';
import { messages } from '../messages.ts';
import { sides } from '../sides.ts';
import { joinSentences, oddsIn } from '../../campaign/results/Summary.tsx';

export interface VerdictProps {
  readonly result: ComparisonResult;
  readonly pair: SplitPair;
  readonly dimmed: boolean;
}

/** Who wins how often, in words: first what the open split may lose, then how often it wins, and the ties. */
export function Verdict({ result, pair, dimmed }: VerdictProps) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const format = useFormat();
  const npv = pair.measures.find(({ measure }) => measure === 'npv');
  const customers = pair.measures.find(({ measure }) => measure === 'customers');
  const tag = (place: number): string => text(`tag.${sides[place] ?? 'fourth'}`);
  if (!npv?.difference || !customers) return null;
  const { difference } = npv;
  const worst = difference.p5.value;
  const [wins, losses, ties] = oddsTogether([npv.first.value, npv.second.value, npv.tie.value]);
  const [a, b] = [tag(pair.first), tag(pair.second)];
  const customersFirst = text('verdictCustomers', {
    a,
    wins: oddsIn(oddsOfHundred(customers.first.value), lab),
  });
  const sentences = [
    text(worst < 0 ? 'verdictBelow' : 'verdictAbove', { a, b, difference: format.money(Math.abs(worst)) }),
    npv.tie.value === 1
      ? text('verdictAllTies', { paths: format.count(result.paths) })
      : text(npv.tie.value === 0 ? 'verdictNpv' : 'verdictNpvTies', {
          a,
          b,
          wins: oddsIn(wins!, lab),
          losses: oddsIn(losses!, lab),
          ties: oddsIn(ties!, lab),
        }),
    customersFirst,
  ];
  return (
    <p className="campaign-words" data-dimmed={dimmed}>
      {joinSentences(sentences, format.language)}
    </p>
  );
}
