import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { api } from '../../../app/api/client.ts';
import { toReport } from '../../../app/api/errors.ts';
import { fileName } from '../../../app/frame/workspace.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { fileStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { dataChanged, useDoctor } from '../dataQueries.ts';
import { messages } from '../messages.ts';

type RowCount = readonly [table: string, rows: number];

const megabyte = 1024 * 1024;

/** Whether the file is sound, how it is opened, and the way back to the sample. */
export function HealthTab({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const text = useText(messages);
  const format = useFormat();
  const doctor = useDoctor();
  if (doctor.error) {
    return <ErrorBanner report={toReport(doctor.error)} onRetry={() => void doctor.refetch()} />;
  }
  if (!doctor.data) return <output className="lab-waiting">{text('checking')}</output>;
  const report = doctor.data;
  const size = (bytes: number): string => `${format.number(bytes / megabyte, 1)} MB`;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [text('location'), <code key="file">{report.file}</code>],
    [text('access'), text(report.readOnly ? 'access.read' : 'access.write')],
    [text('size'), text('sizeWal', { size: size(report.bytes), wal: size(report.walBytes) })],
    [text('free'), size(report.freeMegabytes * megabyte)],
    [text('trail'), text(`trail.${report.trail}`)],
    [
      text('versions'),
      text('versionsText', {
        program: report.programVersion,
        engine: report.engineVersion,
        sqlite: report.versions.sqlite,
        schema: report.versions.schema,
        node: report.versions.node,
      }),
    ],
    [
      text('settingsTitle'),
      <code key="pragmas">
        {Object.entries(report.pragmas)
          .map(([name, value]) => `${name}=${value}`)
          .join('  ')}
      </code>,
    ],
  ];
  const columns: readonly DataColumn<RowCount>[] = [
    { key: 'table', title: text('table'), render: ([name]) => <code>{name}</code>, value: ([name]) => name },
    {
      key: 'rows',
      title: text('rowsCount'),
      numeric: true,
      render: ([, rows]) => format.count(rows),
      value: ([, rows]) => rows,
    },
  ];
  const counts = Object.entries(report.rows);
  return (
    <div className="lab-cards">
      <section className="card lab-section" aria-label={text('tabHealth')}>
        <div className="lab-section-head">
          <output className="data-health" data-healthy={report.healthy}>
            {report.healthy ? <CheckCircleFilled aria-hidden="true" /> : <WarningFilled aria-hidden="true" />}
            {text(report.healthy ? 'healthy' : 'unhealthy')}
          </output>
          <Button size="small" loading={doctor.isFetching} onClick={() => void doctor.refetch()}>
            {text('checkAgain')}
          </Button>
        </div>
        {report.healthy ? null : (
          <ul className="notices">
            {[...report.integrity, ...report.damaged.map(({ kind, reason }) => `${kind}: ${reason}`)].map(
              (line) => (
                <li key={line}>{line}</li>
              ),
            )}
          </ul>
        )}
        <dl className="data-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="lab-pair">
        <section className="card lab-section" aria-label={text('rowCounts')}>
          <TableHead
            title={text('rowCounts')}
            sheets={[tableSheet(text('rowCounts'), columns, counts)]}
            stamp={fileStamp(workspace, fileName(workspace.file))}
          />
          <DataTable<RowCount>
            caption={text('rowCounts')}
            rows={counts}
            rowKey={([name]) => name}
            columns={columns}
          />
        </section>
        <SampleCard readOnly={report.readOnly} />
      </div>
    </div>
  );
}

function SampleCard({ readOnly }: { readonly readOnly: boolean }) {
  const text = useText(messages);
  const act = useAct();
  const { message } = App.useApp();
  const restore = (): void =>
    act(async () => {
      await api.workspace.restoreSample.mutate();
      await dataChanged();
      void message.success(text('sampleRestored'));
    });
  return (
    <section className="card lab-section" aria-label={text('sampleTitle')}>
      <h2>{text('sampleTitle')}</h2>
      <p className="soft">{text('sampleHelp')}</p>
      <div className="data-commit">
        <Button onClick={restore} disabled={readOnly}>
          {text('restoreSample')}
        </Button>
      </div>
    </section>
  );
}
