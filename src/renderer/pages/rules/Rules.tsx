import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { useText } from '../../app/language/useText.ts';
import { useSettings } from '../../app/settings/useSettings.ts';
import { useToday } from '../../app/settings/useToday.ts';
import { usePlans } from '../productLab/plansData.ts';
import { FormulasTab } from './formulas/FormulasTab.tsx';
import { messages } from './messages.ts';
import { useRulesEditor } from './useRulesEditor.ts';
import { WordingTab } from './wording/WordingTab.tsx';
import '../productLab/productLab.css';
import './rules.css';

const tabs = ['formulas', 'wording'] as const;

/** What the bank adds of its own: formulas, and rules on words. */
export default function Rules() {
  const text = useText(messages);
  const [search, setSearch] = useSearchParams();
  const editor = useRulesEditor(useSettings());
  const plans = usePlans();
  const today = useToday();
  const workspace = useWorkspace();
  const tab = tabs.find((name) => name === search.get('tab')) ?? 'formulas';
  const failed = [plans, today, workspace].find(({ error }) => error);
  if (failed) return <LoadFailure query={failed} />;
  if (!plans.data || !today.data || !workspace.data) return null;
  return (
    <div className="rules">
      <header>
        <h1>{text('title')}</h1>
        <p className="soft small">{text('intro')}</p>
      </header>
      <Tabs
        activeKey={tab}
        onChange={(key) => setSearch({ tab: key }, { replace: true })}
        destroyOnHidden
        items={[
          {
            key: 'formulas',
            label: text('formulas'),
            children: <FormulasTab editor={editor} plans={plans.data} workspace={workspace.data} />,
          },
          {
            key: 'wording',
            label: text('wording'),
            children: <WordingTab editor={editor} today={today.data.today} />,
          },
        ]}
      />
    </div>
  );
}
