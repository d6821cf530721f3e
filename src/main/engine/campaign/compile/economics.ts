import type { CampaignScenario, UnitEconomics } from '../../../../shared/campaign.ts';
import { pow } from '../../math/pow.ts';
import { shareTotal } from '../../budget/shareTotal.ts';

/** Weeks in a year of 365 days. */
export const weeksPerYear = 365 / 7;

type Repurchase = UnitEconomics['repurchase'] | undefined;

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
  /** [product]: what is bought again, and when. */
  readonly repurchase: readonly Repurchase[];
  /** Weeks after the campaign in which something is bought again. */
  readonly lastRepurchase: number;
  /** [week]: present value of a yuan at the start of the week; one more than the horizon. */
  readonly discount: Float64Array;
}

/** What a yuan of balance earns in a week: new money only, after losses. */
const earning = ({ margin, expectedLoss, cannibalised }: UnitEconomics): number =>
  ((margin - expectedLoss) * (1 - (cannibalised ?? 0))) / weeksPerYear;

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
    margin: Float64Array.from(products, earning),
    fee: Float64Array.from(products, (product) => (product.annualFee - product.serviceCost) / weeksPerYear),
    repurchase: products.map((product) => product.repurchase),
    lastRepurchase: Math.max(...products.map((product) => product.repurchase?.afterWeeks ?? 0)),
    discount: Float64Array.from({ length: horizonWeeks + 1 }, (_, week) =>
      pow(1 + discountRate, -week / weeksPerYear),
    ),
  };
}
