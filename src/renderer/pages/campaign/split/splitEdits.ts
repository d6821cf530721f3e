import { budgetLines, phaseKinds, type BudgetLine, type BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { addWeight, removeWeight, shareOut } from '../../../components/weights.ts';
import { channelLines, strangeChannels, type CampaignWork, type ChannelLine } from '../work.ts';

export function lineShares({ lines }: BudgetSplit): readonly number[] {
  return budgetLines.map((line) => lines[line].share);
}

/** @param shares in the order of `budgetLines`, adding up to 1 */
export function withLineShares(split: BudgetSplit, shares: readonly number[]): BudgetSplit {
  const share = (line: BudgetLine): number => shares[budgetLines.indexOf(line)] ?? 0;
  const { acquisition, activities, technology, contingency } = split.lines;
  return {
    ...split,
    lines: {
      acquisition: { ...acquisition, share: share('acquisition') },
      activities: { ...activities, share: share('activities') },
      technology: { ...technology, share: share('technology') },
      contingency: { ...contingency, share: share('contingency') },
    },
  };
}

/** @param shares of the line's channels in the order in which the split lists them */
export function withChannelShares(
  split: BudgetSplit,
  line: ChannelLine,
  shares: readonly number[],
): BudgetSplit {
  const ids = Object.keys(split.lines[line].channels);
  return withChannels(
    split,
    line,
    ids.map((id, i) => [id, shares[i] ?? 0]),
  );
}

function withChannels(
  split: BudgetSplit,
  line: ChannelLine,
  entries: readonly (readonly [string, number])[],
): BudgetSplit {
  const channels = Object.fromEntries(entries);
  return { ...split, lines: { ...split.lines, [line]: { ...split.lines[line], channels } } };
}

/** The channel gets an equal share of the line; the others keep their proportions. */
export function withChannel(split: BudgetSplit, line: ChannelLine, channel: string): BudgetSplit {
  const entries = Object.entries(split.lines[line].channels);
  const shares = addWeight(entries.map(([, share]) => share));
  return withChannels(
    split,
    line,
    [...entries.map(([id]) => id), channel].map((id, i) => [id, shares[i] ?? 0]),
  );
}

/** Without a channel in one line; the others fill the gap. The last one of a line stays. */
export function withoutChannel(split: BudgetSplit, line: ChannelLine, channel: string): BudgetSplit {
  const entries = Object.entries(split.lines[line].channels);
  const at = entries.findIndex(([id]) => id === channel);
  if (at < 0 || entries.length === 1) return split;
  const shares = removeWeight(
    entries.map(([, share]) => share),
    at,
  );
  return withChannels(
    split,
    line,
    entries.filter((_, i) => i !== at).map(([id], i) => [id, shares[i] ?? 0]),
  );
}

/**
 * The split made to fit a campaign: without channels and phase shares that the campaign does not have. A line that
 * loses all its channels takes the campaign's in equal parts.
 */
export function adaptedSplit(scenario: CampaignScenario, split: BudgetSplit): BudgetSplit {
  const strange = new Set(strangeChannels({ scenario, split }));
  const adapted = channelLines.reduce((result, line) => {
    const entries = Object.entries(result.lines[line].channels).filter(([id]) => !strange.has(id));
    const rest = entries.some(([, share]) => share > 0)
      ? entries
      : scenario.channels.map(({ id }): [string, number] => [id, 1]);
    const points = shareOut(
      10_000,
      rest.map(([, share]) => share),
    );
    return withChannels(
      result,
      line,
      rest.map(([id], i) => [id, points[i]! / 10_000]),
    );
  }, split);
  return phasesFit({ scenario, split }) ? adapted : withoutPhaseShares(adapted);
}

/** True where every kind of phase that the split gives money to is in the campaign. */
export function phasesFit({ scenario, split }: CampaignWork): boolean {
  const { acquisition, activities, technology } = split.lines;
  const open = new Set(scenario.phases.flatMap(({ kind, intensity }) => (intensity > 0 ? [kind] : [])));
  return [split.phases, acquisition.phases, activities.phases, technology.phases].every(
    (shares) => shares === undefined || phaseKinds.every((kind) => shares[kind] === 0 || open.has(kind)),
  );
}

/** With the money of the phases by their weeks and intensity alone. */
function withoutPhaseShares({ phases: _whole, ...split }: BudgetSplit): BudgetSplit {
  const { acquisition, activities, technology, contingency } = split.lines;
  return {
    ...split,
    lines: {
      acquisition: { share: acquisition.share, channels: acquisition.channels },
      activities: { share: activities.share, channels: activities.channels },
      technology: { share: technology.share },
      contingency,
    },
  };
}
