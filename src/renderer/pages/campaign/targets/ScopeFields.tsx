import { Select, Switch } from 'antd';
import { useId } from 'react';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Localised } from '../../../../shared/schema.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { FieldRow } from '../plan/FieldRow.tsx';
import { campaignWeeks } from '../work.ts';
import { without } from './targetEdits.ts';
import type { TargetPart } from './TargetPart.ts';
import { measureFacts } from './targetUnits.ts';

const everything = '';

/** Within what a target counts: a channel, a segment, a product, up to a week. */
export function ScopeFields({
  target,
  scenario,
  onCommit,
}: TargetPart & { readonly scenario: CampaignScenario }) {
  const text = useText(messages);
  const id = useId();
  const facts = measureFacts[target.measure];
  const weeks = campaignWeeks(scenario);
  const choice = (
    key: 'channel' | 'segment' | 'product',
    label: string,
    items: readonly { readonly id: string; readonly name: Localised }[],
  ) => (
    <Choice
      label={label}
      items={items}
      value={target[key]}
      onChange={(value) =>
        onCommit(label, value === undefined ? without(target, key) : { ...target, [key]: value })
      }
    />
  );
  return (
    <section className="dialog-part">
      <h3>{text('input.scope')}</h3>
      {choice('channel', text('targetChannel'), scenario.channels)}
      {facts.segment ? choice('segment', text('targetSegment'), scenario.segments) : null}
      {facts.product ? choice('product', text('targetProduct'), scenario.products) : null}
      {facts.week ? (
        <>
          <FieldRow label={<label htmlFor={`${id}week`}>{text('countUntil')}</label>}>
            <Switch
              id={`${id}week`}
              size="small"
              checked={target.week !== undefined}
              onChange={(on) =>
                onCommit(
                  text('countUntil'),
                  on ? { ...target, week: Math.min(12, weeks - 1) } : without(target, 'week'),
                )
              }
            />
          </FieldRow>
          {target.week === undefined ? null : (
            <FieldRow label={text('untilWeekField')}>
              <NumberField
                label={text('untilWeekField')}
                value={target.week + 1}
                min={1}
                max={weeks}
                step={1}
                digits={0}
                integer
                onCommit={(week) => onCommit(text('untilWeekField'), { ...target, week: week - 1 })}
              />
            </FieldRow>
          )}
        </>
      ) : null}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: Localised }[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** One of some things, or all of them. */
function Choice({ label, items, value, onChange }: ChoiceProps) {
  const text = useText(messages);
  const { language } = useLook();
  return (
    <FieldRow label={label}>
      <Select
        size="small"
        className="kind-select"
        aria-label={label}
        value={value ?? everything}
        onChange={(next) => onChange(next === everything ? undefined : next)}
        options={[
          { value: everything, label: text('all') },
          ...items.map((item) => ({ value: item.id, label: item.name[language] })),
        ]}
      />
    </FieldRow>
  );
}
