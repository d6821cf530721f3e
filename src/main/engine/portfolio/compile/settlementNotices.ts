import type { Notice } from '../../../../shared/simulation.ts';
import type { HoldingInput } from '../input.ts';
import type { ResolvedHolding } from './resolvedHolding.ts';

/** Says of which products money is called ahead, so that it is there on the day; each product once. */
export function settlementNotices(
  resolved: readonly Pick<ResolvedHolding, 'name'>[],
  holdings: readonly Pick<HoldingInput, 'instrument'>[],
): Notice[] {
  const notices = new Map<string, Notice>();
  holdings.forEach(({ instrument }, i) => {
    const days = 'settlement' in instrument ? (instrument.settlement?.payDays ?? 0) : 0;
    const { zh, en } = resolved[i]!.name;
    if (days > 0) {
      notices.set(zh, { code: 'settlement.ahead', values: { product: zh, productEn: en, days } });
    }
  });
  return [...notices.values()];
}
