import type { EstimatedTarget } from '../../../../shared/campaignEstimate.ts';
import type { EstimateResult } from '../../../../shared/campaignResult.ts';
import { pertShape } from '../../../../shared/uncertain.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { PriorCurve } from '../../../charts/PriorCurve.tsx';
import { priorShape } from '../../../charts/priorDensity.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { Why } from '../../../components/Why.tsx';
import { messages } from '../messages.ts';
import { actsColumn } from '../plan/actsColumn.tsx';
import { TableCard } from '../TableCard.tsx';
import type { Simulated } from '../results/Simulated.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { basisWords } from './basisWords.ts';
import { estimatesOf, withoutEstimate } from './estimateEdits.ts';
import { estimateSheet } from './estimateSheet.ts';
import { estimateGoalWords, estimateWords } from './estimateWords.ts';

export interface EstimatesCardProps {
  readonly editor: WorkEditor;
  readonly simulated: Simulated | null;
  readonly stamp: ExportStamp;
  readonly onEdit: (id: string) => void;
}

/** Goals that the campaign does not simulate: the team’s own ranges as distributions, and the chance each gives. */
export function EstimatesCard({ editor, simulated, stamp, onEdit }: EstimatesCardProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { scenario } = editor.document;
  const targets = estimatesOf(scenario);
  if (targets.length === 0) return null;
  const resultOf = ({ id }: EstimatedTarget): EstimateResult | undefined =>
    simulated?.result.estimates.find((found) => found.id === id);
  const columns: readonly DataColumn<EstimatedTarget>[] = [
    {
      key: 'name',
      title: text('target'),
      render: (target) => (
        <span className="stacked target-name">
          <strong>{target.name[language]}</strong>
          <small>{target.basis ? basisWords(target.basis, language, text) : text('noBasis')}</small>
        </span>
      ),
    },
    {
      key: 'goal',
      title: text('goal'),
      numeric: true,
      render: (target) => estimateGoalWords(target, format, text),
    },
    {
      key: 'range',
      title: text('estimateRange'),
      render: (target) => <EstimatedRange target={target} found={resultOf(target)} />,
    },
    {
      key: 'chance',
      title: text('chance'),
      render: (target) => <EstimatedChance target={target} found={resultOf(target)} simulated={simulated} />,
    },
    actsColumn(text, ({ id, name }) => ({
      name: name[language],
      onEdit: () => onEdit(id),
      onRemove: () =>
        editor.commitScenario(
          text('stepRemoveTarget', { name: name[language] }),
          withoutEstimate(scenario, id),
        ),
    })),
  ];
  return (
    <TableCard
      title={text('estimates')}
      mark={<span className="estimate-badge">{text('notSimulated')}</span>}
      className="estimates-card"
      dimmed={simulated?.dimmed ?? false}
      description={text('estimatesDescription')}
      tools={
        <TableExport
          name={text('estimates')}
          sheets={[estimateSheet(scenario, simulated?.result ?? null, language, text)]}
          stamp={stamp}
        />
      }
    >
      <DataTable caption={text('estimates')} columns={columns} rows={targets} rowKey={({ id }) => id} />
    </TableCard>
  );
}

interface EstimatedProps {
  readonly target: EstimatedTarget;
  readonly found: EstimateResult | undefined;
}

/** The range as the distribution that it stands for, with the goal in it. */
function EstimatedRange({ target, found }: EstimatedProps) {
  const text = useText(messages);
  const { format } = useLook();
  const shape = priorShape(target.range);
  const words = (value: number): string => estimateWords(value, target.unit, format);
  return (
    <div className="range-cell">
      {shape ? <PriorCurve shape={shape} mark={target.goal} /> : null}
      <span>{found ? `${words(found.p5)} – ${words(found.p95)}` : text('dash')}</span>
      {found ? (
        <small>
          {`${text('noteMean', { value: words(found.mean) })} · ${text('noteMiddle', { value: words(found.p50) })}`}
        </small>
      ) : null}
    </div>
  );
}

function EstimatedChance({
  target,
  found,
  simulated,
}: EstimatedProps & { readonly simulated: Simulated | null }) {
  const text = useText(messages);
  const { format, language } = useLook();
  if (!found || !simulated) return <span className="faint">{text('dash')}</span>;
  const { range, unit, sense } = target;
  const value = format.percent(found.probability, 0);
  const { alpha, beta } = pertShape(range);
  const guess = (['low', 'likely', 'high'] as const).map((key) => estimateWords(range[key], unit, format));
  return (
    <span className="stacked target-chance">
      <span className="chance-bar chance-bar-estimate" aria-hidden="true">
        <span style={{ width: `${found.probability * 100}%` }} />
      </span>
      <Why
        explanation={{
          name: text('target.name', { target: target.name[language] }),
          value,
          definition: text('estimate.definition'),
          formula: text(sense === 'atLeast' ? 'estimate.formulaAbove' : 'estimate.formulaBelow'),
          inputs: [
            { label: text('input.goal'), value: estimateGoalWords(target, format, text) },
            { label: text('shape.guess'), value: guess.join(' – ') },
            {
              label: text('estimate.shape'),
              value: `α ${format.number(alpha, 2)} · β ${format.number(beta, 2)}`,
            },
          ],
          engineVersion: simulated.result.engineVersion,
          source: target.basis ? basisWords(target.basis, language, text) : text('noBasis'),
        }}
      >
        {value}
      </Why>
      <small>{text('byEstimate')}</small>
    </span>
  );
}
