import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import { headCounts, type HeadCount } from '../../../../shared/campaignResult.ts';
import { pow } from '../../math/pow.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { rowOf, type PlayedPaths } from './playedPaths.ts';

/** Which part of the campaign a target is about: positions, or all. */
export interface Scope {
  readonly channels: readonly number[];
  readonly segments: readonly number[];
  /** undefined: all products. */
  readonly product: number | undefined;
  /** Last week that counts. */
  readonly week: number;
}

/** @throws LabError campaign.reference, campaign.invalid */
export function scopeOf(scenario: CampaignScenario, target: CampaignTarget, weeks: number): Scope {
  const place = (field: string, items: readonly { readonly id: string }[], id: string): number => {
    const found = items.findIndex((item) => item.id === id);
    if (found < 0) throw new LabError('campaign.reference', { field: `targets.${target.id}.${field}`, id });
    return found;
  };
  const week = target.week ?? weeks - 1;
  if (week >= weeks) {
    throw new LabError('campaign.invalid', {
      field: `targets.${target.id}.week`,
      reason: `${week} ≥ ${weeks}`,
    });
  }
  return {
    channels:
      target.channel === undefined
        ? scenario.channels.map((_, c) => c)
        : [place('channel', scenario.channels, target.channel)],
    segments:
      target.segment === undefined
        ? scenario.segments.map((_, s) => s)
        : [place('segment', scenario.segments, target.segment)],
    product: target.product === undefined ? undefined : place('product', scenario.products, target.product),
    week,
  };
}

/** Kinds of heads that are always whole, so that they add up to the same in any order. */
const wholeNumbers: ReadonlySet<HeadCount> = new Set(['accounts', 'customers', 'kept']);

/** Whether nothing is left out of the scope but channels. */
const isWhole = ({ compiled }: PlayedPaths, { product, week, segments }: Scope): boolean =>
  product === undefined && week === compiled.weeks - 1 && segments.length === compiled.segments;

/** People of a kind within the scope, by path; those of one product by the mix of their channel and segment. */
export function headsIn(played: PlayedPaths, scope: Scope, kind: HeadCount): Float64Array {
  const { segments, products, economics, channels } = played.compiled;
  const heads = played.beginSum();
  if (isWhole(played, scope) && wholeNumbers.has(kind)) {
    for (const channel of scope.channels) {
      const row = channel * headCounts.length + headCounts.indexOf(kind);
      heads.add(played.channelHeads, row, 1, 1);
    }
    return heads.values.slice();
  }
  for (let week = 0; week <= scope.week; week += 1) {
    for (const channel of scope.channels) {
      for (const s of scope.segments) {
        const cell = channel * segments + s;
        const share = scope.product === undefined ? 1 : economics.mix[cell * products + scope.product]!;
        heads.add(played.heads[kind], week * channels.length * segments + cell, share, 1);
      }
    }
  }
  return heads.values.slice();
}

/** Money of the channels in the scope, by path; with technology where the scope is the whole campaign. */
export function moneyIn({ compiled, spent, beginSum }: PlayedPaths, scope: Scope): Float64Array {
  const channels = compiled.channels.length;
  const whole = scope.channels.length === channels;
  const money = beginSum();
  for (let week = 0; week <= scope.week; week += 1) {
    const technology = compiled.schedule.technology[week]!;
    if (whole && technology !== 0) {
      for (let path = 0; path < money.values.length; path += 1) money.values[path]! += technology;
    }
    for (const channel of scope.channels) money.add(spent, week * channels + channel, 1, 1);
  }
  return money.values.slice();
}

/** Balances of kept customers at the end of the scope's week, by path. */
export function balanceIn(played: PlayedPaths, scope: Scope): Float64Array {
  const balance = new Float64Array(played.count);
  for (let p = 0; p < played.compiled.products; p += 1) {
    if (scope.product !== undefined && scope.product !== p) continue;
    balanceOf(played, scope, p).forEach((sum, path) => (balance[path]! += sum));
  }
  return balance;
}

/** Income of a year from the customers who are there at the end of the scope's week, by path: fees, and all. */
export function incomeIn(played: PlayedPaths, scope: Scope): { fees: Float64Array; all: Float64Array } {
  const { compiled, count } = played;
  const [fees, all] = [new Float64Array(count), new Float64Array(count)];
  compiled.scenario.products.forEach(({ annualFee, margin, cannibalised = 0 }, p) => {
    const customers = stockOf(played, scope, p, 'heads');
    const balance = balanceOf(played, scope, p);
    for (let path = 0; path < count; path += 1) {
      fees[path]! += customers[path]! * annualFee;
      all[path]! += customers[path]! * annualFee + balance[path]! * margin * (1 - cannibalised);
    }
  });
  return { fees, all };
}

function balanceOf(played: PlayedPaths, scope: Scope, product: number): Float64Array {
  const each = rowOf(played.balances, product, played.count);
  return stockOf(played, scope, product, 'weighted').map((customers, path) => customers * each[path]!);
}

/**
 * Customers of a product at the end of the scope's week, by path: heads, or heads × their segments' balance factors
 * with what is bought again.
 */
function stockOf(played: PlayedPaths, scope: Scope, p: number, what: 'heads' | 'weighted'): Float64Array {
  const again = what === 'weighted' ? played.compiled.economics.repurchase[p] : undefined;
  const survival = rowOf(played.survival, p, played.count);
  const stock = new Float64Array(played.count);
  for (let week = 0; week <= scope.week; week += 1) {
    const kept = keptIn(played, scope, week, p, what);
    for (let path = 0; path < played.count; path += 1)
      stock[path] = stock[path]! * survival[path]! + kept[path]!;
    if (!again || week < again.afterWeeks) continue;
    const bought = keptIn(played, scope, week - again.afterWeeks, p, what);
    bought.forEach((heads, path) => {
      stock[path]! += again.share * again.balance * pow(survival[path]!, again.afterWeeks) * heads;
    });
  }
  return stock;
}

/** Customers of a product kept from a week, by path; weighted: × their segments' balance factors. */
function keptIn(
  { compiled: { segments, products, economics, channels }, heads, beginSum }: PlayedPaths,
  scope: Scope,
  week: number,
  product: number,
  what: 'heads' | 'weighted',
): Float64Array {
  const kept = beginSum();
  for (const channel of scope.channels) {
    for (const s of scope.segments) {
      const cell = channel * segments + s;
      const mix = economics.mix[cell * products + product]!;
      const factor = what === 'weighted' ? economics.balanceFactor[s]! : 1;
      kept.add(heads.kept, week * channels.length * segments + cell, mix, factor);
    }
  }
  return kept.values;
}
