import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/renderer/app/format/createFormat.ts';
import { textOf } from '../../../src/renderer/app/language/useText.ts';
import { measureMessages } from '../../../src/renderer/pages/productLab/measureMessages.ts';
import { measureRows } from '../../../src/renderer/pages/productLab/measures.ts';
import { messages } from '../../../src/renderer/pages/productLab/messages.ts';
import { netPaidIn } from '../../../src/renderer/pages/productLab/netPaidIn.ts';
import { newPlan } from '../../../src/renderer/pages/productLab/newPlan.ts';
import { oddsOfHundred, oddsTogether } from '../../../src/renderer/pages/productLab/oddsInWords.ts';
import {
  canBeHeld,
  holdingKey,
  holdingName,
  type Shelf,
} from '../../../src/renderer/pages/productLab/planWords.ts';
import { riskSentences } from '../../../src/renderer/pages/productLab/riskSentences.ts';
import { withoutPart, withPart, withWeights } from '../../../src/renderer/pages/productLab/usePlanEditor.ts';
import { sampleWorkspace } from '../../../src/main/sample/index.ts';
import { plan as planSchema } from '../../../src/shared/plan.ts';
import { testPlan, testResult } from '../../support/results.ts';

const { products } = sampleWorkspace();
const shelf: Shelf = new Map(products.map((product) => [product.id, product]));

const sum = (weights: readonly { weight: number }[]): number =>
  weights.reduce((total, { weight }) => total + weight, 0);

/** The sentences beside a combination of these products, in equal parts. */
const sentences = (...ids: readonly string[]) =>
  riskSentences(
    ids.map((product) => ({ weight: 1 / ids.length, product })),
    shelf,
    '2026-07-01',
  );

describe('net paid in', () => {
  test('rises with each contribution, falls with each withdrawal, month by month', () => {
    const flows = { months: 4, initial: 1000, monthly: 100, withdraw: 50, withdrawFrom: 2 };
    expect(netPaidIn(flows)).toEqual([1100, 1100, 1200, 1250, 1300]);
  });

  test('knows step-ups and lump sums', () => {
    const flows = {
      months: 4,
      initial: 0,
      monthly: 100,
      withdraw: 0,
      withdrawFrom: 0,
      stepUp: { everyMonths: 2, rate: 0.1, amount: 5 },
      lumpSums: [
        { month: 1, amount: 1000 },
        { month: 3, amount: -300 },
        { month: 9, amount: 7 },
      ],
    };
    expect(netPaidIn(flows)).toEqual([100, 100, 1200, 1315, 1130]);
  });

  test('falls by the goals that are spent, and only by them', () => {
    const flows = { months: 3, initial: 1000, monthly: 100, withdraw: 0, withdrawFrom: 0 };
    const goals = [
      { month: 2, amount: 500, spend: true, expectedShortfall: { value: 0, se: 0 } },
      { month: 2, amount: 900, spend: false, expectedShortfall: { value: 0, se: 0 } },
    ];
    const split = { withdrawn: { value: 500, se: 0 } };
    expect(netPaidIn(flows, { goals, split })).toEqual([1100, 1100, 700, 800]);
  });

  test('falls by what could be taken out, not by what was asked for', () => {
    const flows = { months: 4, initial: 1000, monthly: 0, withdraw: 400, withdrawFrom: 0 };
    const split = { withdrawn: { value: 1000, se: 0 } };
    expect(netPaidIn(flows)).toEqual([1000, 600, 200, -200, -600]);
    expect(netPaidIn(flows, { goals: [], split })).toEqual([1000, 600, 200, 0, 0]);
  });

  test('without withdrawals it ends at all that was paid in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 480 }), fc.nat(1e6), fc.nat(1e4), (months, initial, monthly) => {
        const points = netPaidIn({ months, initial, monthly, withdraw: 0, withdrawFrom: 0 });
        expect([points.length, points.at(-1)]).toEqual([months + 1, initial + months * monthly]);
      }),
    );
  });
});

test.each([
  [0, { kind: 'none' }],
  [0.004, { kind: 'fewerThanOne' }],
  [0.006, { kind: 'about', count: 1 }],
  [0.8235, { kind: 'about', count: 82 }],
  [0.9949, { kind: 'about', count: 99 }],
  [0.995, { kind: 'moreThanNinetyNine' }],
  [0.996, { kind: 'moreThanNinetyNine' }],
  [1, { kind: 'all' }],
])('%d of the futures is said as %o', (probability, odds) => {
  expect(oddsOfHundred(probability)).toEqual(odds);
});

test.each([
  [
    [0.155, 0.845, 0],
    [16, 84, 'none'],
  ],
  [
    [0.345, 0.325, 0.33],
    [35, 32, 33],
  ],
  [
    [0.29, 0.58, 0.13],
    [29, 58, 13],
  ],
  [
    [1, 0, 0],
    ['all', 'none', 'none'],
  ],
] as const)('of all that can happen, %j, the counts add up to a hundred', (probabilities, said) => {
  const odds = oddsTogether(probabilities);
  expect(odds.map((one) => (one.kind === 'about' ? one.count : one.kind))).toEqual(said);
});

describe('parts of a combination', () => {
  test('come with an equal share and go without a gap; typed correlations go with them', () => {
    const before = testPlan({ correlation: [[1]] });
    const more = withPart(before, { product: 'gold' });
    expect(more.holdings.map(({ weight }) => weight)).toEqual([0.4, 0.2667, 0.3333]);
    expect('correlation' in more).toBe(false);
    const fewer = withoutPart(more, 0);
    expect(sum(fewer.holdings)).toBeCloseTo(1, 12);
    expect(fewer.holdings.map((holding) => ('product' in holding ? holding.product : ''))).toEqual([
      'fund',
      'gold',
    ]);
    expect(planSchema.parse(more)).toEqual(more);
  });

  test('keep their names while their weights change', () => {
    const before = testPlan();
    const after = withWeights(before, [0.1, 0.9]);
    expect(after.holdings.map(holdingKey)).toEqual(before.holdings.map(holdingKey));
    expect(before.holdings[0]!.weight).toBe(0.6);
  });

  test('are called what they are', () => {
    const format = createFormat('zh');
    const text = textOf(messages, 'zh');
    const name = (holding: Parameters<typeof holdingName>[0]): string =>
      holdingName(holding, shelf, 'zh', format, text);
    expect([
      name({ weight: 1, product: 'tiered-savings' }),
      name({ weight: 1, product: 'gone' }),
      name({ weight: 1, series: '沪深300' }),
      name({ weight: 1, label: '我的', series: 'x' }),
      name({
        weight: 1,
        deposit: { kind: 'time', termMonths: 36, rate: 0.0125, demandRate: 0.0005, renewal: 'renew' },
      }),
      name({ weight: 1, assumption: { drift: 0.04, volatility: 0.1 } }),
    ]).toEqual(['随心存', 'gone', '沪深300', '我的', '定期 3年 1.25%', '假设：漂移率 4.00%，波动率 10.00%']);
  });
});

describe('the required sentences', () => {
  test('the general one always, those of funds and wealth products where they are held', () => {
    expect(sentences('tiered-savings')).toEqual(['riskGeneral']);
    expect(sentences('tiered-savings', 'bond-fund-a')).toEqual(['riskGeneral', 'riskFund']);
    const wealth = products.filter(({ terms }) => terms[0]!.conditions.kind === 'wealth').map(({ id }) => id);
    expect(wealth.length).toBeGreaterThan(0);
    expect(sentences(...wealth)).toEqual(expect.arrayContaining(['riskGeneral', 'riskWealth']));
    expect(riskSentences([{ weight: 1, series: 'x' }], shelf, '2026-07-01')).toEqual([
      'riskGeneral',
      'riskFund',
    ]);
  });

  test('say what the rules say', () => {
    const text = textOf(messages, 'zh');
    expect([text('riskGeneral'), text('riskFund'), text('riskWealth'), text('riskBenchmark')]).toEqual([
      '理财非存款、产品有风险、投资须谨慎。',
      '基金有风险，投资须谨慎。',
      '理财产品过往业绩不代表其未来表现，不等于理财产品实际收益，投资须谨慎。',
      '业绩比较基准不是预期收益率，不代表产品未来的表现和实际收益，不构成对产品收益的承诺。',
    ]);
  });

  test('no banned word is on the page', () => {
    const banned =
      /保本|保收益|无风险|零风险|稳赚|和存款一样|高收益低风险|最佳|第一|唯一|首只|国家级|顶级|避险|最后机会/;
    const zh = [...Object.values(messages.words), ...Object.values(measureMessages.words)].map(
      (wording) => wording.zh,
    );
    expect(zh.filter((text) => banned.test(text))).toEqual([]);
    // “预期收益率” may only be denied, as the rule's own sentence does.
    expect(zh.filter((text) => text.includes('预期收益') && !text.includes('不是预期收益率'))).toEqual([]);
  });
});

describe('a new combination', () => {
  test('holds what can be held and is a whole plan', () => {
    const made = planSchema.parse(newPlan('新组合', products));
    expect(made.holdings).toHaveLength(2);
    for (const holding of made.holdings) {
      expect('product' in holding && canBeHeld(shelf.get(holding.product)!, made.startDate)).toBe(true);
    }
  });

  test('can begin on an empty shelf', () => {
    expect(planSchema.parse(newPlan('x', [])).holdings).toEqual([
      { weight: 1, assumption: { drift: 0.03, volatility: 0.05 } },
    ]);
  });
});

describe('measures', () => {
  const result = testResult();
  const rows = measureRows({
    result,
    plan: testPlan(),
    format: createFormat('en'),
    text: textOf(measureMessages, 'en'),
    modelName: 'Lognormal',
    source: 'test',
    dataDate: '2026-06-30',
  });

  test('of one month say nothing of how months differ', () => {
    const short = measureRows({
      result: { ...result, months: 1 },
      plan: { ...testPlan(), months: 1 },
      format: createFormat('en'),
      text: textOf(measureMessages, 'en'),
      modelName: 'Lognormal',
      source: 'test',
      dataDate: '2026-06-30',
    });
    const silent = short.filter(({ explanation }) => explanation.value === '—');
    expect(silent.map(({ key, explanation }) => [key, explanation.standardError])).toEqual([
      ['volatility', '—'],
      ['sharpe', '—'],
    ]);
  });

  test('each has a name, a definition, a formula and a standard error', () => {
    expect(rows).toHaveLength(25);
    expect(new Set(rows.map(({ explanation }) => explanation.name)).size).toBe(25);
    for (const { explanation } of rows) {
      expect(explanation.definition.length).toBeGreaterThan(20);
      expect(explanation.formula).toMatch(/\S/);
      expect(explanation.standardError).toMatch(/^± \S/);
      expect(explanation).toMatchObject({
        paths: 1000,
        seed: 7,
        engineVersion: '9.9.9',
        source: 'test',
        dataDate: '2026-06-30',
      });
    }
  });

  test('show the figures of the result', () => {
    const shown = Object.fromEntries(
      rows.map(({ key, explanation }) => [key, [explanation.value, explanation.standardError]]),
    );
    expect(shown).toMatchObject({
      p5: ['¥117,800', '± ¥117.80'],
      loss: ['12.00%', '± 1.000%'],
      underWater: ['6.00 months', '± 0.01'],
      sharpe: ['0.50', '± 0.0005'],
      var95: ['¥6,200.00', '± ¥6.20'],
    });
  });

  test('every figure of the result with an error is among them', () => {
    const errors = new Set(rows.map(({ estimate }) => `${estimate.value}/${estimate.se}`));
    for (const { value, se } of [
      result.lossProbability,
      result.volatility,
      result.maxDrawdown.p95,
      result.expectedShortfall99,
    ]) {
      expect(errors.has(`${value}/${se}`)).toBe(true);
    }
  });

  test('explanations name the inputs as the screen shows them', () => {
    expect(rows[0]!.explanation.inputs).toEqual([
      { label: 'Horizon', value: '2 years' },
      { label: 'Paid in', value: '¥124,000' },
      { label: 'Return model', value: 'Lognormal' },
    ]);
  });
});
