import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { describeError, type ErrorReport } from '../../../../shared/errors/index.ts';
import { formulaUnits, type Formula, type FormulaValues } from '../../../../shared/formula.ts';
import type { JointErrors } from '../../../../shared/simulation.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { TextLine } from '../../../components/TextLine.tsx';
import { messages } from '../messages.ts';
import { formulaError, formulaValue } from './formulaValue.ts';
import { answersOf, useAnswers } from './useAnswers.ts';

export interface FormulaRowProps {
  readonly formula: Formula;
  /** What it may name, of the combination that it is tried on; null while that is being simulated. */
  readonly values: FormulaValues | null;
  /** How the errors of the values go together, where they come from a simulation. */
  readonly joint?: JointErrors | undefined;
  readonly onChange: (formula: Formula) => void;
  readonly onRemove: () => void;
}

/** One formula: its name, its text with its value or what is wrong with it, and how it is shown. */
export function FormulaRow({ formula, values, joint, onChange, onRemove }: FormulaRowProps) {
  const text = useText(messages);
  const { language, format } = useLook();
  const act = useAct();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? formula.text;
  const answers = useAnswers([{ kind: formula.kind, text: shown }], values, joint);
  const answer = answers.data?.[0];
  const problem = answer && !answer.ok ? answer.report : null;
  const name = formula.name[language];
  /** Keeps what was typed where it has a value; else it stays to be mended, and the last good one in the file. */
  const finish = (): void => {
    if (typed === null || values === null) return;
    if (typed === formula.text) return setTyped(null);
    act(async () => {
      const [judged] = await answersOf([{ kind: formula.kind, text: typed }], values);
      if (!judged?.ok) return;
      setTyped(null);
      onChange({ ...formula, text: typed });
    });
  };
  return (
    <li className="formula-row">
      <div className="formula-names">
        {(['zh', 'en'] as const).map((of) => (
          <TextLine
            key={of}
            label={text('formulaName')}
            language={of}
            value={formula.name[of]}
            onCommit={(value) => onChange({ ...formula, name: { ...formula.name, [of]: value } })}
          />
        ))}
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={text('remove', { name })}
          onClick={onRemove}
        />
      </div>
      <div className="formula-line">
        <input
          className="formula-input"
          aria-label={text('formulaOf', { name })}
          aria-invalid={problem !== null}
          aria-describedby={`${id}answer`}
          spellCheck={false}
          autoComplete="off"
          value={shown}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish();
            if (event.key === 'Escape') setTyped(null);
          }}
        />
        {formula.kind === 'measure' ? (
          <Select
            aria-label={`${name} · ${text('unit')}`}
            value={formula.unit}
            options={formulaUnits.map((value) => ({ value, label: text(`unit.${value}`) }))}
            onChange={(unit) => onChange({ ...formula, unit })}
          />
        ) : null}
      </div>
      <output id={`${id}answer`} className={problem ? 'text-problem' : 'formula-answer'}>
        {problem ? (
          <Problem report={problem} kept={typed === null ? null : formula.text} />
        ) : answer?.ok ? (
          <>
            {formulaValue(answer.value, formula.unit, format, text)}
            {answer.se === undefined ? null : (
              <span className="faint"> {formulaError(answer.se, formula.unit, format)}</span>
            )}
          </>
        ) : (
          text('waiting')
        )}
      </output>
    </li>
  );
}

function Problem({ report, kept }: { readonly report: ErrorReport; readonly kept: string | null }) {
  const text = useText(messages);
  const { language } = useLook();
  const { message, remedy } = describeError(report.code, report.values ?? {}, language);
  return (
    <>
      {message} {remedy} {kept === null ? null : text('kept', { kept })}
    </>
  );
}
