import type { ReturnSpec } from '../../returns/returnSpec.ts';
import { beside } from './beside.ts';
import { bootstrap } from './bootstrap.ts';
import { filtered } from './filtered.ts';
import { lognormal } from './lognormal.ts';
import type { PutSource, SourceContext } from './putSource.ts';
import { regimes } from './regimes.ts';
import { studentT } from './studentT.ts';

/** Every way to draw futures, by the kind of its specification: one line a model. */
const putters: { readonly [K in ReturnSpec['kind']]: PutSource<Extract<ReturnSpec, { kind: K }>> } = {
  lognormal,
  studentT,
  bootstrap,
  regimes,
  filtered,
  beside,
};

/** Sources that a specification takes in the kernel. */
export const sourcesOf = (spec: ReturnSpec | null): number => {
  if (spec === null) return 0;
  return spec.kind === 'beside' ? 2 : 1;
};

/** @throws LabError `returns.*`, `plan.correlation` */
export function putReturns(spec: ReturnSpec, context: SourceContext): void {
  // The registry ties each kind to its own specification; TypeScript cannot follow that through a lookup.
  const put = putters[spec.kind] as PutSource<ReturnSpec>;
  put(spec, context);
}
