import type { ResponseCurve, ResponseKind, ResponseOf } from '../../../../shared/campaign.ts';
import { hill } from './hill.ts';
import { linear } from './linear.ts';
import { logistic } from './logistic.ts';
import { michaelisMenten } from './michaelisMenten.ts';
import type { Response, ResponseEngine } from './responseEngine.ts';
import { root } from './root.ts';
import { tanh } from './tanh.ts';

/** Every family of response curves: one line a family. */
const responses: { readonly [Kind in ResponseKind]: ResponseEngine<Kind> } = {
  linear,
  hill,
  logistic,
  michaelisMenten,
  tanh,
  root,
};

export function bindResponse<Kind extends ResponseKind>(
  curve: ResponseOf<Kind> & ResponseCurve,
  capacity: number,
): Response {
  return responses[curve.kind].bind(curve, capacity);
}
