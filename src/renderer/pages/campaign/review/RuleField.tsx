import { Select, Switch } from 'antd';
import { useId } from 'react';
import { phaseKinds } from '../../../../shared/budget.ts';
import type { CampaignChannel } from '../../../../shared/campaign.ts';
import type { ReviewRule } from '../../../../shared/reviewRule.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { SliderField } from '../../../components/SliderField.tsx';
import { linearScale } from '../../../components/sliderScale.ts';
import { messages } from '../messages.ts';
import { FieldRow } from '../plan/FieldRow.tsx';
import type { RuleFieldSpec } from './ruleSpecs.ts';

export interface RuleFieldProps {
  readonly spec: RuleFieldSpec;
  readonly rule: ReviewRule;
  /** The rule as it was when the campaign was opened. */
  readonly baseline: ReviewRule;
  readonly channels: readonly CampaignChannel[];
  readonly onPreview: (change: object) => void;
  readonly onCommit: (change: object) => void;
}

type Value = number | string | null | readonly string[] | undefined;

const caps = linearScale(50, 2000, 10);
const usualPause = 4;
const destinations = ['proRata', 'lowestCac', 'contingency'] as const;

/** One field of a rule, by its kind. */
export function RuleField(props: RuleFieldProps) {
  const { spec, rule, baseline, channels, onPreview, onCommit } = props;
  const { field, kind } = spec;
  const text = useText(messages);
  const { format, language } = useLook();
  const label = text(spec.label);
  const value = (rule as unknown as Readonly<Record<string, Value>>)[field];
  const set = (next: Value): void => onCommit({ [field]: next });
  if (kind === 'cap') {
    const before = (baseline as unknown as Readonly<Record<string, number>>)[field]!;
    return (
      <SliderField
        label={label}
        value={Number(value)}
        baseline={before}
        scale={caps}
        min={1}
        max={1_000_000}
        step={10}
        unit={text('yuan')}
        digits={2}
        amount
        words={format.money}
        onPreview={(cap) => onPreview({ [field]: cap })}
        onCommit={set}
      />
    );
  }
  if (kind === 'resume') return <ResumeFields {...props} />;
  if (kind === 'weeks' || kind === 'share') {
    const limits =
      kind === 'weeks'
        ? ({ min: spec.min ?? 0, max: spec.max ?? 52, step: 1, digits: 0, integer: true } as const)
        : ({ min: 0, max: 1, step: 0.01, digits: 0, kind: 'percent' } as const);
    return (
      <FieldRow label={label}>
        <NumberField
          {...limits}
          label={label}
          unit={kind === 'weeks' ? text('weeks') : '%'}
          value={Number(value)}
          onCommit={set}
        />
      </FieldRow>
    );
  }
  if (kind === 'channels') {
    return (
      <FieldRow label={label}>
        <Select
          mode="multiple"
          size="small"
          className="rule-channels"
          aria-label={label}
          placeholder={text('allChannels')}
          value={[...((value ?? []) as readonly string[])]}
          onChange={(next) => set(next.length > 0 ? next : undefined)}
          options={channels.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      </FieldRow>
    );
  }
  const options =
    kind === 'phase'
      ? phaseKinds.map((name) => ({ value: name as string, label: text(`phase.${name}`) }))
      : destinations.map((name) => ({ value: name as string, label: text(`moneyTo.${name}`) }));
  return (
    <FieldRow label={label}>
      <Select
        size="small"
        className="rule-select"
        aria-label={label}
        value={String(value)}
        onChange={set}
        options={options}
      />
    </FieldRow>
  );
}

/** For how long, or for good. */
function ResumeFields({ spec, rule, onCommit }: RuleFieldProps) {
  const text = useText(messages);
  const id = useId();
  if (rule.kind !== 'pauseOnCac') return null;
  const { resumeAfter } = rule;
  return (
    <>
      <FieldRow label={<label htmlFor={id}>{text('resume')}</label>}>
        <Switch
          id={id}
          size="small"
          checked={resumeAfter !== null}
          onChange={(on) => onCommit({ resumeAfter: on ? usualPause : null })}
        />
      </FieldRow>
      {resumeAfter === null ? null : (
        <FieldRow label={text('resumeAfter')}>
          <NumberField
            label={text('resumeAfter')}
            min={spec.min ?? 1}
            max={spec.max ?? 156}
            step={1}
            digits={0}
            integer
            unit={text('weeks')}
            value={resumeAfter}
            onCommit={(weeks) => onCommit({ resumeAfter: weeks })}
          />
        </FieldRow>
      )}
    </>
  );
}
