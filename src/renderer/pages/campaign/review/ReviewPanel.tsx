import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { mostRules, withRuleAdded, type RuleKind } from './reviewEdits.ts';
import { RuleItem } from './RuleItem.tsx';
import { ruleKinds, ruleSpecs } from './ruleSpecs.ts';

/** The rules that a manager follows in the weekly review; they are played inside every simulated future. */
export function ReviewPanel({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const { scenario } = editor.document;
  const add = (kind: RuleKind): void =>
    editor.commitScenario(
      text('stepRuleOn', { name: text(ruleSpecs[kind].title) }),
      withRuleAdded(scenario, ruleSpecs[kind].starter),
    );
  return (
    <section className="card campaign-section" aria-label={text('review')}>
      <h2>{text('review')}</h2>
      <p className="faint small">{text('reviewDescription')}</p>
      {scenario.review.map((rule, index) => (
        <RuleItem key={`${index} ${rule.kind}`} editor={editor} rule={rule} index={index} />
      ))}
      {scenario.review.length < mostRules ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: ruleKinds.map((kind) => ({ key: kind, label: text(ruleSpecs[kind].title) })),
            onClick: ({ key }) => add(key as RuleKind),
          }}
        >
          <Button className="rule-add" size="small" icon={<PlusOutlined />}>
            {text('addRule')}
          </Button>
        </Dropdown>
      ) : null}
    </section>
  );
}
