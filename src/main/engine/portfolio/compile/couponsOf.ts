import type { Holding, Plan } from '../../../../shared/plan.ts';
import { termsInForce } from '../../../../shared/product.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { BundleSpec } from '../bundles/bundleSpec.ts';
import { planCalendar } from '../planCalendar.ts';
import { conditionFacts } from './conditionFacts.ts';
import type { PlanLookups } from './lookups.ts';

/**
 * Rate-up coupons 加息券 of the plan's products: rewards without a condition, counted by days from the plan's first one
 * on. A product held twice has its coupon once, on both together.
 */
export function couponsOf(
  plan: Pick<Plan, 'holdings' | 'startDate' | 'months' | 'initial' | 'monthly'>,
  lookups: PlanLookups,
  tax: number,
  notices: Notice[],
): BundleSpec[] {
  const { holdings, startDate, months } = plan;
  const { firstDays } = planCalendar(startDate, months);
  const ids = new Set(holdings.flatMap((holding) => ('product' in holding ? [holding.product] : [])));
  return [...ids].flatMap((id): BundleSpec[] => {
    const product = lookups.product(id);
    const terms = product && termsInForce(product, startDate);
    if (!product || !terms || !('coupon' in terms) || !terms.coupon) return [];
    const { extra, days, cap, bankShare, condition } = terms.coupon;
    const { zh, en } = product.name;
    const isAbout = (holding: Holding): boolean => 'product' in holding && holding.product === id;
    if (condition !== undefined && !lookups.holds?.(condition, conditionFacts(plan, isAbout))) {
      notices.push({ code: 'coupon.condition', values: { product: zh, productEn: en } });
      return [];
    }
    const lastDay = firstDays[0]! + days;
    const counted = Array.from({ length: months }, (_month, month) =>
      Math.max(0, Math.min(firstDays[month + 1]!, lastDay) - firstDays[month]!),
    );
    const last = counted.findLastIndex((count) => count > 0) + 1;
    const places = holdings.flatMap((holding, place) => (isAbout(holding) ? [place] : []));
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
