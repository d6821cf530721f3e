import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { BackupsTab } from './backups/BackupsTab.tsx';
import { ContentsTab } from './contents/ContentsTab.tsx';
import { HealthTab } from './health/HealthTab.tsx';
import { ImportTab } from './incoming/ImportTab.tsx';
import { messages } from './messages.ts';
import './data.css';

const tabs = ['contents', 'import', 'backups', 'health'] as const;

const shownCounts = [
  'products',
  'series',
  'points',
  'channels',
  'plans',
  'campaigns',
  'splits',
  'runs',
] as const;

/** What is in the file, what comes into it, and whether it is sound. */
export default function Data() {
  const text = useText(messages);
  const format = useFormat();
  const workspace = useWorkspace();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((name) => name === search.get('tab')) ?? 'contents';
  const open = (next: (typeof tabs)[number]): void => setSearch({ tab: next }, { replace: true });
  if (workspace.error) return <LoadFailure query={workspace} />;
  if (!workspace.data) return null;
  const { counts, synthetic, file } = workspace.data;
  return (
    <div className="data">
      <header className="data-head">
        <h1>{text('title')}</h1>
        {synthetic ? <SyntheticBadge /> : null}
        <p className="soft small data-file" title={file}>
          {file}
        </p>
      </header>
      <dl className="data-counts card">
        {shownCounts.map((name) => (
          <div key={name}>
            <dt>{text(`count.${name}`)}</dt>
            <dd>{format.count(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <Tabs
        activeKey={tab}
        onChange={(key) => open(tabs.find((name) => name === key) ?? 'contents')}
        destroyOnHidden
        items={[
          {
            key: 'contents',
            label: text('tabContents'),
            children: <ContentsTab workspace={workspace.data} onImport={() => open('import')} />,
          },
          {
            key: 'import',
            label: text('tabImport'),
            children: <ImportTab workspace={workspace.data} onSeeContents={() => open('contents')} />,
          },
          {
            key: 'backups',
            label: text('tabBackups'),
            children: <BackupsTab workspace={workspace.data} />,
          },
          { key: 'health', label: text('tabHealth'), children: <HealthTab workspace={workspace.data} /> },
        ]}
      />
    </div>
  );
}
