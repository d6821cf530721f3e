import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import { pow } from '../../math/pow.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { headKinds, type PathState } from '../path/pathState.ts';

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

/** People of a kind (position in headCounts) within the scope; those of one product by the segments' mix. */
export function headsIn(compiled: CompiledCampaign, state: PathState, scope: Scope, kind: number): number {
  const { segments, products, economics } = compiled;
  let heads = 0;
  for (let week = 0; week <= scope.week; week += 1) {
    for (const channel of scope.channels) {
      for (const s of scope.segments) {
        const at = ((week * state.channels + channel) * segments + s) * headKinds + kind;
        const share = scope.product === undefined ? 1 : economics.mix[s * products + scope.product]!;
        heads += state.weekCells[at]! * share;
      }
    }
  }
  return heads;
}

/** Money of the channels in the scope; with technology where the scope is the whole campaign. */
export function moneyIn(compiled: CompiledCampaign, state: PathState, scope: Scope): number {
  const whole = scope.channels.length === state.channels;
  let money = 0;
  for (let week = 0; week <= scope.week; week += 1) {
    if (whole) money += compiled.schedule.technology[week]!;
    for (const channel of scope.channels) money += state.spent[week * state.channels + channel]!;
  }
  return money;
}

/** Balances of kept customers at the end of the scope's week. */
export function balanceIn(compiled: CompiledCampaign, state: PathState, scope: Scope): number {
  const { products, economics, firstBalance } = compiled;
  let balance = 0;
  for (let p = 0; p < products; p += 1) {
    if (scope.product !== undefined && scope.product !== p) continue;
    const again = economics.repurchase[p];
    const survival = state.survival[p]!;
    let weighted = 0;
    for (let week = 0; week <= scope.week; week += 1) {
      weighted = weighted * survival + keptIn(compiled, state, scope, week, p);
      if (again && week >= again.afterWeeks) {
        const share = again.share * again.balance * pow(survival, again.afterWeeks);
        weighted += share * keptIn(compiled, state, scope, week - again.afterWeeks, p);
      }
    }
    balance += weighted * state.parameters[firstBalance + p]!;
  }
  return balance;
}

/** Customers of a product kept from a week × their segments' balance factors. */
function keptIn(
  { segments, products, economics }: CompiledCampaign,
  state: PathState,
  scope: Scope,
  week: number,
  product: number,
): number {
  let weighted = 0;
  for (const channel of scope.channels) {
    for (const s of scope.segments) {
      const kept = state.weekCells[((week * state.channels + channel) * segments + s) * headKinds + 4]!;
      weighted += kept * economics.mix[s * products + product]! * economics.balanceFactor[s]!;
    }
  }
  return weighted;
}
