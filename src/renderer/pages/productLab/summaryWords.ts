import type { Plan } from '../../../shared/plan.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import type { Format } from '../../app/format/createFormat.ts';
import { netPaidIn } from './netPaidIn.ts';
import { oddsOfHundred } from './oddsInWords.ts';
import type { LabText } from './planWords.ts';

const fen = 0.01;

/** “About 82 of 100 futures”. */
function oddsWords(probability: number, paths: string, text: LabText): string {
  const odds = oddsOfHundred(probability);
  return odds.kind === 'about'
    ? text('odds.about', { count: odds.count })
    : text(`odds.${odds.kind}`, { paths });
}

/** A result in plain words, the bad case first; on the screen and on paper. */
export function summaryWords(result: SimulationResult, plan: Plan, text: LabText, format: Format): string {
  const { terminal, lossProbability, beatDepositProbability, shortfall, deposit } = result;
  const odds = (probability: number): string => oddsWords(probability, format.count(result.paths), text);
  const sum = {
    term: format.duration(result.months),
    p5: format.money(terminal.p5.value),
    p50: format.money(terminal.p50.value),
    paidIn: format.money(netPaidIn(plan, result).at(-1) ?? 0),
  };
  const sentences = [
    text(terminal.p95.value - terminal.p5.value < fen ? 'summaryCertain' : 'summaryBad', sum),
    text('summaryLoss', { odds: odds(lossProbability.value) }),
    text('summaryBeat', {
      odds: odds(beatDepositProbability.value),
      deposit: deposit.name[format.language],
      p50: sum.p50,
    }),
    ...(shortfall.probability.value > 0
      ? [
          text('summaryUnmet', {
            odds: odds(shortfall.probability.value),
            lack: format.money(shortfall.mean.value),
          }),
        ]
      : []),
  ];
  return sentences.join(format.language === 'zh' ? '' : ' ');
}
