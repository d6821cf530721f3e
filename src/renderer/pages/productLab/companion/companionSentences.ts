import type { CompanionResult } from '../../../../shared/companion.ts';
import type { LookValue } from '../../../app/theme/look.ts';
import { oddsOfHundred } from '../oddsInWords.ts';
import type { CompanionText } from './companionPageMessages.ts';

/** What a fall and three ways to go on come to, the bad case first; for a client as for the office. */
export function companionSentences(
  result: CompanionResult,
  { format, language }: Pick<LookValue, 'format' | 'language'>,
  text: CompanionText,
): readonly string[] {
  const [stay, rebalanced, leave] = result.outcomes;
  const pair = result.pairs.find(({ first, second }) => first === 'stay' && second === 'leave')!;
  const { probability, median } = stay!.recovery;
  const odds = (chance: number): string => {
    const found = oddsOfHundred(chance);
    return found.kind === 'about'
      ? text('odds.about', { count: found.count })
      : text(`odds.${found.kind}`, { paths: format.count(result.paths) });
  };
  const cost = leave!.cost.mean.value;
  return [
    text('wordsFall', {
      name: result.fallen[language],
      months: result.fallMonths,
      fall: format.percent(result.fall, 0),
      value: format.money(result.afterFall.mean.value),
      paidIn: format.money(result.paidInAtFall),
    }),
    text('wordsBad', {
      term: format.duration(result.months),
      stay: format.money(stay!.end.p5.value),
      rebalance: format.money(rebalanced!.end.p5.value),
      leave: format.money(leave!.end.p5.value),
    }),
    text('wordsAhead', { odds: odds(pair.ahead.value) }),
    text('wordsRecovery', {
      odds: odds(probability.value),
      median: median === null ? '' : text('wordsMedian', { term: format.duration(median) }),
    }),
    cost < 0.005 ? text('wordsFree') : text('wordsCost', { cost: format.money(cost) }),
  ];
}
