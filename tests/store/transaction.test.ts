import { describe, expect, it } from 'vitest';
import { testStore } from '../support/testStore.ts';
import { codeOf, planInput, realSeries, week } from './support/fixtures.ts';

describe('a transaction', () => {
  it('keeps everything or nothing, over all repositories', () => {
    const store = testStore();
    const fill = (fail: boolean): void =>
      store.transaction(() => {
        store.plans.save({ content: planInput });
        store.series.upsertPoints(realSeries, { dates: ['2024-01-02'], values: [1] });
        store.channels.upsertWeeks({ synthetic: false, source: 's' }, [week('短信', '2026-01-05')]);
        store.facts.set('a', 'b');
        if (fail) store.plans.get('none');
      });
    const empty = store.overview();
    expect(codeOf(() => fill(true))).toBe('store.notFound');
    expect(store.overview()).toEqual(empty);
    fill(false);
    expect(store.overview().counts).toMatchObject({
      plan: 1,
      series: 1,
      channel: 1,
      channel_week: 1,
      fact: 1,
    });
  });

  it('inside another is undone alone', () => {
    const { facts, transaction } = testStore();
    transaction(() => {
      facts.set('outer', '1');
      expect(() =>
        transaction(() => {
          facts.set('inner', '1');
          throw new RangeError('no');
        }),
      ).toThrow(RangeError);
    });
    expect([facts.get('outer'), facts.get('inner')]).toEqual(['1', undefined]);
  });

  it('gives back what the act gives, and lets other errors pass as they are', () => {
    const { transaction } = testStore();
    expect(transaction(() => 42)).toBe(42);
    expect(() =>
      transaction(() => {
        throw new TypeError('mine');
      }),
    ).toThrow(new TypeError('mine'));
  });

  it('cannot wait for anything', () => {
    const { facts, transaction } = testStore();
    expect(() =>
      transaction(async () => {
        facts.set('a', 'b');
        await Promise.resolve();
      }),
    ).toThrow(TypeError);
    expect(facts.get('a')).toBeUndefined();
  });
});
