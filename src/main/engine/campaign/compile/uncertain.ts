import {
  pertShape,
  uncertainMean,
  type UncertainShare,
  type UncertainYuan,
} from '../../../../shared/uncertain.ts';
import type { UniformSource } from '../../random/uniformStream.ts';
import { beta } from '../../random/variates/beta.ts';
import { gammaTrial, type GammaTrial } from '../../random/variates/logGammaVariate.ts';

/** Something that is not known: one draw a path, or its mean where the campaign is run without chance. */
export interface Parameter {
  readonly mean: number;
  draw(source: UniformSource): number;
  /** Where it is low + range · Beta of shapes from 1 on: those of its gamma variates, for drawing many at once. */
  readonly beta?: {
    readonly low: number;
    readonly range: number;
    readonly first: GammaTrial;
    readonly second: GammaTrial;
  };
}

/** A parameter low + range · Beta(a, b). */
function betaParameter(mean: number, a: number, b: number, low: number, range: number): Parameter {
  const draw: Parameter['draw'] = (source) => low + range * beta(a, b, source);
  if (Math.min(a, b) < 1) return { mean, draw };
  return { mean, draw, beta: { low, range, first: gammaTrial(a), second: gammaTrial(b) } };
}

/** A typed share or sum as a distribution: a number stays itself, a guess becomes PERT, counts become Beta. */
export function parameterOf(value: UncertainShare | UncertainYuan): Parameter {
  const mean = uncertainMean(value);
  if (typeof value === 'number') return { mean, draw: () => value };
  if ('alpha' in value) return betaParameter(mean, value.alpha, value.beta, 0, 1);
  const { low, high } = value;
  if (high <= low) return { mean, draw: () => low };
  const shape = pertShape(value);
  return betaParameter(mean, shape.alpha, shape.beta, low, high - low);
}
