import { describe, expect, it } from 'vitest';
import { filterShelf, wholeShelf } from '../../../../src/renderer/pages/shelf/shelfFilter.ts';
import { copyOfProduct } from '../../../../src/renderer/pages/shelf/newProduct.ts';
import {
  changeVersion,
  versionState,
  withoutVersion,
  withVersion,
} from '../../../../src/renderer/pages/shelf/versions.ts';
import { sampleProducts } from '../../../../src/main/sample/shelf/sampleProducts.ts';
import { product } from '../../../../src/shared/product.ts';

const products = sampleProducts();
const today = '2026-07-01';
const ids = (change: Partial<typeof wholeShelf>): readonly string[] =>
  filterShelf(products, { ...wholeShelf, ...change }, today, () => '').map(({ id }) => id);

describe('what of the shelf is shown', () => {
  it('by words in any width and case, kind, risk that counts, and row', () => {
    expect(ids({})).toHaveLength(products.length);
    expect(ids({ search: 'ＧＯＬＤ fund' })).toEqual(['gold-fund-a', 'gold-fund-c']);
    expect(ids({ search: '薪金' })).toEqual(['payroll-wealth']);
    expect(ids({ kind: 'largeCd' })).toEqual(['large-cd-12m', 'large-cd-36m']);
    expect(ids({ kind: 'wealth', risk: 3 })).toEqual(['private-mandate']);
    expect(ids({ family: 'intermediary', risk: 1 })).toEqual(['money-fund']);
  });

  it('counts the higher of both ratings, and leaves archived ones out until asked', () => {
    const [first, ...rest] = products;
    const rated = [{ ...first!, issuerRiskLevel: 5 }, ...rest];
    expect(filterShelf(rated, { ...wholeShelf, risk: 5 }, today, () => '')).toEqual([rated[0]]);
    const archived = [{ ...first!, archivedOn: today }, ...rest];
    expect(filterShelf(archived, wholeShelf, today, () => '')).toEqual(rest);
    expect(filterShelf(archived, { ...wholeShelf, archived: true }, today, () => '')).toEqual(archived);
  });
});

describe('versions of terms', () => {
  const fund = products.find(({ id }) => id === 'bond-fund-a')!;

  it('one more holds a copy of what is in force then, in its place', () => {
    const between = withVersion(fund, '2020-01-01');
    expect(between.terms.map(({ effectiveFrom }) => effectiveFrom)).toEqual([
      '2008-07-01',
      '2020-01-01',
      '2026-01-01',
    ]);
    expect(between.terms[1]!.conditions).toEqual(fund.terms[0]!.conditions);
    expect(product.parse(between)).toEqual(between);
    expect(withoutVersion(between, '2020-01-01')).toEqual(fund);
  });

  it('are past, in force or to come', () => {
    const planned = withVersion(fund, '2027-01-01');
    const changed = changeVersion(planned, '2027-01-01', { conditions: { ...fund.terms[0]!.conditions } });
    expect(changed.terms.map(({ effectiveFrom }) => versionState(changed, effectiveFrom, today))).toEqual([
      'past',
      'inForce',
      'planned',
    ]);
  });

  it('a copy is on sale, under its own name', () => {
    const copy = copyOfProduct({ ...fund, archivedOn: today }, 'copy', { zh: '副本', en: 'copy' });
    expect(copy).toEqual({ ...fund, id: 'copy', name: { zh: '副本', en: 'copy' } });
  });
});
