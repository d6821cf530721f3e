import type { ReturnSpec } from '../../returns/returnSpec.ts';
import { beside } from './beside.ts';
import { bootstrap } from './bootstrap.ts';
import { given } from './given.ts';
import { lognormal } from './lognormal.ts';
import type { HostGrowth, PutSource, SourceContext } from './putSource.ts';

type Putters = { readonly [K in ReturnSpec['kind']]?: PutSource<Extract<ReturnSpec, { kind: K }>> };

/** Return models that the kernel has in vector form: one line a model. It reads the months of the others. */
const putters: Putters = { lognormal, bootstrap, beside };

/** Sources that a specification takes in the kernel. */
export const sourcesOf = (spec: ReturnSpec | null): number => {
  if (spec === null) return 0;
  return spec.kind === 'beside' ? 2 : 1;
};

export function putReturns(spec: ReturnSpec, context: SourceContext): readonly HostGrowth[] {
  // The registry ties each kind to its own specification; TypeScript cannot follow that through a lookup.
  const put = (putters[spec.kind] ?? given) as PutSource<ReturnSpec>;
  return put(spec, context);
}
