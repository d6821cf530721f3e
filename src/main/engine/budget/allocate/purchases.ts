import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import { weeklyPatterns, type WeeklyPatterns } from './weeklyPatterns.ts';

/** What a channel buys with a sum of money, whatever the rates. */
export interface Purchase {
  /** [week]: units that it sells, before the factor of its volume and the season. */
  readonly volumes: Float64Array;
  /** [week]: yuan. */
  readonly spent: Float64Array;
}

/** Purchases by channel and sum; those that were made are remembered, as draws and technologies ask for the same ones. */
export interface Purchases {
  readonly patterns: WeeklyPatterns;
  /** Undefined for a channel whose purchases depend on the customers: it buys week by week. */
  of(channel: number, money: number): Purchase | undefined;
}

/** So many are remembered; then all are forgotten. */
const mostRemembered = 20_000;

const known = new WeakMap<CompiledCampaign, WeakMap<BudgetSplit, Purchases>>();

export function purchasesOf(compiled: CompiledCampaign, split: BudgetSplit): Purchases {
  const bySplit = known.get(compiled) ?? new WeakMap<BudgetSplit, Purchases>();
  known.set(compiled, bySplit);
  const purchases = bySplit.get(split) ?? makePurchases(compiled, split);
  bySplit.set(split, purchases);
  return purchases;
}

function makePurchases(compiled: CompiledCampaign, split: BudgetSplit): Purchases {
  const patterns = weeklyPatterns(compiled, split);
  const made = patterns.channels.map(() => new Map<number, Purchase>());
  let count = 0;
  return {
    patterns,
    of(channel, money) {
      if (compiled.channels[channel]!.cost.keptDelay !== undefined) return undefined;
      const own = made[channel]!;
      const before = own.get(money);
      if (before) return before;
      count += 1;
      if (count > mostRemembered) {
        for (const map of made) map.clear();
        count = 1;
      }
      const purchase = buyAllWeeks(compiled, channel, money, patterns.channels[channel]!);
      own.set(money, purchase);
      return purchase;
    },
  };
}

function buyAllWeeks(
  { weeks, channels }: CompiledCampaign,
  channel: number,
  money: number,
  pattern: Float64Array,
): Purchase {
  const { cost, carryOver, respond } = channels[channel]!;
  const purchase = { money: 0, week: 0, kept: 0 };
  const [volumes, spent, bought] = [
    new Float64Array(weeks),
    new Float64Array(weeks),
    new Float64Array(weeks),
  ];
  let wallet = 0;
  for (let week = 0; week < weeks; week += 1) {
    purchase.money = wallet + money * pattern[week]!;
    purchase.week = week;
    spent[week] = cost.billed(purchase);
    wallet = purchase.money - spent[week]!;
    bought[week] = cost.units(purchase);
    const lags = Math.min(carryOver.length, week + 1);
    let effective = 0;
    for (let lag = 0; lag < lags; lag += 1) effective += carryOver[lag]! * bought[week - lag]!;
    volumes[week] = effective > 0 ? respond(effective) : 0;
  }
  return { volumes, spent };
}
