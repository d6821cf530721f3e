import { measureValues, type OwnMeasure } from '../../../shared/formula.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import type { Lab } from '../../api/createLab.ts';

/** The bank's own measures of a simulation: every formula of the file that is one, with its value and its error. */
export async function ownMeasures(lab: Lab, result: SimulationResult): Promise<readonly OwnMeasure[]> {
  const { formulas } = await lab.call.workspace.settings();
  const measures = formulas.filter(({ kind }) => kind === 'measure');
  const answers = await lab.call.formulas.evaluate({
    formulas: measures.map(({ kind, text }) => ({ kind, text })),
    values: measureValues(result),
    ...(result.joint
      ? { joint: { names: [...result.joint.names], covariance: [...result.joint.covariance] } }
      : {}),
  });
  return measures.map(({ id, name, text, unit }, i) => {
    const answer = answers[i]!;
    const told = { id, name, text, unit };
    if (!answer.ok) return { ...told, value: null, se: null, problem: answer.report };
    return { ...told, value: Number(answer.value), se: answer.se ?? null };
  });
}
