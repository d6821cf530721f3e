import type { Plan } from '../../../../shared/plan.ts';
import { termsInForce } from '../../../../shared/product.ts';
import type { BundleSpec } from '../bundles/bundleSpec.ts';
import { planCalendar } from '../planCalendar.ts';
import type { PlanLookups } from './lookups.ts';

/**
 * Rate-up coupons 加息券 of the plan's products: rewards without a condition, counted by days from the plan's first one
 * on. A product held twice has its coupon once, on both together.
 */
export function couponsOf(
  { holdings, startDate, months }: Pick<Plan, 'holdings' | 'startDate' | 'months'>,
  lookups: PlanLookups,
  tax: number,
): BundleSpec[] {
  const { firstDays } = planCalendar(startDate, months);
  const ids = new Set(holdings.flatMap((holding) => ('product' in holding ? [holding.product] : [])));
  return [...ids].flatMap((id): BundleSpec[] => {
    const product = lookups.product(id);
    const terms = product && termsInForce(product, startDate);
    if (!product || !terms || !('coupon' in terms) || !terms.coupon) return [];
    const { extra, days, cap, bankShare } = terms.coupon;
    const lastDay = firstDays[0]! + days;
    const counted = Array.from({ length: months }, (_month, month) =>
      Math.max(0, Math.min(firstDays[month + 1]!, lastDay) - firstDays[month]!),
    );
    const last = counted.findLastIndex((count) => count > 0) + 1;
    const places = holdings.flatMap((holding, place) =>
      'product' in holding && holding.product === id ? [place] : [],
    );
    const { zh, en } = product.name;
    return [
      {
        name: { zh: `${zh}加息券`, en: `${en} rate-up coupon` },
        members: [],
        reward: {
          kind: 'coupon',
          rate: extra * (1 - tax),
          cap,
          days: counted.slice(0, last),
          holdings: places,
          bankShare: tax < 1 ? bankShare / (1 - tax) : bankShare,
        },
        times: last,
      },
    ];
  });
}
