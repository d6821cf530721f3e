import type { MarketSource } from './resolvedHolding.ts';

/**
 * Share classes of one fund, or one index held twice, follow one factor: sources with the same series (and the same
 * assumption, if any) are one. Sources without a series stay apart, because nothing says that they are the same thing.
 */
export function distinctSources(sources: readonly MarketSource[]): {
  readonly distinct: readonly MarketSource[];
  /** By source: its place in `distinct`. */
  readonly columns: readonly number[];
} {
  const distinct: MarketSource[] = [];
  const columns = sources.map((source) => {
    const known = distinct.findIndex((other) => source.series !== undefined && sameLaw(source, other));
    return known >= 0 ? known : distinct.push(source) - 1;
  });
  return { distinct, columns };
}

function sameLaw(a: MarketSource, b: MarketSource): boolean {
  return (
    a.series?.name === b.series?.name &&
    a.assumption?.drift === b.assumption?.drift &&
    a.assumption?.volatility === b.assumption?.volatility
  );
}
