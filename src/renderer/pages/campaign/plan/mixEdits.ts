import type { CampaignScenario, ProductMixRow } from '../../../../shared/campaign.ts';

type Shares = ProductMixRow['shares'];

/** The scenario with these rows; without the part where there are none. */
export function withMixes(scenario: CampaignScenario, mixes: readonly ProductMixRow[]): CampaignScenario {
  const { mixes: _before, ...rest } = scenario;
  return mixes.length > 0 ? { ...rest, mixes: [...mixes] } : rest;
}

/**
 * Which products a channel sells, to all segments or to one; what holds otherwise where there are no shares. A row that
 * is there keeps its place.
 */
export function withChannelMix(
  scenario: CampaignScenario,
  channel: string,
  segment: string | undefined,
  shares: Shares | undefined,
): CampaignScenario {
  const rows = scenario.mixes ?? [];
  const isIt = (row: ProductMixRow): boolean => row.channel === channel && row.segment === segment;
  if (shares === undefined)
    return withMixes(
      scenario,
      rows.filter((row) => !isIt(row)),
    );
  const row = { channel, ...(segment === undefined ? {} : { segment }), shares };
  return withMixes(
    scenario,
    rows.some(isIt) ? rows.map((before) => (isIt(before) ? row : before)) : [...rows, row],
  );
}

/** Takes the rows of a channel or segment out. */
export const withoutMixesOf = (
  scenario: CampaignScenario,
  kind: 'channel' | 'segment',
  id: string,
): CampaignScenario =>
  withMixes(
    scenario,
    (scenario.mixes ?? []).filter((row) => row[kind] !== id),
  );

/** Gives a copy of a channel or segment the rows of its model. */
export const withMixesCopied = (
  scenario: CampaignScenario,
  kind: 'channel' | 'segment',
  id: string,
  copy: string,
): CampaignScenario => {
  const rows = scenario.mixes ?? [];
  const own = rows.filter((row) => row[kind] === id);
  return withMixes(scenario, [...rows, ...own.map((row) => ({ ...row, [kind]: copy }))]);
};
