import type { SimulationResult } from '../../../shared/simulation.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import type { Format } from '../../app/format/createFormat.ts';
import type { Text } from '../../app/language/useText.ts';
import type { Explanation } from '../../components/Why.tsx';
import type { measureMessages } from '../productLab/measureMessages.ts';
import type { ClientText } from './partNames.ts';

type Data = Pick<WorkspaceInfo, 'dataDate'>;

function common(result: SimulationResult, text: ClientText, { dataDate }: Data) {
  return {
    paths: result.paths,
    seed: result.seed,
    engineVersion: result.engineVersion,
    source: text('whySource'),
    dataDate: dataDate ?? undefined,
  };
}

/** What stands behind the bad case. */
export function explainBad(
  result: SimulationResult,
  measureText: Text<keyof typeof measureMessages.words>,
  text: ClientText,
  format: Format,
  workspace: Data,
): Explanation {
  const { value, se } = result.terminal.p5;
  return {
    ...common(result, text, workspace),
    name: measureText('p5.name'),
    value: format.money(value),
    definition: measureText('p5.definition'),
    formula: measureText('p5.formula'),
    inputs: [
      { label: measureText('input.horizon'), value: format.duration(result.months) },
      { label: measureText('input.paidIn'), value: format.money(result.paidIn) },
    ],
    standardError: `± ${format.money(se)}`,
  };
}

/** What stands behind the chance of the goal. */
export function explainReach(
  result: SimulationResult,
  text: ClientText,
  format: Format,
  workspace: Data,
): Explanation {
  const goal = result.goals[0];
  return {
    ...common(result, text, workspace),
    name: text('reachName'),
    value: format.percent(goal?.probability.value ?? 0, 1),
    definition: text('reachDefinition'),
    formula: text('reachFormula'),
    inputs: [{ label: text('reachAmount'), value: format.money(goal?.amount ?? 0) }],
    standardError: `± ${format.percent(goal?.probability.se ?? 0)}`,
  };
}
