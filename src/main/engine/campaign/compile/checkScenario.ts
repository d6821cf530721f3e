import { campaignLimits, type CampaignScenario } from '../../../../shared/campaign.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { addsUpToOne, shareTotal } from '../../budget/shareTotal.ts';

/**
 * Makes sure that the parts of a scenario fit together.
 * @throws LabError campaign.invalid, campaign.shares, campaign.reference, campaign.duplicate
 */
export function checkScenario(scenario: CampaignScenario): void {
  const channels = uniqueIds('channels', scenario.channels);
  const segments = uniqueIds('segments', scenario.segments);
  const products = uniqueIds('products', scenario.products);
  checkWeeks(scenario);
  requireOne(
    'products',
    scenario.products.map((product) => product.share),
  );
  for (const { id, mix } of scenario.segments) {
    if (!mix) continue;
    requireKnown(`segments.${id}.mix`, Object.keys(mix), products);
    requireOne(`segments.${id}.mix`, Object.values(mix));
  }
  for (const { id, audience } of scenario.channels) {
    if (!audience) continue;
    requireKnown(`channels.${id}.audience`, Object.keys(audience), segments);
    requireOne(`channels.${id}.audience`, Object.values(audience));
  }
  checkMixes(scenario, channels, segments, products);
  const rows = scenario.funnel.map(({ channel, segment }) => ({ id: `${channel}/${segment ?? '*'}` }));
  uniqueIds('funnel', rows);
  requireKnown(
    'funnel.channel',
    scenario.funnel.map((row) => row.channel),
    channels,
  );
  requireKnown(
    'funnel.segment',
    scenario.funnel.flatMap((row) => row.segment ?? []),
    segments,
  );
  uniqueIds('targets', scenario.targets ?? []);
  uniqueIds('estimates', scenario.estimates ?? []);
  uniqueIds('offers', scenario.offers ?? []);
  for (const offer of scenario.offers ?? []) {
    requireKnown(`offers.${offer.id}.channels`, offer.channels ?? [], channels);
    requireKnown(`offers.${offer.id}.segments`, offer.segments ?? [], segments);
  }
  for (const rule of scenario.review) {
    if ('channels' in rule) requireKnown(`review.${rule.kind}.channels`, rule.channels ?? [], channels);
  }
}

function checkMixes(
  { mixes = [] }: CampaignScenario,
  channels: ReadonlySet<string>,
  segments: ReadonlySet<string>,
  products: ReadonlySet<string>,
): void {
  const named = mixes.map(({ channel, segment, shares }) => ({ id: `${channel}/${segment ?? '*'}`, shares }));
  uniqueIds('mixes', named);
  requireKnown(
    'mixes.channel',
    mixes.map((row) => row.channel),
    channels,
  );
  requireKnown(
    'mixes.segment',
    mixes.flatMap((row) => row.segment ?? []),
    segments,
  );
  for (const { id, shares } of named) {
    requireKnown(`mixes.${id}`, Object.keys(shares), products);
    requireOne(`mixes.${id}`, Object.values(shares));
  }
}

function checkWeeks({ phases, horizonWeeks }: CampaignScenario): void {
  const weeks = phases.reduce((sum, phase) => sum + phase.weeks, 0);
  if (weeks > campaignLimits.weeks) throw invalid('phases', `${weeks} > ${campaignLimits.weeks}`);
  if (phases.every((phase) => phase.intensity === 0)) throw invalid('phases.intensity', '0');
  if (horizonWeeks < weeks) throw invalid('horizonWeeks', `${horizonWeeks} < ${weeks}`);
}

const invalid = (field: string, reason: string): LabError =>
  new LabError('campaign.invalid', { field, reason }, { where: { field } });

function uniqueIds(field: string, items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new LabError('campaign.duplicate', { field, id }, { where: { field } });
    seen.add(id);
  }
  return seen;
}

function requireKnown(field: string, ids: readonly string[], known: ReadonlySet<string>): void {
  for (const id of ids) {
    if (!known.has(id)) throw new LabError('campaign.reference', { field, id }, { where: { field } });
  }
}

function requireOne(field: string, shares: readonly number[]): void {
  if (addsUpToOne(shares)) return;
  throw new LabError(
    'campaign.shares',
    { what: field, sum: Number(shareTotal(shares).toFixed(6)) },
    { where: { field } },
  );
}
