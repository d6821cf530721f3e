import { describe, expect, test } from 'vitest';
import { type CampaignScenario, type CampaignScenarioInput } from '../../../src/shared/campaign.ts';
import { reviewRule, type ReviewRuleOf } from '../../../src/shared/reviewRule.ts';
import { deskWork } from '../../../src/main/engine/campaign/path/plainRows.ts';
import { bindRule } from '../../../src/main/engine/campaign/rules/index.ts';
import { startRules } from '../../../src/main/engine/campaign/rules/startRules.ts';
import type { BoundRule, Desk, Outline } from '../../../src/main/engine/campaign/rules/desk.ts';
import { plainScenario, plainSplit, playPaths } from './support/scenario.ts';

/** A desk of one path; of so many channels. */
function desk(weeks: number, plan: readonly number[] = [], channels = 1): Desk {
  const weekly = (): Float64Array => new Float64Array(weeks * channels);
  const byChannel = (): Float64Array => new Float64Array(channels);
  const rows = { spent: weekly(), customers: weekly(), expected: weekly(), resumeAt: byChannel() };
  return {
    ...rows,
    ...deskWork(rows, channels, 1),
    channels,
    width: 1,
    count: 1,
    cumulative: new Float64Array(weeks),
    plan: Float64Array.from(plan),
    destination: byChannel(),
    pauses: byChannel(),
    falsePauses: byChannel(),
    missedPauses: byChannel(),
    release: new Float64Array(1),
    wanted: new Float64Array(1),
    stopped: new Float64Array(1),
  };
}

const outline = (channels: readonly string[]): Outline => ({
  channels,
  phases: [],
  planned: new Float64Array(0),
  width: 1,
});

const begin = (rule: BoundRule): void => startRules([rule], new Float64Array(rule.rows), 1);

type Pause = ReviewRuleOf<'pauseOnCac'>;
const pauseRule = (figures: Partial<Pause>): Pause =>
  reviewRule.parse({ kind: 'pauseOnCac', cap: 100, window: 1, weeks: 1, ...figures }) as Pause;

/**
 * Lets a rule review a history: `customers` come in each week in which the channel runs, for 1,000 yuan. Answers the
 * weeks in which it is paused.
 */
function pausedWeeks(rule: Pause, customers: readonly number[], expected = customers) {
  const table = desk(customers.length);
  const bound = bindRule(rule, outline(['a']));
  begin(bound);
  const paused: number[] = [];
  customers.forEach((count, week) => {
    bound.review(week, table);
    if (week < table.resumeAt[0]!) paused.push(week);
    else {
      table.spent[week] = 1000;
      table.customers[week] = count;
      table.expected[week] = expected[week]!;
    }
  });
  return { paused, table };
}

describe('pausing on the cost per customer', () => {
  // 1,000 yuan for 10 customers are just at the cap of 100; 9 customers are above it.
  test('waits for so many weeks in a row above the cap', () => {
    const customers = [9, 10, 9, 9, 10, 9, 9, 9, 9, 9];
    expect(pausedWeeks(pauseRule({ weeks: 3, resumeAfter: 2 }), customers).paused).toEqual([8, 9]);
  });

  test('starts again after the pause, and judges afresh', () => {
    const customers = [5, 20, 20, 5, 5, 5, 5, 5, 5];
    // Week 0 is bad → paused in 1 and 2; week 3 is bad → paused in 4 and 5; week 6 → 7 and 8.
    expect(pausedWeeks(pauseRule({ resumeAfter: 2 }), customers).paused).toEqual([1, 2, 4, 5, 7, 8]);
  });

  test('pauses for good where it never resumes', () => {
    expect(pausedWeeks(pauseRule({ resumeAfter: null }), [20, 5, 20, 20, 20]).paused).toEqual([2, 3, 4]);
  });

  test('looks at all weeks of its window together', () => {
    // 3 weeks: 3,000 yuan / 29 is above, 3,000 / 30 is not.
    const rule = pauseRule({ window: 3, resumeAfter: null });
    expect(pausedWeeks(rule, [10, 10, 10, 10, 10, 9, 20]).paused).toEqual([6]);
    expect(pausedWeeks(rule, [11, 10, 9, 11, 10, 9, 20]).paused).toEqual([]);
  });

  test('knows only the figures that have arrived', () => {
    expect(
      pausedWeeks(pauseRule({ delayWeeks: 2, resumeAfter: null }), [20, 5, 20, 20, 20, 20]).paused,
    ).toEqual([4, 5]);
  });

  test('takes a channel without customers as above any cap, and one without spending as within', () => {
    expect(pausedWeeks(pauseRule({ resumeAfter: null }), [10, 0, 10]).paused).toEqual([2]);
    const bound = bindRule(pauseRule({}), outline(['a']));
    const idle = desk(3);
    begin(bound);
    for (let week = 0; week < 3; week += 1) bound.review(week, idle);
    expect(idle.resumeAt[0]).toBe(0);
  });

  test('leaves channels alone that it does not watch', () => {
    const bound = bindRule(pauseRule({ channels: ['b'] }), outline(['a', 'b']));
    const table = desk(2, [], 2);
    table.spent.set([1000, 1000]);
    begin(bound);
    bound.review(1, table);
    expect([...table.resumeAt]).toEqual([0, 5]);
  });

  test('counts false and missed pauses by the customers without luck', () => {
    const unlucky = pausedWeeks(pauseRule({ resumeAfter: 1 }), [5, 10, 10], [10, 10, 10]).table;
    expect([unlucky.pauses[0], unlucky.falsePauses[0], unlucky.missedPauses[0]]).toEqual([1, 1, 0]);
    const lucky = pausedWeeks(pauseRule({ resumeAfter: 1 }), [12, 12, 12, 5], [5, 5, 5, 5]).table;
    // Reviews of weeks 1, 2 and 3 see good luck only.
    expect([lucky.pauses[0], lucky.falsePauses[0], lucky.missedPauses[0]]).toEqual([0, 0, 3]);
    const right = pausedWeeks(pauseRule({ resumeAfter: null }), [5, 5], [5, 5]).table;
    expect([right.pauses[0], right.falsePauses[0], right.missedPauses[0]]).toEqual([1, 0, 0]);
  });
});

describe('releasing contingency', () => {
  const rule = reviewRule.parse({
    kind: 'releaseContingency',
    tolerance: 0.1,
    weeks: 2,
    release: 0.5,
  }) as ReviewRuleOf<'releaseContingency'>;

  test('waits until customers have lagged behind the plan at so many reviews', () => {
    const table = desk(6, [10, 20, 30, 40, 50, 60]);
    const bound = bindRule(rule, outline(['a']));
    begin(bound);
    // Behind by more than a tenth after weeks 0, 2, 3 and 4; 18 of 20 are within the tolerance.
    const released = [8, 18, 26, 35, 44, 60].map((customers, week) => {
      bound.review(week, table);
      const share = table.release[0];
      table.release[0] = 0;
      table.cumulative[week] = customers;
      return share;
    });
    expect(released).toEqual([0, 0, 0, 0, 0.5, 0.5]);
  });
});

/** [week][channel] of three channels, to the fen. */
const weekly = (values: Float64Array): number[][] =>
  Array.from({ length: 4 }, (_, week) =>
    [...values.subarray(3 * week, 3 * week + 3)].map((x) => Math.round(x * 100) / 100),
  );

describe('the money of a paused channel', () => {
  const channels = ['good', 'bad', 'fair'].map((id) => ({
    id,
    name: id,
    cost: { kind: 'perThousand' as const, price: 100 },
    capacity: 1e9,
  }));
  const rates = { good: 0.5, bad: 0.0001, fair: 0.5 };
  const scenario = (moneyTo: 'proRata' | 'lowestCac' | 'contingency') =>
    plainScenario({
      phases: [{ kind: 'push', weeks: 4 }],
      channels,
      funnel: Object.entries(rates).map(([channel, click]) => ({
        channel,
        click,
        account: 1,
        product: 1,
        kept: 1,
      })),
      review: [{ kind: 'pauseOnCac', cap: 1, window: 1, weeks: 1, resumeAfter: 2, moneyTo }],
    });
  const split = plainSplit(4000, [], {
    lines: {
      acquisition: { share: 0.9, channels: { good: 0.5, bad: 0.3, fair: 0.2 } },
      activities: { share: 0 },
      technology: { share: 0 },
      contingency: { share: 0.1 },
    },
  });
  test('goes to the running channels in proportion to their own', () => {
    playPaths(scenario('proRata'), split, 5, (state) => {
      // 900 a week: 450, 270, 180; the 270 of the paused channel are divided 450 : 180.
      const moved = [642.86, 0, 257.14];
      expect(weekly(state.spent)).toEqual([[450, 270, 180], moved, moved, [450, 270, 180]]);
      expect(weekly(state.paused)).toEqual([
        [0, 0, 0],
        [0, 1, 0],
        [0, 1, 0],
        [0, 0, 0],
      ]);
      expect([state.moved[0], state.pool[0]]).toEqual([540, 400]);
    });
  });

  test('or waits in contingency', () => {
    playPaths(scenario('contingency'), split, 5, (state) => {
      const rest = [450, 0, 180];
      expect(weekly(state.spent)).toEqual([[450, 270, 180], rest, rest, [450, 270, 180]]);
      expect([state.moved[0], state.pool[0]]).toEqual([540, 940]);
    });
  });

  test('or goes to the running channel with the lowest cost per customer', () => {
    const cheap = { good: 0.9, bad: 0.0001, fair: 0.2 };
    const market = {
      ...scenario('lowestCac'),
      funnel: scenario('lowestCac').funnel.map((row) => ({
        ...row,
        click: cheap[row.channel as keyof typeof cheap],
      })),
    };
    playPaths(market, split, 5, (state) => {
      const moved = [720, 0, 180];
      expect(weekly(state.spent)).toEqual([[450, 270, 180], moved, moved, [450, 270, 180]]);
      expect([state.moved[0], state.pool[0]]).toEqual([540, 400]);
    });
  });
});

describe('rules about phases', () => {
  const phases = [
    { kind: 'preparation' as const, weeks: 1 },
    { kind: 'push' as const, weeks: 4, intensity: 2 },
    { kind: 'consolidation' as const, weeks: 3, intensity: 1 },
  ];
  const sure = [{ channel: 'mail', click: 1, account: 1, product: 1, kept: 1 }];
  // 100 + 4 × 200 + 3 × 100 for the channel, 300 of contingency; a yuan buys a customer.
  const market = (review: CampaignScenarioInput['review'], price = 1000) =>
    plainScenario({
      phases,
      review,
      funnel: sure,
      channels: [{ id: 'mail', name: 'Mail', cost: { kind: 'perThousand', price }, capacity: 1e9 }],
    });
  const split = plainSplit(1500, [], {
    lines: {
      acquisition: { share: 0.8, channels: { mail: 1 } },
      activities: { share: 0 },
      technology: { share: 0 },
      contingency: { share: 0.2 },
    },
  });
  const play = (scenario: CampaignScenario): { spent: number[]; pool: number } => {
    let seen = { spent: [] as number[], pool: 0 };
    playPaths(scenario, split, 1, (state) => {
      seen = { spent: [...state.spent].map((money) => Math.round(money)), pool: Math.round(state.pool[0]!) };
    });
    return seen;
  };

  test('a phase that is too dear is stopped for its rest, and the next one begins as planned', () => {
    const rule = { kind: 'stopPhase' as const, phase: 'push' as const, cap: 0.5, window: 1, weeks: 2 };
    // Weeks 1 and 2 are seen at the reviews of weeks 2 and 3.
    expect(play(market([rule]))).toEqual({ spent: [100, 200, 200, 0, 0, 100, 100, 100], pool: 700 });
    expect(play(market([{ ...rule, cap: 2 }])).pool).toBe(300);
  });

  test('a phase that is cheap enough goes on out of contingency, as far as it goes', () => {
    const rule = { kind: 'extendPhase' as const, phase: 'push' as const, cap: 2, window: 2, extraWeeks: 2 };
    expect(play(market([rule]))).toEqual({ spent: [100, 200, 200, 200, 200, 200, 200, 100], pool: 100 });
    expect(play(market([{ ...rule, extraWeeks: 9 }]))).toEqual({
      spent: [100, 200, 200, 200, 200, 200, 200, 200],
      pool: 0,
    });
    expect(play(market([rule], 3000)).pool).toBe(300);
  });
});
