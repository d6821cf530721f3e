import { App, Button } from 'antd';
import { useState } from 'react';
import type { BackupInfo } from '../../../../shared/backup.ts';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { api } from '../../../app/api/client.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { fileName } from '../../../app/frame/workspace.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { fileStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { useBackups } from '../dataQueries.ts';
import { messages } from '../messages.ts';
import { localTime } from '../../../app/format/localTime.ts';
import { RestoreDialog } from './RestoreDialog.tsx';

const megabyte = 1024 * 1024;

/** The copies of the file that can be put back in its place. */
export function BackupsTab({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const text = useText(messages);
  const { language, format } = useLook();
  const { readOnly } = workspace;
  const { message } = App.useApp();
  const act = useAct();
  const list = useBackups();
  const [chosen, setChosen] = useState<BackupInfo | null>(null);
  const [busy, setBusy] = useState(false);
  if (list.error) return <ErrorBanner report={toReport(list.error)} onRetry={() => void list.refetch()} />;
  if (!list.data) return <output className="lab-waiting">{text('readingBackups')}</output>;
  const { folder, backups } = list.data;
  const create = (): void =>
    act(async () => {
      setBusy(true);
      try {
        await api.backups.create.mutate();
        await list.refetch();
        void message.success(text('backedUp'));
      } finally {
        setBusy(false);
      }
    });
  const columns: readonly DataColumn<BackupInfo>[] = [
    { key: 'at', title: text('backupTime'), render: ({ at }) => localTime(at, language) },
    { key: 'occasion', title: text('occasion'), render: (row) => text(`occasion.${row.occasion}`) },
    {
      key: 'size',
      title: text('size'),
      numeric: true,
      render: ({ bytes }) => `${format.number(bytes / megabyte, 1)} MB`,
      value: ({ bytes }) => bytes / megabyte,
      heading: `${text('size')} (MB)`,
    },
    {
      key: 'act',
      title: text('actions'),
      render: (row) => (
        <Button
          size="small"
          disabled={readOnly}
          aria-label={text('restoreOf', { time: localTime(row.at, language) })}
          onClick={() => setChosen(row)}
        >
          {text('restore')}
        </Button>
      ),
    },
  ];
  return (
    <section className="card lab-section" aria-label={text('tabBackups')}>
      <TableHead
        title={text('tabBackups')}
        sheets={[tableSheet(text('tabBackups'), columns, backups)]}
        stamp={fileStamp(workspace, fileName(workspace.file))}
        tools={
          <Button size="small" loading={busy} disabled={readOnly} onClick={create}>
            {text('backUpNow')}
          </Button>
        }
      />
      <p className="soft small">{text('backupsHelp')}</p>
      <p className="soft small data-file" title={folder}>
        {folder}
      </p>
      {backups.length === 0 ? (
        <p>{text('noBackups')}</p>
      ) : (
        <DataTable<BackupInfo>
          caption={text('tabBackups')}
          rows={backups}
          rowKey={({ name }) => name}
          columns={columns}
        />
      )}
      <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />
    </section>
  );
}
