import {
  pertShape,
  uncertainMean,
  type UncertainShare,
  type UncertainYuan,
} from '../../../../shared/uncertain.ts';
import type { UniformSource } from '../../random/uniformStream.ts';
import { beta } from '../../random/variates/beta.ts';

/** Something that is not known: one draw a path, or its mean where the campaign is run without chance. */
export interface Parameter {
  readonly mean: number;
  draw(source: UniformSource): number;
}

/** A typed share or sum as a distribution: a number stays itself, a guess becomes PERT, counts become Beta. */
export function parameterOf(value: UncertainShare | UncertainYuan): Parameter {
  const mean = uncertainMean(value);
  if (typeof value === 'number') return { mean, draw: () => value };
  if ('alpha' in value) return { mean, draw: (source) => beta(value.alpha, value.beta, source) };
  const { low, high } = value;
  if (high <= low) return { mean, draw: () => low };
  const shape = pertShape(value);
  return { mean, draw: (source) => low + (high - low) * beta(shape.alpha, shape.beta, source) };
}
