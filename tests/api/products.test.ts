import { afterAll, describe, expect, it } from 'vitest';
import { isSold } from '../../src/shared/product.ts';
import { resultOf } from '../support/resultOf.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab();
afterAll(() => lab.close());

const codeOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'done',
    (error: { code?: string; cause?: { code?: string; message: string } }) => error.cause?.code ?? error.code,
  );

describe('products of the shelf', () => {
  it('one that a combination holds cannot vanish, and says which', async () => {
    const before = await lab.call.products.list();
    const refusal = await lab.call.products.remove({ id: 'tiered-savings' }).then(
      () => undefined,
      (error: { cause: { code: string; values: { plans: string; count: number } } }) => error.cause,
    );
    expect(refusal?.code).toBe('product.inUse');
    expect(refusal?.values.count).toBeGreaterThan(0);
    expect(refusal?.values.plans).toContain('合成');
    expect(await lab.call.products.list()).toEqual(before);
  });

  it('one that nobody holds can, and can come back', async () => {
    const product = await lab.call.products.get({ id: 'large-cd-36m' });
    await lab.call.products.remove({ id: product.id });
    expect(await codeOf(lab.call.products.get({ id: product.id }))).toBe('store.notFound');
    expect(await codeOf(lab.call.products.remove({ id: product.id }))).toBe('store.notFound');
    expect(await lab.call.products.save(product)).toEqual(product);
  });

  it('an archived one goes on in its combinations and is no longer suggested', async () => {
    const product = await lab.call.products.get({ id: 'bond-fund-a' });
    const archived = await lab.call.products.save({ ...product, archivedOn: '2026-07-01' });
    expect([isSold(archived, '2026-06-30'), isSold(archived, '2026-07-01')]).toEqual([true, false]);
    const plan = {
      name: 'savings and a fund',
      months: 36,
      initial: 100_000,
      holdings: [
        { weight: 0.6, product: 'tiered-savings' },
        { weight: 0.4, product: 'mixed-fund-a' },
      ],
    };
    const ask = () => resultOf(lab.call.suggestion.suggest({ plan, level: 3 }));
    const without = await ask();
    await lab.call.products.save(product);
    const names = ({ parts }: Awaited<ReturnType<typeof ask>>) => parts.map((part) => part.product);
    expect(names(await ask())).toContain('bond-fund-a');
    expect(names(without)).not.toContain('bond-fund-a');
  });
});
