import type { CampaignTarget, TargetMeasure } from '../../../../shared/campaign.ts';
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
  /** NaN or Infinity where the path has no figure. */
  figure(played: Played, scope: Scope): number;
}

const heads = ({ compiled, state }: Played, scope: Scope, head: HeadCount): number =>
  headsIn(compiled, state, scope, headCounts.indexOf(head));

const count = (head: HeadCount): Measure => ({
  grows: true,
  figure: (played, scope) => heads(played, scope, head),
});

const costPer = (head: HeadCount): Measure => ({
  grows: false,
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
  figure(played, scope) {
    const { channels } = played.compiled.scenario;
    const some = { ...scope, channels: scope.channels.filter((c) => belongs(channels[c]!)) };
    return heads(played, some, 'customers') / heads(played, scope, 'customers');
  },
});

/** What each measure of a target is: one line a measure. */
const measures: { readonly [M in TargetMeasure]: Measure } = {
  accounts: count('accounts'),
  customers: count('customers'),
  kept: count('kept'),
  balance: { grows: true, figure: ({ compiled, state }, scope) => balanceIn(compiled, state, scope) },
  value: { grows: true, figure: (played, scope) => worthOf(played, scope).value },
  npv: { grows: true, figure: (played, scope) => worthOf(played, scope).value - worthOf(played, scope).cost },
  roi: {
    grows: false,
    figure: (played, scope) => worthOf(played, scope).value / worthOf(played, scope).cost - 1,
  },
  cac: costPer('customers'),
  costPerAccount: costPer('accounts'),
  costPerKept: costPer('kept'),
  conversion: {
    grows: false,
    figure: (played, scope) => heads(played, scope, 'customers') / heads(played, scope, 'reach'),
  },
  onlineShare: shareOf((channel) => channel.online === true),
  referralShare: shareOf((channel) => channel.cost.kind === 'referral'),
  payback: { grows: false, figure: (played, scope) => worthOf(played, scope).payback },
};

/** The figure of a target in a path. */
export type TargetFigure = (played: Played) => number;

/** Binds the targets of a scenario. @throws LabError of scopeOf */
export function targetFigures(
  compiled: Pick<CompiledCampaign, 'scenario' | 'weeks'>,
): readonly TargetFigure[] {
  const { scenario, weeks } = compiled;
  return (scenario.targets ?? []).map((target) => {
    const scope = scopeOf(scenario, target, weeks);
    return (played) =>
      relative(target, measures[target.measure], measures[target.measure].figure(played, scope));
  });
}

function relative({ base }: CampaignTarget, { grows }: Measure, figure: number): number {
  if (base === undefined) return figure;
  return grows ? figure / base : figure / base - 1;
}
