import type { CampaignTarget, TargetMeasure } from '../../../../shared/campaign.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { headCounts, type HeadCount } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { PathState } from '../path/pathState.ts';
import type { CampaignWorth } from '../path/valueCampaign.ts';
import type { Worth } from '../path/valueChannel.ts';
import { balanceIn, headsIn, moneyIn, scopeOf, type Scope } from './scope.ts';

/** A path that has been played and valued. */
interface Played {
  readonly compiled: CompiledCampaign;
  readonly state: PathState;
  readonly worth: CampaignWorth;
}

interface Measure {
  /** With a base: a part of it that is added, or the difference from it as a share. */
  readonly grows: boolean;
  /** Whether it can be told for one segment alone: money has no segment. */
  readonly bySegment: boolean;
  /** NaN or Infinity where the path has no figure. */
  figure(played: Played, scope: Scope, target: CampaignTarget): number;
}

const heads = ({ compiled, state }: Played, scope: Scope, head: HeadCount): number =>
  headsIn(compiled, state, scope, headCounts.indexOf(head));

const count = (head: HeadCount): Measure => ({
  grows: true,
  bySegment: true,
  figure: (played, scope) => heads(played, scope, head),
});

const costPer = (head: HeadCount): Measure => ({
  grows: false,
  bySegment: false,
  figure: (played, scope) => moneyIn(played.compiled, played.state, scope) / heads(played, scope, head),
});

/** The worth of the campaign, or of the one channel in the scope. */
const worthOf = ({ state, worth }: Played, { channels }: Scope): Worth =>
  channels.length === state.channels ? worth : worth.channels[channels[0]!]!;

/** Share of new customers who come through channels of a kind. */
const shareOf = (
  belongs: (channel: CompiledCampaign['scenario']['channels'][number]) => boolean,
): Measure => ({
  grows: false,
  bySegment: true,
  figure(played, scope) {
    const { channels } = played.compiled.scenario;
    const some = { ...scope, channels: scope.channels.filter((c) => belongs(channels[c]!)) };
    return heads(played, some, 'customers') / heads(played, scope, 'customers');
  },
});

/** Of kept customers or balances in the whole campaign, those in the scope; with the bank’s own on both sides. */
const partOf = (sum: (played: Played, scope: Scope) => number): Measure => ({
  grows: false,
  bySegment: true,
  figure(played, scope, { stock = { part: 0, whole: 0 } }) {
    const { scenario } = played.compiled;
    const whole: Scope = {
      channels: scenario.channels.map((_, c) => c),
      segments: scenario.segments.map((_, s) => s),
      product: undefined,
      week: scope.week,
    };
    return (stock.part + sum(played, scope)) / (stock.whole + sum(played, whole));
  },
});

const balance = ({ compiled, state }: Played, scope: Scope): number => balanceIn(compiled, state, scope);

/** A figure of worth or cost: the whole campaign’s, or one channel’s. */
const money = (grows: boolean, figure: Measure['figure']): Measure => ({ grows, bySegment: false, figure });

/** What each measure of a target is: one line a measure. */
const measures: { readonly [M in TargetMeasure]: Measure } = {
  accounts: count('accounts'),
  customers: count('customers'),
  kept: count('kept'),
  balance: { grows: true, bySegment: true, figure: balance },
  value: money(true, (played, scope) => worthOf(played, scope).value),
  npv: money(true, (played, scope) => worthOf(played, scope).value - worthOf(played, scope).cost),
  roi: money(false, (played, scope) => worthOf(played, scope).value / worthOf(played, scope).cost - 1),
  cac: costPer('customers'),
  costPerAccount: costPer('accounts'),
  costPerKept: costPer('kept'),
  conversion: {
    grows: false,
    bySegment: true,
    figure: (played, scope) => heads(played, scope, 'customers') / heads(played, scope, 'reach'),
  },
  onlineShare: shareOf((channel) => channel.online === true),
  referralShare: shareOf((channel) => channel.cost.kind === 'referral'),
  customerShare: partOf((played, scope) => heads(played, scope, 'kept')),
  balanceShare: partOf(balance),
  payback: money(false, (played, scope) => worthOf(played, scope).payback),
};

/** The figure of a target in a path. */
export type TargetFigure = (played: Played) => number;

/** Binds the targets of a scenario. @throws LabError of scopeOf; campaign.invalid for a segment of what has none */
export function targetFigures(
  compiled: Pick<CompiledCampaign, 'scenario' | 'weeks'>,
): readonly TargetFigure[] {
  const { scenario, weeks } = compiled;
  return (scenario.targets ?? []).map((target) => {
    const scope = scopeOf(scenario, target, weeks);
    const measure = measures[target.measure];
    if (target.segment !== undefined && !measure.bySegment) {
      const field = `targets.${target.id}.segment`;
      throw new LabError('campaign.invalid', { field, reason: target.measure });
    }
    return (played) => relative(target, measure, measure.figure(played, scope, target));
  });
}

function relative({ base }: CampaignTarget, { grows }: Measure, figure: number): number {
  if (base === undefined) return figure;
  return grows ? figure / base : figure / base - 1;
}
