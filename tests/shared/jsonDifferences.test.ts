import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonDifferences } from '../../src/shared/jsonDifferences.ts';

describe('differences between two documents', () => {
  test('are told leaf by leaf, items of lists by their id', () => {
    const before = {
      name: 'a',
      channels: [
        { id: 'sms', price: 1 },
        { id: 'push', price: 2 },
      ],
      old: [1, 2],
    };
    const after = {
      name: 'a',
      channels: [
        { id: 'push', price: 3 },
        { id: 'sms', price: 1 },
      ],
      old: [1],
    };
    expect(jsonDifferences(before, after)).toEqual([
      { path: 'channels.push.price', before: 2, after: 3 },
      { path: 'old.1', before: 2, after: null },
    ]);
  });

  test('take the path of their document in front', () => {
    expect(jsonDifferences({ a: 1 }, { a: 2 }, 'split')).toEqual([{ path: 'split.a', before: 1, after: 2 }]);
  });

  test('are none between a document and its copy through JSON, and mirrored when turned round', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(jsonDifferences(a, JSON.parse(JSON.stringify(a)))).toEqual([]);
        const turned = jsonDifferences(b, a);
        expect(jsonDifferences(a, b)).toHaveLength(turned.length);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
