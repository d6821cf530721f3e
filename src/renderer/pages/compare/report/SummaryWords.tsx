import type { Plan } from '../../../../shared/plan.ts';
import type { SimulationResult } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { messages } from '../../productLab/messages.ts';
import { netPaidIn } from '../../productLab/netPaidIn.ts';
import { oddsOfHundred } from '../../productLab/oddsInWords.ts';

/** The result in plain words, the bad case first. */
export function SummaryWords({ result, plan }: { readonly result: SimulationResult; readonly plan: Plan }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const odds = (probability: number): string => {
    const found = oddsOfHundred(probability);
    return found.kind === 'about'
      ? text('odds.about', { count: found.count })
      : text(`odds.${found.kind}`, { paths: format.count(result.paths) });
  };
  const sentences = [
    text('summaryBad', {
      term: format.duration(result.months),
      p5: format.money(result.terminal.p5.value),
      paidIn: format.money(netPaidIn(plan).at(-1) ?? 0),
    }),
    text('summaryLoss', { odds: odds(result.lossProbability.value) }),
    text('summaryBeat', {
      odds: odds(result.beatDepositProbability.value),
      deposit: result.deposit.name[language],
      p50: format.money(result.terminal.p50.value),
    }),
  ];
  return <p className="report-words">{sentences.join(language === 'zh' ? '' : ' ')}</p>;
}
