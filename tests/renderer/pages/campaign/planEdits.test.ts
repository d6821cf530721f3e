import { describe, expect, test } from 'vitest';
import { campaignScenario, type CampaignScenario, type CostKind } from '../../../../src/shared/campaign.ts';
import { compileCampaign } from '../../../../src/main/engine/campaign/compile/compileCampaign.ts';
import { sampleWorkspace } from '../../../../src/main/sample/index.ts';
import { costKinds } from '../../../../src/renderer/pages/campaign/plan/kindSpecs.ts';
import { withNewChannel } from '../../../../src/renderer/pages/campaign/plan/newChannel.ts';
import {
  withOffer,
  withOfferLimit,
  withoutOffer,
} from '../../../../src/renderer/pages/campaign/plan/offerEdits.ts';
import { copyName, newName } from '../../../../src/renderer/pages/campaign/plan/newName.ts';
import { withNewProduct } from '../../../../src/renderer/pages/campaign/plan/newProduct.ts';
import { withNewSegment } from '../../../../src/renderer/pages/campaign/plan/newSegment.ts';
import { productKinds } from '../../../../src/renderer/pages/campaign/plan/productStarts.ts';
import {
  channelsWithout,
  sellersWithout,
  withProductSold,
  withSegmentReached,
} from '../../../../src/renderer/pages/campaign/plan/leftOut.ts';
import { withChannelMix } from '../../../../src/renderer/pages/campaign/plan/mixEdits.ts';
import {
  withoutProduct,
  withProductCopy,
} from '../../../../src/renderer/pages/campaign/plan/productEdits.ts';
import {
  withAudience,
  withChannelCopy,
  withMix,
  withoutCampaignChannel,
  withoutSegment,
  withSegmentCopy,
  withSegmentRates,
} from '../../../../src/renderer/pages/campaign/plan/scenarioEdits.ts';
import { withFoundRule } from '../../../../src/renderer/pages/campaign/review/foundRule.ts';
import {
  withRuleAdded,
  withRuleEarlier,
} from '../../../../src/renderer/pages/campaign/review/reviewEdits.ts';
import { ruleKinds, ruleSpecs } from '../../../../src/renderer/pages/campaign/review/ruleSpecs.ts';
import {
  estimatesOf,
  withEstimate,
  withEstimateChanged,
  withoutEstimate,
} from '../../../../src/renderer/pages/campaign/targets/estimateEdits.ts';
import {
  estimatePresetNames,
  estimatePresets,
} from '../../../../src/renderer/pages/campaign/targets/estimatePresets.ts';
import { presetNames, targetPresets } from '../../../../src/renderer/pages/campaign/targets/targetPresets.ts';
import { withMeasure, withTarget } from '../../../../src/renderer/pages/campaign/targets/targetEdits.ts';
import { targetMeasures } from '../../../../src/shared/campaign.ts';

const sample = sampleWorkspace();
const scenario = sample.campaigns[0]!.scenario;
const split = sample.splits[0]!.split;
const name = { zh: '新', en: 'New' };

/** The engine and the schema take what an edit makes. */
function sound(edited: CampaignScenario): CampaignScenario {
  expect(campaignScenario.parse(edited)).toEqual(edited);
  compileCampaign({ scenario: edited, split });
  return edited;
}

describe('edits of a campaign', () => {
  test('make channels of every kind that the engine takes', () => {
    for (const { kind } of costKinds) {
      const made = withNewChannel(scenario, kind as CostKind, name);
      sound(made.scenario);
      expect(made.scenario.funnel.at(-1)!.channel).toBe(made.id);
    }
  });

  test('keep shares of products adding up to 1 when one is copied or removed', () => {
    const copied = sound(withProductCopy(scenario, 'tiered-savings', name).scenario);
    const removed = sound(withoutProduct(scenario, 'tiered-savings'));
    for (const { products } of [copied, removed]) {
      expect(products.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    for (const { mix } of removed.segments) {
      expect(Object.values(mix!).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(mix).not.toHaveProperty('tiered-savings');
    }
  });

  test('make a new segment that the open channels reach by its size, and the others once they are told to', () => {
    const made = withNewSegment(scenario, name);
    const added = sound(made.scenario).segments.at(-1)!;
    expect(added).toEqual({
      id: made.id,
      name,
      size: 100_000,
      responsiveness: 1,
      balanceFactor: 1,
      basis: { mark: 'general' },
    });
    const own = scenario.channels.filter(({ audience }) => audience !== undefined);
    expect(channelsWithout(made.scenario, made.id).map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    const reached = sound(withSegmentReached(made.scenario, added));
    expect(channelsWithout(reached, made.id)).toEqual([]);
    const people = made.scenario.segments.reduce((sum, { size }) => sum + size, 0);
    const { audience } = reached.channels.find(({ id }) => id === own[0]!.id)!;
    expect(audience![made.id]).toBeCloseTo(100_000 / people, 12);
    expect(audience!['young']).toBeCloseTo(own[0]!.audience!['young']! * (1 - 100_000 / people), 12);
  });

  test('serve a new segment where a channel has rates for single segments only', () => {
    const apart: CampaignScenario = {
      ...scenario,
      funnel: scenario.funnel.flatMap((row) =>
        row.segment === undefined ? scenario.segments.map(({ id }) => ({ ...row, segment: id })) : [],
      ),
    };
    const made = withNewSegment(apart, name);
    sound(made.scenario);
    expect(made.scenario.funnel.filter(({ segment }) => segment === made.id)).toHaveLength(
      scenario.channels.length,
    );
  });

  test('make products of every kind that a tenth takes, and put them into mixes when told to', () => {
    const mixed = withChannelMix(scenario, 'branch', 'young', scenario.segments[0]!.mix);
    for (const kind of productKinds) {
      const made = withNewProduct(mixed, kind, name);
      const { products } = sound(made.scenario);
      expect(products.at(-1)).toMatchObject({ id: made.id, share: 0.1, basis: { mark: 'general' } });
      expect(products[0]!.share).toBeCloseTo(scenario.products[0]!.share * 0.9, 12);
      expect(sellersWithout(made.scenario, made.id)).toHaveLength(scenario.segments.length + 1);
      const sold = sound(withProductSold(made.scenario, products.at(-1)!));
      expect(sellersWithout(sold, made.id)).toEqual([]);
      expect(sold.segments[0]!.mix![made.id]).toBeCloseTo(0.1, 12);
      expect(sold.mixes![0]!.shares['tiered-savings']).toBeCloseTo(0.45 * 0.9, 12);
      expect(sound(withoutProduct(sold, made.id)).products[0]!.share).toBeCloseTo(0.36, 12);
    }
  });

  test('name what is new so that no two are called alike, and copies within the longest name', () => {
    const first = newName('newSegment', []);
    expect(first).toEqual({ zh: '新客群', en: 'New segment' });
    expect(newName('newSegment', [{ name: first }])).toEqual({ zh: '新客群 2', en: 'New segment 2' });
    const copy = copyName({ zh: '名'.repeat(120), en: 'Short' });
    expect(copy.zh).toHaveLength(120);
    expect(copy).toEqual({ zh: `${'名'.repeat(116)}（副本）`, en: 'Short (copy)' });
  });

  test('drop what is about a channel, segment or product that goes', () => {
    const offer = withOffer(scenario, { name, step: 'product', lift: 1.1, cost: 1, channels: ['branch'] });
    const target = { name, goal: 1, sense: 'atLeast' as const, measure: 'customers' as const };
    const busy = withTarget(withTarget(offer.scenario, { ...target, channel: 'branch' }).scenario, {
      ...target,
      segment: 'young',
    }).scenario;
    const before = scenario.targets!.length;
    const noBranch = withoutCampaignChannel({ scenario: busy, split }, 'branch').scenario;
    expect(noBranch.offers).toEqual([]);
    expect(noBranch.targets).toHaveLength(before + 1);
    expect(withoutSegment(busy, 'young').targets).toHaveLength(before + 1);
  });

  test('carry the mixes of channels along: copied, rescaled, dropped, and gone with the last', () => {
    const shares = {
      'tiered-savings': 0.4,
      'time-deposit-36m': 0.2,
      'payroll-wealth': 0.3,
      'bond-fund-a': 0.1,
    };
    const mixed = withChannelMix(
      withChannelMix(scenario, 'branch', 'young', shares),
      'sms',
      undefined,
      shares,
    );
    expect(sound(mixed).mixes).toEqual([
      { channel: 'branch', segment: 'young', shares },
      { channel: 'sms', shares },
    ]);
    const copied = sound(withChannelCopy(mixed, 'branch', name).scenario);
    expect(copied.mixes!.at(-1)).toEqual({ channel: copied.channels.at(-1)!.id, segment: 'young', shares });
    const twin = withSegmentCopy(mixed, 'young', name);
    expect(sound(twin.scenario).mixes!.at(-1)).toEqual({ channel: 'branch', segment: twin.id, shares });
    const sold = sound(withoutProduct(mixed, 'tiered-savings')).mixes!;
    for (const row of sold) {
      expect(row.shares['payroll-wealth']).toBeCloseTo(0.5, 12);
      expect(row.shares).not.toHaveProperty('tiered-savings');
    }
    expect(sound(withoutSegment(mixed, 'young')).mixes).toEqual([{ channel: 'sms', shares }]);
    expect(withoutCampaignChannel({ scenario: mixed, split }, 'sms').scenario.mixes).toHaveLength(1);
    const none = withChannelMix(withoutSegment(mixed, 'young'), 'sms', undefined, undefined);
    expect(sound(none)).not.toHaveProperty('mixes');
  });

  test('offers hold where they are told to, or everywhere', () => {
    const made = withOffer(scenario, { name, step: 'kept', lift: 1.1, cost: 0 });
    const offer = made.scenario.offers![0]!;
    const limited = withOfferLimit(offer, 'phases', ['push']);
    expect(limited.phases).toEqual(['push']);
    expect(withOfferLimit(limited, 'phases', [])).toEqual(offer);
    expect(withoutOffer(made.scenario, made.id).offers).toEqual([]);
  });

  test('audiences, mixes and rates of a segment of its own come and go', () => {
    const shares = Object.fromEntries(scenario.segments.map(({ id }, i) => [id, i === 0 ? 1 : 0]));
    const [first] = scenario.channels;
    expect(sound(withAudience(scenario, first!.id, shares)).channels[0]!.audience).toEqual(shares);
    expect(sound(withAudience(scenario, first!.id, undefined)).channels[0]).not.toHaveProperty('audience');
    expect(sound(withMix(scenario, 'young', undefined)).segments[0]).not.toHaveProperty('mix');
    const own = sound(withSegmentRates(scenario, first!.id, 'young'));
    expect(own.funnel.at(-1)).toEqual({ ...scenario.funnel[0], segment: 'young' });
  });

  test('rules of every kind can be added, and act in the order given', () => {
    let busy = { ...scenario, review: [] as CampaignScenario['review'] };
    for (const kind of ruleKinds) busy = withRuleAdded(busy, ruleSpecs[kind].starter);
    sound(busy);
    expect(withRuleEarlier(busy, 2).review.map(({ kind }) => kind)).toEqual([
      'pauseOnCac',
      'stopPhase',
      'releaseContingency',
      'extendPhase',
    ]);
    expect(withRuleEarlier(busy, 0)).toBe(busy);
    const found = { cap: 300, weeks: 2, resumeAfter: null };
    expect(withFoundRule(busy, 0, found).review[0]).toEqual({ ...ruleSpecs.pauseOnCac.starter, ...found });
    expect(withFoundRule(busy, 1, found).review).toHaveLength(5);
  });

  test('goals that are not simulated are added, changed and removed, and have a unit and a place of their own', () => {
    let busy = scenario;
    for (const preset of estimatePresetNames) {
      const { low, likely, high } = estimatePresets[preset].range;
      expect(low <= likely && likely <= high).toBe(true);
      busy = withEstimate(busy, { ...estimatePresets[preset], name }).scenario;
    }
    const before = estimatesOf(scenario).length;
    expect(estimatesOf(sound(busy))).toHaveLength(before + estimatePresetNames.length);
    expect(new Set<string>([...presetNames, ...estimatePresetNames]).size).toBe(
      presetNames.length + estimatePresetNames.length,
    );
    const last = estimatesOf(busy).at(-1)!;
    expect(sound(withEstimateChanged(busy, { ...last, goal: 0.6 })).estimates!.at(-1)!.goal).toBe(0.6);
    expect(sound(withoutEstimate(busy, last.id)).estimates).toHaveLength(
      before + estimatePresetNames.length - 1,
    );
  });

  test('a growth by month is compounded over the campaign', () => {
    const { goal } = targetPresets.aum({ scenario, result: null });
    // 26 weeks are 5.98 months.
    expect(goal).toBeCloseTo(1.08 ** ((26 * 7 * 12) / 365) - 1, 3);
  });

  test('goals of the bank’s plans and targets of every measure are sound', () => {
    for (const preset of presetNames) {
      const goal = targetPresets[preset]({ scenario, result: null });
      sound(withTarget(scenario, { ...goal, name }).scenario);
    }
    const start = withTarget(scenario, {
      ...targetPresets.segmentShare({ scenario, result: null }),
      name,
      week: 3,
    });
    const target = start.scenario.targets!.at(-1)!;
    for (const measure of targetMeasures) {
      const changed = withMeasure(target, measure, null);
      expect(sound({ ...scenario, targets: [changed] }).targets).toEqual([changed]);
    }
  });
});
