import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { HistoryResult } from '../../../../shared/history.ts';
import { stressWindowLimit } from '../../../../shared/stressWindow.ts';
import { useText } from '../../../app/language/useText.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { historyMessages } from './historyMessages.ts';
import { useStressColumns, type StressRow } from './useStressColumns.tsx';
import type { StressEditor } from './useStressEditor.ts';
import { WindowForm } from './WindowForm.tsx';
import './history.css';

export interface StressCardProps {
  readonly history: HistoryResult;
  readonly editor: StressEditor;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** How the combination came through each named bad time; windows are edited here. */
export function StressCard({ history, editor, stamp, dimmed }: StressCardProps) {
  const text = useText(historyMessages);
  const { windows, editing } = editor;
  const rows = windows.map((window, i): StressRow => ({
    window,
    number: i + 1,
    outcome: history.stress.find(({ id }) => id === window.id),
  }));
  const columns = useStressColumns(history, editor);
  const title = text('stressTitle');
  return (
    <section className="card lab-section history-table" aria-label={title} data-dimmed={dimmed}>
      <header className="stress-head">
        <div>
          <h2>{title}</h2>
          <p className="chart-card-description">
            {text('stressDescription')} {stamp.synthetic ? text('stressSynthetic') : null}
          </p>
        </div>
        <div className="stress-buttons">
          <TableExport name={title} sheets={[tableSheet(title, columns, rows)]} stamp={stamp} />
          {editor.isChanged ? <Button onClick={editor.restore}>{text('restore')}</Button> : null}
          <Button
            icon={<PlusOutlined />}
            disabled={windows.length >= stressWindowLimit}
            onClick={() => editor.begin(history.startDate, history.endDate)}
          >
            {text('add')}
          </Button>
        </div>
      </header>
      {editing ? (
        <WindowForm
          key={`${editing.id}${editing.from}${editing.to}`}
          window={editing}
          startDate={history.startDate}
          endDate={history.endDate}
          onSave={editor.save}
          onCancel={editor.cancel}
        />
      ) : null}
      {rows.length === 0 ? (
        <p className="faint">{text('stressEmpty')}</p>
      ) : (
        <DataTable<StressRow>
          caption={title}
          rows={rows}
          rowKey={({ window }) => window.id}
          columns={columns}
        />
      )}
    </section>
  );
}
