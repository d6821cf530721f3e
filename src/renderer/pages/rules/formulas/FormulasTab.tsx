import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { Plan, SavedPlan } from '../../../../shared/plan.ts';
import {
  conditionNames,
  formulaLimits,
  measureNames,
  measureValues,
  type Formula,
  type FormulaKind,
  type FormulaValues,
} from '../../../../shared/formula.ts';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { textOf, useText } from '../../../app/language/useText.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { useLook } from '../../../app/theme/look.ts';
import { fileStamp, type ExportStamp } from '../../../charts/stamp.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { isPartial, simulatePlan } from '../../productLab/simulatePlan.ts';
import { messages } from '../messages.ts';
import type { RulesEditor } from '../useRulesEditor.ts';
import { FormulaRow } from './FormulaRow.tsx';
import { NamesTable } from './NamesTable.tsx';

interface FormulasTabProps {
  readonly editor: RulesEditor;
  readonly plans: readonly SavedPlan[];
  readonly workspace: WorkspaceInfo;
}

/** Measures and conditions, tried on a combination of the file. */
export function FormulasTab({ editor, plans, workspace }: FormulasTabProps) {
  const text = useText(messages);
  const nameOf = useShownName();
  const [chosen, setChosen] = useState<string>();
  const tried = plans.find(({ id }) => id === chosen) ?? plans[0];
  const stamp = {
    ...fileStamp(workspace, tried?.plan.name ?? text('formulas'), tried?.synthetic ?? workspace.synthetic),
    seed: tried?.plan.seed,
  };
  return (
    <div className="lab-cards">
      <p className="soft small">{text('formulasHelp')}</p>
      {tried ? (
        <div className="rules-line">
          <span>{text('livePlan')}</span>
          <Select
            aria-label={text('livePlan')}
            className="rules-plan"
            value={tried.id}
            options={plans.map(({ id, plan }) => ({ value: id, label: nameOf(plan.name) }))}
            onChange={setChosen}
          />
        </div>
      ) : (
        <p className="soft small">{text('noPlan')}</p>
      )}
      <Formulas key={tried?.id} editor={editor} plan={tried?.plan ?? null} stamp={stamp} />
    </div>
  );
}

/** Of the first holding, which stands for the product that a condition is about. */
function factsOf({ initial, monthly, months, holdings }: Plan): FormulaValues {
  const weight = holdings[0]?.weight ?? 0;
  return {
    initial,
    monthly,
    months,
    holdings: holdings.length,
    weight,
    amount: weight * (initial + monthly),
  };
}

const firstTexts = { measure: 'end.p50 - paidIn', condition: 'amount >= 50000' } as const;
const newNames = { measure: 'newMeasure', condition: 'newCondition' } as const;

interface FormulasProps {
  readonly editor: RulesEditor;
  readonly plan: Plan | null;
  readonly stamp: ExportStamp;
}

function Formulas({ editor, plan, stamp }: FormulasProps) {
  const text = useText(messages);
  const { language } = useLook();
  const run = useRun({ input: plan, draft: null, start: simulatePlan, isPartial });
  const values = useMemo<Readonly<Record<FormulaKind, FormulaValues | null>>>(
    () => ({
      measure: plan === null ? {} : run.result && measureValues(run.result),
      condition: plan === null ? {} : factsOf(plan),
    }),
    [run.result, plan],
  );
  const { formulas } = editor.document;
  const set = (step: string, next: readonly Formula[]): void => editor.commit(step, { formulas: [...next] });
  const add = (kind: FormulaKind): void => {
    const name = {
      zh: textOf(messages, 'zh')(newNames[kind]),
      en: textOf(messages, 'en')(newNames[kind]),
    };
    const made: Formula = { id: crypto.randomUUID(), name, kind, text: firstTexts[kind], unit: 'number' };
    set(text('stepAdd', { name: name[language] }), [...formulas, made]);
  };
  const section = (kind: FormulaKind) => {
    const members = formulas.filter((formula) => formula.kind === kind);
    const measure = kind === 'measure';
    return (
      <section className="card lab-section" aria-label={text(measure ? 'measures' : 'conditions')}>
        <div className="lab-section-head">
          <h2>{text(measure ? 'measures' : 'conditions')}</h2>
          <Button
            size="small"
            icon={<PlusOutlined />}
            disabled={formulas.length >= formulaLimits.formulas}
            onClick={() => add(kind)}
          >
            {text(measure ? 'addMeasure' : 'addCondition')}
          </Button>
        </div>
        {members.length === 0 ? (
          <p className="soft small">{text(measure ? 'noMeasures' : 'noConditions')}</p>
        ) : null}
        <ul>
          {members.map((formula) => (
            <FormulaRow
              key={formula.id}
              formula={formula}
              values={values[kind] ?? null}
              joint={measure ? run.result?.joint : undefined}
              onChange={(next) =>
                set(
                  text('stepFormula', { name: next.name[language], text: next.text }),
                  formulas.map((one) => (one.id === next.id ? next : one)),
                )
              }
              onRemove={() =>
                set(
                  text('stepRemove', { name: formula.name[language] }),
                  formulas.filter(({ id }) => id !== formula.id),
                )
              }
            />
          ))}
        </ul>
        <NamesTable
          names={measure ? measureNames : conditionNames}
          values={values[kind] ?? null}
          stamp={stamp}
        />
      </section>
    );
  };
  return (
    <>
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {section('measure')}
      {section('condition')}
    </>
  );
}
