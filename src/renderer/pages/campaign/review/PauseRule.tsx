import { Select, Switch } from 'antd';
import { useId } from 'react';
import type { ReviewRuleOf } from '../../../../shared/reviewRule.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { SliderField } from '../../../components/SliderField.tsx';
import { linearScale } from '../../../components/sliderScale.ts';
import { FieldRow } from '../plan/FieldRow.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { ruleOf, withRule } from './reviewEdits.ts';
import { RuleSwitch } from './RuleSwitch.tsx';

type Rule = ReviewRuleOf<'pauseOnCac'>;

const caps = linearScale(50, 2000, 10);
const usualPause = 4;

/** Pauses a channel whose cost per customer stays above a cap. */
export function PauseRule({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  return (
    <RuleSwitch editor={editor} kind="pauseOnCac" title={text('pauseRule')}>
      <PauseFields editor={editor} />
    </RuleSwitch>
  );
}

function PauseFields({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const id = useId();
  const { document, shown, baseline } = editor;
  const rule = ruleOf(document.scenario, 'pauseOnCac');
  const shownRule = ruleOf(shown.scenario, 'pauseOnCac');
  if (!rule || !shownRule) return null;
  const title = text('pauseRule');
  const commit = (change: Partial<Rule>): void =>
    editor.commitScenario(
      text('stepRule', { name: title }),
      withRule(document.scenario, { ...rule, ...change }),
    );
  const weeks = { min: 1, max: 52, step: 1, integer: true, digits: 0, unit: text('weeks') } as const;
  return (
    <>
      <SliderField
        label={text('cap')}
        value={shownRule.cap}
        baseline={ruleOf(baseline.scenario, 'pauseOnCac')?.cap ?? rule.cap}
        scale={caps}
        min={1}
        max={1_000_000}
        step={10}
        unit={text('yuan')}
        digits={2}
        amount
        words={format.money}
        onPreview={(cap) => editor.previewScenario(withRule(document.scenario, { ...rule, cap }))}
        onCommit={(cap) => commit({ cap })}
      />
      <FieldRow label={text('pauseAfter')}>
        <NumberField
          {...weeks}
          label={text('pauseAfter')}
          value={rule.weeks}
          onCommit={(value) => commit({ weeks: value })}
        />
      </FieldRow>
      <FieldRow label={text('pauseWindow')}>
        <NumberField
          {...weeks}
          label={text('pauseWindow')}
          value={rule.window}
          onCommit={(window) => commit({ window })}
        />
      </FieldRow>
      <FieldRow label={<label htmlFor={`${id}resume`}>{text('resume')}</label>}>
        <Switch
          id={`${id}resume`}
          size="small"
          checked={rule.resumeAfter !== null}
          onChange={(on) => commit({ resumeAfter: on ? usualPause : null })}
        />
      </FieldRow>
      {rule.resumeAfter === null ? null : (
        <FieldRow label={text('resumeAfter')}>
          <NumberField
            {...weeks}
            label={text('resumeAfter')}
            max={156}
            value={rule.resumeAfter}
            onCommit={(resumeAfter) => commit({ resumeAfter })}
          />
        </FieldRow>
      )}
      <FieldRow label={<label htmlFor={`${id}money`}>{text('moneyTo')}</label>}>
        <Select
          id={`${id}money`}
          size="small"
          className="rule-select"
          aria-label={text('moneyTo')}
          value={rule.moneyTo}
          onChange={(moneyTo) => commit({ moneyTo })}
          options={(['proRata', 'contingency'] as const).map((value) => ({
            value,
            label: text(`moneyTo.${value}`),
          }))}
        />
      </FieldRow>
      <FieldRow label={text('reportDelay')}>
        <NumberField
          {...weeks}
          label={text('reportDelay')}
          min={0}
          max={26}
          value={rule.delayWeeks}
          onCommit={(delayWeeks) => commit({ delayWeeks })}
        />
      </FieldRow>
    </>
  );
}
