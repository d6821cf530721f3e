import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { pow } from '../../math/pow.ts';
import { shareTotal } from '../../budget/shareTotal.ts';

/** Weeks in a year of 365 days. */
export const weeksPerYear = 365 / 7;

/** What customers are worth, ready for the loop over the horizon. */
export interface Economics {
  /** [segment][product]: share of the segment's customers who take the product. */
  readonly mix: Float64Array;
  /** [segment]: factor of balances. */
  readonly balanceFactor: Float64Array;
  /** [segment]: yuan once per customer. */
  readonly reward: Float64Array;
  /** [product]: a week, of the balance. */
  readonly margin: Float64Array;
  /** [product]: yuan a week per customer. */
  readonly fee: Float64Array;
  /** [week]: present value of a yuan at the start of the week; one more than the horizon. */
  readonly discount: Float64Array;
}

export function economicsOf(scenario: CampaignScenario): Economics {
  const { segments, products, discountRate, horizonWeeks } = scenario;
  const mix = new Float64Array(segments.length * products.length);
  segments.forEach((segment, s) => {
    const shares = products.map((product) => (segment.mix ? (segment.mix[product.id] ?? 0) : product.share));
    mix.set(
      shares.map((share) => share / shareTotal(shares)),
      s * products.length,
    );
  });
  const rewardOf = (s: number): number =>
    products.reduce((sum, product, p) => sum + mix[s * products.length + p]! * product.reward, 0);
  return {
    mix,
    balanceFactor: Float64Array.from(segments, (segment) => segment.balanceFactor),
    reward: Float64Array.from(segments, (_, s) => rewardOf(s)),
    margin: Float64Array.from(products, (product) => (product.margin - product.expectedLoss) / weeksPerYear),
    fee: Float64Array.from(products, (product) => (product.annualFee - product.serviceCost) / weeksPerYear),
    discount: Float64Array.from({ length: horizonWeeks + 1 }, (_, week) =>
      pow(1 + discountRate, -week / weeksPerYear),
    ),
  };
}
