import { beside } from './beside.ts';
import { bootstrap } from './bootstrap.ts';
import { filtered } from './filtered.ts';
import { lognormal } from './lognormal.ts';
import { regimes } from './regimes.ts';
import type { PathReturns, ReturnModel } from './returnModel.ts';
import type { ReturnSpec } from './returnSpec.ts';
import { studentT } from './studentT.ts';

/** Every way to draw futures, by the kind of its specification: one line a model. */
export const returnModels: {
  readonly [K in ReturnSpec['kind']]: ReturnModel<Extract<ReturnSpec, { kind: K }>>;
} = {
  lognormal,
  studentT,
  bootstrap,
  regimes,
  filtered,
  beside,
};

/**
 * Makes a specification ready to be asked for paths.
 * @throws LabError `returns.*` or `plan.correlation`
 */
export function prepareReturns(spec: ReturnSpec, seed: number): PathReturns {
  // The registry ties each kind to its own specification; TypeScript cannot follow that through a lookup.
  const model = returnModels[spec.kind] as ReturnModel<ReturnSpec>;
  return model.prepare(spec, seed);
}
