import type { CampaignScenario } from '../../../shared/campaign.ts';
import type { SteadyCurve, SteadyPoint } from '../../../shared/campaignResult.ts';
import { uncertainMean } from '../../../shared/uncertain.ts';
import { cellsOf, type Cells } from './compile/cells.ts';
import { checkScenario } from './compile/checkScenario.ts';
import { followUpOf, withFollowUp } from './compile/followUp.ts';
import { multiplyOdds } from './compile/multiplyOdds.ts';
import { bindCost } from './costs/index.ts';
import type { Entry } from './costs/costEngine.ts';
import { bindResponse } from './response/index.ts';

const points = 48;
/** How far a curve is drawn where nothing is said: to twice the money that buys the capacity. */
const range = 2;

/**
 * What each channel brings a week in the long run at a steady weekly spend, alone, at the mean rates, before
 * technology, season and the wearing out of segments: carry-over adds nothing in the long run.
 * @param upTo yuan a week by channel id
 * @throws LabError of checkScenario and cellsOf
 */
export function steadyResponses(
  scenario: CampaignScenario,
  upTo: Readonly<Record<string, number>> = {},
): SteadyCurve[] {
  checkScenario(scenario);
  const cells = cellsOf(scenario);
  return scenario.channels.map((channel, c) => {
    const cost = bindCost(channel.cost);
    const respond = bindResponse(channel.response, channel.capacity);
    const { perYuan } = cost;
    const rates = passRates(scenario, cells, c, cost.entry);
    const last = upTo[channel.id] ?? (range * channel.capacity) / perYuan;
    const point = (spend: number): SteadyPoint => {
      const volume = spend > 0 ? respond(spend * perYuan) : 0;
      return { spend, volume, accounts: volume * rates.accounts, customers: volume * rates.customers };
    };
    return {
      channel: channel.id,
      points: Array.from({ length: points + 1 }, (_, i) => point((last * i) / points)),
    };
  });
}

/** Accounts and customers for one unit that the channel sells, over its segments. */
function passRates(
  { channels, segments, funnel }: CampaignScenario,
  cells: Cells,
  c: number,
  entry: Entry,
): { accounts: number; customers: number } {
  let [accounts, customers] = [0, 0];
  segments.forEach(({ responsiveness }, s) => {
    const cell = c * segments.length + s;
    const share = cells.audience[cell]!;
    if (share === 0) return;
    const row = funnel[cells.row[cell]!]!;
    const click = multiplyOdds(uncertainMean(row.click), responsiveness);
    const opened = withFollowUp(uncertainMean(row.account), followUpOf(channels[c]!));
    const account = entry === 'accounts' ? 1 : opened * (entry === 'reach' ? click : 1);
    accounts += share * account;
    customers += share * account * uncertainMean(row.product);
  });
  return { accounts, customers };
}
