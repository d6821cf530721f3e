import { describe, expect, it } from 'vitest';
import { lazily } from '../../src/main/services/lazily.ts';

const counted = () => {
  let loads = 0;
  const service = lazily(async () => {
    loads += 1;
    return {
      double: (x: number) => 2 * x,
      fail(): never {
        throw new RangeError('too far');
      },
      async *count(to: number) {
        for (let i = 1; i <= to; i += 1) yield i;
      },
    };
  });
  return { service, loads: () => loads };
};

describe('a service that is loaded with its first use', () => {
  it('is loaded once, by whoever calls first, and answers promises', async () => {
    const { service, loads } = counted();
    expect(loads()).toBe(0);
    await expect(Promise.all([service.double(2), service.double(21)])).resolves.toEqual([4, 42]);
    expect(loads()).toBe(1);
  });

  it('hands on streams and errors', async () => {
    const { service } = counted();
    const seen: number[] = [];
    for await (const i of await service.count(3)) seen.push(i);
    expect(seen).toEqual([1, 2, 3]);
    await expect(service.fail()).rejects.toThrow(RangeError);
  });

  it('does not look like a promise', async () => {
    const { service, loads } = counted();
    await expect(Promise.resolve(service)).resolves.toBe(service);
    expect(loads()).toBe(0);
  });

  it('says every time why it cannot be loaded', async () => {
    const broken = lazily<{ act: () => number }>(() => Promise.reject(new Error('gone')));
    await expect(broken.act()).rejects.toThrow('gone');
    await expect(broken.act()).rejects.toThrow('gone');
  });
});
