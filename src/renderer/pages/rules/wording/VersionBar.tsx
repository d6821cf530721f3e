import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import type { WordingRule } from '../../../../shared/wording.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DateField } from '../../../components/DateField.tsx';
import { messages } from '../messages.ts';

export interface VersionBarProps {
  readonly rules: readonly WordingRule[];
  readonly shown: WordingRule;
  readonly inForce: WordingRule;
  readonly today: string;
  readonly onChoose: (from: string) => void;
  readonly onAdd: (from: string) => void;
}

/** Which version of the rule is on the screen, and a new one from a day on. */
export function VersionBar({ rules, shown, inForce, today, onChoose, onAdd }: VersionBarProps) {
  const text = useText(messages);
  const format = useFormat();
  const id = useId();
  const [date, setDate] = useState(today);
  const free = rules.every(({ effectiveFrom }) => effectiveFrom !== date);
  return (
    <div className="rules-line">
      <span>{text('version')}</span>
      <Select
        aria-label={text('version')}
        className="rules-version"
        value={shown.effectiveFrom}
        options={rules.map((rule) => ({
          value: rule.effectiveFrom,
          label: text(rule === inForce ? 'inForce' : 'from', { date: format.date(rule.effectiveFrom) }),
        }))}
        onChange={onChoose}
      />
      <label htmlFor={id}>{text('newFrom')}</label>
      <DateField id={id} label={text('newFrom')} value={date} onCommit={setDate} />
      <Button icon={<PlusOutlined />} disabled={!free} onClick={() => onAdd(date)}>
        {text('addVersion')}
      </Button>
    </div>
  );
}
