import type { CampaignTarget, TargetMeasure } from '../../../../shared/campaign.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { HeadCount } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { rowOf, worthFigures, type PlayedPaths, type WorthFigure } from './playedPaths.ts';
import { balanceIn, headsIn, incomeIn, moneyIn, scopeOf, type Scope } from './scope.ts';

interface Measure {
  /** With a base: a part of it that is added, or the difference from it as a share. */
  readonly grows: boolean;
  /** Whether it can be told for one segment alone: money has no segment. */
  readonly bySegment: boolean;
  /** By path; NaN or Infinity where a path has no figure. */
  figure(played: PlayedPaths, scope: Scope, target: CampaignTarget): Float64Array;
}

const quotient = (top: Float64Array, bottom: Float64Array): Float64Array =>
  top.map((value, path) => value / bottom[path]!);

const count = (head: HeadCount): Measure => ({
  grows: true,
  bySegment: true,
  figure: (played, scope) => headsIn(played, scope, head),
});

const costPer = (head: HeadCount): Measure => ({
  grows: false,
  bySegment: false,
  figure: (played, scope) => quotient(moneyIn(played, scope), headsIn(played, scope, head)),
});

/** A figure of the worth of the campaign, or of the one channel in the scope. */
function worthOf(figure: WorthFigure, { compiled, worth, count }: PlayedPaths, { channels }: Scope) {
  const all = compiled.channels.length;
  const which = channels.length === all ? all : channels[0]!;
  return rowOf(worth, which * worthFigures.length + worthFigures.indexOf(figure), count).slice();
}

/** Share of new customers who come through channels of a kind. */
const shareOf = (
  belongs: (channel: CompiledCampaign['scenario']['channels'][number]) => boolean,
): Measure => ({
  grows: false,
  bySegment: true,
  figure(played, scope) {
    const { channels } = played.compiled.scenario;
    const some = { ...scope, channels: scope.channels.filter((c) => belongs(channels[c]!)) };
    return quotient(headsIn(played, some, 'customers'), headsIn(played, scope, 'customers'));
  },
});

/** Of kept customers or balances in the whole campaign, those in the scope; with the bank’s own on both sides. */
const partOf = (sum: (played: PlayedPaths, scope: Scope) => Float64Array): Measure => ({
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
    return quotient(
      sum(played, scope).map((part) => stock.part + part),
      sum(played, whole).map((all) => stock.whole + all),
    );
  },
});

/** A figure of worth or cost: the whole campaign’s, or one channel’s. */
const money = (grows: boolean, figure: Measure['figure']): Measure => ({ grows, bySegment: false, figure });

/** What each measure of a target is: one line a measure. */
const measures: { readonly [M in TargetMeasure]: Measure } = {
  accounts: count('accounts'),
  customers: count('customers'),
  kept: count('kept'),
  balance: { grows: true, bySegment: true, figure: balanceIn },
  value: money(true, (played, scope) => worthOf('value', played, scope)),
  npv: money(true, (played, scope) => {
    const cost = worthOf('cost', played, scope);
    return worthOf('value', played, scope).map((value, path) => value - cost[path]!);
  }),
  roi: money(false, (played, scope) =>
    quotient(worthOf('value', played, scope), worthOf('cost', played, scope)).map((ratio) => ratio - 1),
  ),
  cac: costPer('customers'),
  costPerAccount: costPer('accounts'),
  costPerKept: costPer('kept'),
  conversion: {
    grows: false,
    bySegment: true,
    figure: (played, scope) => quotient(headsIn(played, scope, 'customers'), headsIn(played, scope, 'reach')),
  },
  onlineShare: shareOf((channel) => channel.online === true),
  referralShare: shareOf((channel) => channel.cost.kind === 'referral'),
  customerShare: partOf((played, scope) => headsIn(played, scope, 'kept')),
  balanceShare: partOf(balanceIn),
  payback: money(false, (played, scope) => worthOf('payback', played, scope)),
  feeShare: {
    grows: false,
    bySegment: true,
    figure(played, scope, { stock = { part: 0, whole: 0 } }) {
      const { fees, all } = incomeIn(played, scope);
      return quotient(
        fees.map((fee) => stock.part + fee),
        all.map((income) => stock.whole + income),
      );
    },
  },
  activated: {
    grows: false,
    bySegment: true,
    figure(played, scope) {
      const people = scope.segments.reduce((sum, s) => sum + played.compiled.sizes[s]!, 0);
      return headsIn(played, scope, 'kept').map((kept) => kept / people);
    },
  },
};

/** The figure of a target in each path. */
export type TargetFigure = (played: PlayedPaths) => Float64Array;

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

function relative({ base }: CampaignTarget, { grows }: Measure, figures: Float64Array): Float64Array {
  if (base === undefined) return figures;
  return figures.map((figure) => (grows ? figure / base : figure / base - 1));
}
