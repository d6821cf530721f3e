import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetSplit } from '../../src/shared/budget.ts';
import { campaignFile, campaignScenario } from '../../src/shared/campaign.ts';
import { LabError } from '../../src/shared/errors/index.ts';
import { pertShape, uncertainMean, uncertainShare } from '../../src/shared/uncertain.ts';
import { campaignModel } from '../../src/main/engine/campaign/campaignModel.ts';

const example: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../examples/campaign.json'), 'utf8'),
);

describe('uncertain figures', () => {
  test('a guess has the mean and the shapes of PERT', () => {
    const guess = { low: 0.1, likely: 0.2, high: 0.6 };
    const { alpha, beta } = pertShape(guess);
    expect([alpha, beta]).toEqual(
      [1 + (4 * 0.1) / 0.5, 1 + (4 * 0.4) / 0.5].map((x) => expect.closeTo(x, 12)),
    );
    expect(uncertainMean(guess)).toBeCloseTo((0.1 + 0.8 + 0.6) / 6, 12);
    // The mean of the stretched Beta is that of the guess.
    expect(0.1 + (0.5 * alpha) / (alpha + beta)).toBeCloseTo(uncertainMean(guess), 12);
    expect(pertShape({ low: 1, likely: 1, high: 1 })).toEqual({ alpha: 1, beta: 1 });
  });

  test('counts and plain figures have theirs', () => {
    expect([uncertainMean({ alpha: 3, beta: 9 }), uncertainMean(0.4)]).toEqual([0.25, 0.4]);
  });

  test.each([
    { low: 0.3, likely: 0.2, high: 0.4 },
    { low: 0, likely: 0.5, high: 1.5 },
    { alpha: 0, beta: 1 },
    { alpha: 1, beta: 1, low: 0 },
    Number.NaN,
    Infinity,
    -0.1,
    '0.5',
  ])('%j is none', (value) => {
    expect(uncertainShare.safeParse(value).success).toBe(false);
  });
});

/** Every place of a JSON value, as the keys that lead there. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

/** The value with something else in one place. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const holder = copy as Record<string, unknown>;
  holder[key] = changed(holder[key], rest, to);
  return copy;
}

/** How a file fares: refused by the schema, by name, or run. Anything else is thrown. */
function fate(file: unknown): 'schema' | 'name' | 'runs' {
  const parsed = campaignFile.safeParse(file);
  if (!parsed.success) return 'schema';
  try {
    campaignModel.buffers(parsed.data);
    return 'runs';
  } catch (error) {
    if (error instanceof LabError) return 'name';
    throw error;
  }
}

describe('campaign files', () => {
  test('one name stands for both languages, and defaults are filled in', () => {
    const { scenario } = campaignFile.parse(example);
    const bare = campaignScenario.parse({
      name: 'Bare',
      phases: [{ kind: 'push', weeks: 2 }],
      segments: [{ id: 'all', name: '全部', size: 10 }],
      channels: [{ id: 'sms', name: '短信', cost: { kind: 'perThousand', price: 80 }, capacity: 10 }],
      funnel: [{ channel: 'sms', click: 0.1, account: 0.1, product: 0.1, kept: 0.1 }],
      products: [{ id: 'a', name: 'A', share: 1, balance: 1, margin: 0.01 }],
    });
    expect(bare).toMatchObject({ paths: 10_000, seed: 1, discountRate: 0.04, horizonWeeks: 156, review: [] });
    expect(bare.channels[0]).toMatchObject({
      name: { zh: '短信', en: '短信' },
      carryOver: { kind: 'geometric', retention: 0 },
      response: { kind: 'linear' },
      spread: 0,
    });
    expect(campaignScenario.parse(scenario)).toEqual(scenario);
    expect(
      budgetSplit.parse({
        name: 'B',
        total: 1,
        lines: {
          acquisition: { share: 1 },
          activities: { share: 0 },
          technology: { share: 0 },
          contingency: { share: 0 },
        },
      }).lines.acquisition.channels,
    ).toEqual({});
  });

  test('with nonsense in any place are refused by the schema or by name, never by accident', () => {
    const nonsense = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        '',
        'x',
        -1,
        1e300,
        Number.NaN,
        Infinity,
        [],
        {},
        true,
        '2026-02-30',
      ),
      fc.double(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places(example)), nonsense, (place, to) => {
        expect(['schema', 'name', 'runs']).toContain(fate(changed(example, place, to)));
      }),
      { seed: 21, numRuns: 1000 },
    );
  });

  test('do not take prototype keys', () => {
    const hostile = JSON.parse(
      '{"name":"A","total":1,"__proto__":{"x":1},"lines":{"acquisition":{"share":1,"channels":{"__proto__":1}},"activities":{"share":0},"technology":{"share":0},"contingency":{"share":0}}}',
    ) as unknown;
    const parsed = budgetSplit.safeParse(hostile);
    const channels = parsed.data?.lines.acquisition.channels ?? {};
    expect(Object.getPrototypeOf(channels)).toBe(Object.prototype);
    expect(Object.keys(channels)).toEqual([]);
    expect(Object.keys(parsed.data ?? {})).not.toContain('__proto__');
  });
});
