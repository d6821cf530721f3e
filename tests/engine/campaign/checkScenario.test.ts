import { describe, expect, test } from 'vitest';
import type { CampaignScenarioInput } from '../../../src/shared/campaign.ts';
import { LabError } from '../../../src/shared/errors/index.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { plainScenario, plainSplit } from './support/scenario.ts';

/** The error with which a changed scenario is refused, before anything is allocated. */
function refusal(
  changes: Partial<CampaignScenarioInput>,
  split = plainSplit(1000),
): Pick<LabError, 'code' | 'values'> | undefined {
  const scenario = plainScenario(changes);
  try {
    campaignModel.buffers({ scenario, split });
    return undefined;
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return { code: error.code, values: error.values };
  }
}

const mail = { id: 'mail', name: 'Mail', cost: { kind: 'perClick' as const, price: 1 }, capacity: 10 };
const rates = { click: 0.1, account: 0.1, product: 0.1, kept: 0.1 };
const savings = { id: 'savings', name: 'Savings', share: 1, balance: 1, margin: 0.01 };

describe('a scenario whose parts do not fit is refused by name', () => {
  test.each<[string, Partial<CampaignScenarioInput>, object]>([
    [
      'twice the same channel',
      { channels: [mail, mail] },
      { code: 'campaign.duplicate', values: { field: 'channels', id: 'mail' } },
    ],
    [
      'shares of products',
      { products: [savings, { ...savings, id: 'loan', share: 0.2 }] },
      { code: 'campaign.shares', values: { what: 'products', sum: 1.2 } },
    ],
    [
      'an audience of nobody known',
      { channels: [{ ...mail, audience: { young: 1 } }] },
      { code: 'campaign.reference', values: { field: 'channels.mail.audience', id: 'young' } },
    ],
    [
      'an audience that does not add up',
      { channels: [{ ...mail, audience: { all: 0.5 } }] },
      { code: 'campaign.shares', values: { what: 'channels.mail.audience', sum: 0.5 } },
    ],
    [
      'a mix of unknown products',
      { segments: [{ id: 'all', name: 'All', size: 10, mix: { gold: 1 } }] },
      { code: 'campaign.reference', values: { field: 'segments.all.mix', id: 'gold' } },
    ],
    [
      'rates of an unknown channel',
      { funnel: [{ channel: 'radio', ...rates }] },
      { code: 'campaign.reference', values: { field: 'funnel.channel', id: 'radio' } },
    ],
    [
      'two rows for one cell',
      {
        funnel: [
          { channel: 'mail', ...rates },
          { channel: 'mail', ...rates },
        ],
      },
      { code: 'campaign.duplicate', values: { field: 'funnel', id: 'mail/*' } },
    ],
    [
      'a channel without rates',
      { channels: [mail, { ...mail, id: 'radio' }] },
      { code: 'campaign.funnel', values: { channel: 'radio', segment: 'all' } },
    ],
    [
      'a rule about an unknown channel',
      { review: [{ kind: 'pauseOnCac', cap: 1, channels: ['radio'] }] },
      { code: 'campaign.reference', values: { field: 'review.pauseOnCac.channels', id: 'radio' } },
    ],
    [
      'a horizon shorter than the campaign',
      { phases: [{ kind: 'push', weeks: 60 }] },
      { code: 'campaign.invalid', values: { field: 'horizonWeeks', reason: '52 < 60' } },
    ],
    [
      'too many weeks',
      {
        phases: [
          { kind: 'push', weeks: 156 },
          { kind: 'consolidation', weeks: 1 },
        ],
        horizonWeeks: 200,
      },
      { code: 'campaign.invalid', values: { field: 'phases', reason: '157 > 156' } },
    ],
    [
      'no week with money',
      { phases: [{ kind: 'push', weeks: 1, intensity: 0 }] },
      { code: 'campaign.invalid', values: { field: 'phases.intensity', reason: '0' } },
    ],
  ])('%s', (_name, changes, expected) => {
    expect(refusal(changes)).toEqual(expected);
  });

  test('and the plain one is not', () => {
    expect(refusal({})).toBeUndefined();
  });
});

describe('a split that does not fit is refused by name', () => {
  const lines = plainSplit(1000).lines;
  test.each([
    [
      'lines that do not add up',
      { lines: { ...lines, contingency: { share: 0.1 } } },
      { code: 'budget.shares', values: { what: 'All to acquisition · lines', sum: 1.1 } },
    ],
    [
      'channels that do not add up',
      { lines: { ...lines, acquisition: { share: 1, channels: { mail: 0.5 } } } },
      {
        code: 'budget.shares',
        values: { what: 'All to acquisition · lines.acquisition.channels', sum: 0.5 },
      },
    ],
    [
      'an unknown channel',
      { lines: { ...lines, acquisition: { share: 1, channels: { radio: 1 } } } },
      { code: 'budget.channel', values: { split: 'All to acquisition', channel: 'radio' } },
    ],
    [
      'money for a phase that is not there',
      { phases: { preparation: 0.5, push: 0.5, consolidation: 0 } },
      { code: 'budget.phase', values: { split: 'All to acquisition', phase: 'preparation' } },
    ],
    [
      'phases that do not add up',
      { phases: { preparation: 0, push: 0.9, consolidation: 0 } },
      { code: 'budget.shares', values: { what: 'All to acquisition · phases', sum: 0.9 } },
    ],
  ])('%s', (_name, changes, expected) => {
    expect(refusal({}, { ...plainSplit(1000), ...changes })).toEqual(expected);
  });
});
