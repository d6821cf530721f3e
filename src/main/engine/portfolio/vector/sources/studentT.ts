import { purposes } from '../../../random/purposes.ts';
import { gammaTrial } from '../../../random/variates/logGammaVariate.ts';
import { lowerTriangle } from '../../../stats/lowerTriangle.ts';
import type { StudentSpec } from '../../returns/returnSpec.ts';
import { studentLaw } from '../../returns/studentT.ts';
import type { PutSource } from './putSource.ts';

export const studentT: PutSource<StudentSpec> = (spec, { call, place }) => {
  const { factors, mean, loading, shape, rootOfShape } = studentLaw(spec);
  const { d, c, logD } = gammaTrial(shape);
  const rows = place.put(lowerTriangle(loading, factors));
  const { returns, studentScale } = purposes;
  call.addStudentT(returns, studentScale, factors, d, c, logD, rootOfShape, place.put(mean), rows);
};
