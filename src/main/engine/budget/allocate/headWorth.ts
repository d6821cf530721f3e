import type { AllocationObjective } from '../../../../shared/allocation.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import type { Drawn } from '../../campaign/path/moneyState.ts';
import { pow } from '../../math/pow.ts';

/** What one head, and one yuan spent, adds to the objective. */
export interface HeadWorth {
  /** [week][cell]: a new customer, before it is known whether he is kept. */
  readonly customer: Float64Array;
  /** [week][segment]: a kept customer. */
  readonly kept: Float64Array;
  /** [week]: a yuan spent; it lowers the objective. */
  readonly yuan: Float64Array;
}

/**
 * The worth of a campaign is linear in its customers, so that it need not be followed over the horizon for each sum of
 * money: a head of each week is valued once for given rates.
 * @param drawn balances and survival of the rates in question
 */
export function headWorth(
  compiled: CompiledCampaign,
  drawn: Pick<Drawn, 'parameters' | 'survival'>,
  objective: AllocationObjective,
): HeadWorth {
  const { weeks, segments, channels, economics, lifts } = compiled;
  const cells = channels.length * segments;
  const customer = new Float64Array(weeks * cells);
  const kept = new Float64Array(weeks * segments);
  if (objective === 'customers') customer.fill(1);
  if (objective === 'kept') kept.fill(1);
  if (objective !== 'profit') return { customer, kept, yuan: new Float64Array(weeks) };
  for (let at = 0; at < customer.length; at += 1) {
    const offers = lifts.cost.length > 0 ? lifts.cost[at]! : 0;
    const reward = economics.reward[at % segments]! + offers;
    customer[at] = -reward * economics.discount[Math.floor(at / cells)]!;
  }
  addKeptWorth(compiled, drawn, kept);
  return { customer, kept, yuan: economics.discount.slice(0, weeks) };
}

/** Adds the present value of a customer kept from a week on, over the segment's mix of products, repurchases included. */
function addKeptWorth(
  { weeks, segments, products, horizon, firstBalance, economics }: CompiledCampaign,
  { parameters, survival }: Pick<Drawn, 'parameters' | 'survival'>,
  kept: Float64Array,
): void {
  for (let p = 0; p < products; p += 1) {
    const stays = stayingFrom(economics.discount, horizon, survival[p]!);
    const earns = parameters[firstBalance + p]! * economics.margin[p]!;
    const again = economics.repurchase[p];
    const share = again ? again.share * again.balance * pow(survival[p]!, again.afterWeeks) : 0;
    for (let week = 0; week < weeks; week += 1) {
      const later = again ? week + again.afterWeeks : horizon;
      const balances = stays[week]! + (later < horizon ? share * stays[later]! : 0);
      for (let s = 0; s < segments; s += 1) {
        const each = economics.fee[p]! * stays[week]! + earns * economics.balanceFactor[s]! * balances;
        kept[week * segments + s]! += economics.mix[s * products + p]! * each;
      }
    }
  }
}

/** [week]: present value of a yuan at the end of every later week in which a customer of that week is still there. */
function stayingFrom(discount: Float64Array, horizon: number, survival: number): Float64Array {
  const stays = new Float64Array(horizon);
  for (let week = horizon - 2; week >= 0; week -= 1) {
    stays[week] = discount[week + 2]! + survival * stays[week + 1]!;
  }
  return stays;
}
