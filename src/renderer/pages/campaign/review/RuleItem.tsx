import { ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReviewRule } from '../../../../shared/reviewRule.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { withoutRuleAt, withRuleAt, withRuleEarlier } from './reviewEdits.ts';
import { RuleField } from './RuleField.tsx';
import { ruleSpecs } from './ruleSpecs.ts';
import { ruleWords } from './ruleWords.ts';

export interface RuleItemProps {
  readonly editor: WorkEditor;
  readonly rule: ReviewRule;
  /** Position in the scenario’s review. */
  readonly index: number;
}

/** What is left out is not there. */
const withFields = (rule: ReviewRule, change: object): ReviewRule =>
  Object.fromEntries(
    Object.entries({ ...rule, ...change }).filter(([, value]) => value !== undefined),
  ) as ReviewRule;

/** One rule: closed it says what it does, open it shows its fields. */
export function RuleItem({ editor, rule, index }: RuleItemProps) {
  const text = useText(messages);
  const format = useFormat();
  const { document, shown, baseline } = editor;
  const { scenario } = document;
  const { title, fields } = ruleSpecs[rule.kind];
  const name = text(title);
  const same = (other: ReviewRule | undefined): ReviewRule => (other?.kind === rule.kind ? other : rule);
  const shownRule = same(shown.scenario.review[index]);
  return (
    <details className="rule split-group" open={index === 0}>
      <summary>
        <strong>{name}</strong>
        <small>{ruleWords(shownRule, format, text)}</small>
      </summary>
      {fields.map((spec) => (
        <RuleField
          key={spec.field}
          spec={spec}
          rule={shownRule}
          baseline={same(baseline.scenario.review[index])}
          channels={scenario.channels}
          onPreview={(change) =>
            editor.previewScenario(withRuleAt(scenario, index, withFields(rule, change)))
          }
          onCommit={(change) =>
            editor.commitScenario(
              text('stepRule', { name }),
              withRuleAt(scenario, index, withFields(rule, change)),
            )
          }
        />
      ))}
      <div className="rule-acts">
        {index > 0 ? (
          <Button
            size="small"
            type="text"
            icon={<ArrowUpOutlined />}
            onClick={() =>
              editor.commitScenario(text('stepRule', { name }), withRuleEarlier(scenario, index))
            }
          >
            {text('ruleEarlier')}
          </Button>
        ) : null}
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={text('removeRow', { name })}
          onClick={() => editor.commitScenario(text('stepRuleOff', { name }), withoutRuleAt(scenario, index))}
        >
          {text('removeRule')}
        </Button>
      </div>
    </details>
  );
}
