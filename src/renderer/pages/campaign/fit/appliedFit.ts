import type { CampaignChannel, CampaignScenario } from '../../../../shared/campaign.ts';
import type { FittedResponse, SteadyCurve } from '../../../../shared/campaignResult.ts';

/** Units that a yuan buys, where the channel is paid by what it sells; null where money buys something else. */
export function unitsPerYuan({ cost }: Pick<CampaignChannel, 'cost'>): number | null {
  if (cost.kind === 'perThousand') return 1000 / cost.price;
  if (cost.kind === 'perClick' || cost.kind === 'perLead' || cost.kind === 'perAccount')
    return 1 / cost.price;
  return cost.kind === 'fixed' ? cost.contacts / cost.weeklyFee : null;
}

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * The scenario with a channel's response and carry-over as history has them: the fitted curve is in yuan and accounts, the
 * channel's in the units that it sells, so its half is turned by the price and its top by the accounts that a unit brings
 * at the typed rates. What comes without spending is not the campaign's and stays out.
 * @param curve of the channel as typed, for the accounts that a unit brings
 * @param note said of where the figures come from
 * @returns null where the fit has no parameters, or money buys no units
 */
export function withFittedResponse(
  scenario: CampaignScenario,
  id: string,
  fit: FittedResponse,
  curve: SteadyCurve,
  note: string,
): CampaignScenario | null {
  const channel = scenario.channels.find((candidate) => candidate.id === id);
  const perYuan = channel ? unitsPerYuan(channel) : null;
  const seen = curve.points.find(({ volume }) => volume > 0);
  const accountsPerUnit = seen ? seen.accounts / seen.volume : 0;
  if (!channel || !fit.parameters || perYuan === null || accountsPerUnit <= 0) return null;
  const { top, half, slope, retention } = fit.parameters;
  const fitted: CampaignChannel = {
    ...channel,
    capacity: within(top.value / accountsPerUnit, 1, 1e12),
    response: {
      kind: 'hill',
      half: within(half.value * perYuan, 1e-6, 1e12),
      slope: within(slope.value, 0.1, 10),
    },
    carryOver: { kind: 'geometric', retention: within(retention.value, 0, 0.99) },
    basis: { mark: 'own', note },
  };
  return {
    ...scenario,
    channels: scenario.channels.map((candidate) => (candidate.id === id ? fitted : candidate)),
  };
}
