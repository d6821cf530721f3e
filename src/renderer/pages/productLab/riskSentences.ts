import type { Holding } from '../../../shared/plan.ts';
import { termsInForce } from '../../../shared/product.ts';
import type { Shelf } from './planWords.ts';

/** Keys of the sentences that the rules require beside a combination (RULES-CN.md, “Required sentences”). */
export type RiskSentence = 'riskGeneral' | 'riskFund' | 'riskWealth' | 'riskBenchmark';

/** The general sentence always; those for funds, wealth products and benchmarks where the combination has them. */
export function riskSentences(
  holdings: readonly Holding[],
  shelf: Shelf,
  date: string,
): readonly RiskSentence[] {
  const found = new Set<RiskSentence>(['riskGeneral']);
  for (const holding of holdings) {
    if ('series' in holding || 'assumption' in holding) found.add('riskFund');
    const product = 'product' in holding ? shelf.get(holding.product) : undefined;
    const terms = product && termsInForce(product, date);
    if (terms?.kind === 'fund' || terms?.kind === 'moneyFund') found.add('riskFund');
    if (terms?.kind === 'wealth') {
      found.add('riskWealth');
      if (terms.benchmark) found.add('riskBenchmark');
    }
  }
  return [...found];
}
