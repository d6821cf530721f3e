import type { ReviewRuleOf } from '../../../../shared/reviewRule.ts';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { FieldRow } from '../plan/FieldRow.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { ruleOf, withRule } from './reviewEdits.ts';
import { RuleSwitch } from './RuleSwitch.tsx';

type Rule = ReviewRuleOf<'releaseContingency'>;

/** Gives contingency money to the running channels while customers lag behind the plan. */
export function ReleaseRule({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  return (
    <RuleSwitch editor={editor} kind="releaseContingency" title={text('releaseRule')}>
      <ReleaseFields editor={editor} />
    </RuleSwitch>
  );
}

function ReleaseFields({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const { scenario } = editor.document;
  const rule = ruleOf(scenario, 'releaseContingency');
  if (!rule) return null;
  const commit = (change: Partial<Rule>): void =>
    editor.commitScenario(
      text('stepRule', { name: text('releaseRule') }),
      withRule(scenario, { ...rule, ...change }),
    );
  const share = { min: 0, max: 1, step: 0.01, kind: 'percent', digits: 0, unit: '%' } as const;
  const weeks = { step: 1, integer: true, digits: 0, unit: text('weeks') } as const;
  return (
    <>
      <FieldRow label={text('tolerance')}>
        <NumberField
          {...share}
          label={text('tolerance')}
          value={rule.tolerance}
          onCommit={(tolerance) => commit({ tolerance })}
        />
      </FieldRow>
      <FieldRow label={text('releaseAfter')}>
        <NumberField
          {...weeks}
          label={text('releaseAfter')}
          min={1}
          max={52}
          value={rule.weeks}
          onCommit={(value) => commit({ weeks: value })}
        />
      </FieldRow>
      <FieldRow label={text('releaseShare')}>
        <NumberField
          {...share}
          label={text('releaseShare')}
          value={rule.release}
          onCommit={(release) => commit({ release })}
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
