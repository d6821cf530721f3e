import type { CampaignScenario, UnitEconomics } from '../../../../shared/campaign.ts';
import { pow } from '../../math/pow.ts';
import { productMix } from '../../../../shared/productMix.ts';
import { shareTotal } from '../../budget/shareTotal.ts';

/** Weeks in a year of 365 days. */
export const weeksPerYear = 365 / 7;

type Repurchase = UnitEconomics['repurchase'] | undefined;

/** What customers are worth, ready for the loop over the horizon. */
export interface Economics {
  /** [cell][product]: share of the customers of a channel and segment who take the product. */
  readonly mix: Float64Array;
  /** [segment]: factor of balances. */
  readonly balanceFactor: Float64Array;
  /** [cell]: yuan once per customer. */
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
  const { channels, segments, products, discountRate, horizonWeeks } = scenario;
  const pairs = channels.flatMap((channel) => segments.map((segment) => ({ channel, segment })));
  const mix = Float64Array.from(
    pairs.flatMap(({ channel, segment }) => {
      const shares = productMix(scenario, channel.id, segment.id);
      return shares.map((share) => share / shareTotal(shares));
    }),
  );
  const rewardOf = (cell: number): number =>
    products.reduce((sum, product, p) => sum + mix[cell * products.length + p]! * product.reward, 0);
  return {
    mix,
    balanceFactor: Float64Array.from(segments, (segment) => segment.balanceFactor),
    reward: Float64Array.from(pairs, (_, cell) => rewardOf(cell)),
    margin: Float64Array.from(products, earning),
    fee: Float64Array.from(products, (product) => (product.annualFee - product.serviceCost) / weeksPerYear),
    repurchase: products.map((product) => product.repurchase),
    lastRepurchase: Math.max(...products.map((product) => product.repurchase?.afterWeeks ?? 0)),
    discount: Float64Array.from({ length: horizonWeeks + 1 }, (_, week) =>
      pow(1 + discountRate, -week / weeksPerYear),
    ),
  };
}
