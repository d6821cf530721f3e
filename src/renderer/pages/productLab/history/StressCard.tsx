import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { HistoryResult, StressOutcome } from '../../../../shared/history.ts';
import type { StressWindow } from '../../../../shared/stressWindow.ts';
import { stressWindowLimit } from '../../../../shared/stressWindow.ts';
import { shownName } from '../../../../shared/shownName.ts';
import type { Language } from '../../../app/language/i18n.ts';
import { useText, type Text } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { Why } from '../../../components/Why.tsx';
import { explainHistory } from './explainHistory.ts';
import { historyMessages } from './historyMessages.ts';
import type { StressEditor } from './useStressEditor.ts';
import { WindowForm } from './WindowForm.tsx';
import './history.css';

export interface StressCardProps {
  readonly history: HistoryResult;
  readonly editor: StressEditor;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

interface Row {
  readonly window: StressWindow;
  readonly number: number;
  readonly outcome: StressOutcome | undefined;
}

/** The windows with their raw figures; empty where history does not reach. */
function stressSheet(
  rows: readonly Row[],
  text: Text<keyof typeof historyMessages.words>,
  language: Language,
) {
  return {
    name: text('stressTitle'),
    columns: [
      text('window'),
      text('from'),
      text('to'),
      text('fall'),
      text('recoveryMonths'),
      text('windowReturn'),
    ],
    rows: rows.map(({ window, outcome }) => [
      window.name[language],
      window.from,
      window.to,
      outcome?.fall.depth ?? null,
      outcome?.recoveryMonths ?? null,
      outcome?.return ?? null,
    ]),
  };
}

/** How the combination came through each named bad time; windows are edited here. */
export function StressCard({ history, editor, stamp, dimmed }: StressCardProps) {
  const text = useText(historyMessages);
  const { language } = useLook();
  const { windows, editing } = editor;
  const rows = windows.map((window, i): Row => ({
    window,
    number: i + 1,
    outcome: history.stress.find(({ id }) => id === window.id),
  }));
  return (
    <section className="card lab-section history-table" aria-label={text('stressTitle')} data-dimmed={dimmed}>
      <header className="stress-head">
        <div>
          <h2>{text('stressTitle')}</h2>
          <p className="chart-card-description">
            {text('stressDescription')} {stamp.synthetic ? text('stressSynthetic') : null}
          </p>
        </div>
        <div className="stress-buttons">
          <TableExport
            name={text('stressTitle')}
            sheets={[stressSheet(rows, text, language)]}
            stamp={stamp}
          />
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
        <StressTable history={history} rows={rows} editor={editor} />
      )}
    </section>
  );
}

function StressTable({
  history,
  rows,
  editor,
}: {
  readonly history: HistoryResult;
  readonly rows: readonly Row[];
  readonly editor: StressEditor;
}) {
  const text = useText(historyMessages);
  const { format, language } = useLook();
  const dates = (from: string, to: string): string =>
    text('dates', { from: format.month(from), to: format.month(to) });
  const figure = (of: (outcome: StressOutcome) => string) => (row: Row) =>
    row.outcome ? of(row.outcome) : '–';
  const explain = ({ window, outcome }: Row & { outcome: StressOutcome }) =>
    explainHistory(history, format, text, {
      name: `${window.name[language]} · ${text('windowReturn')}`,
      value: format.percent(outcome.return, 1),
      definition: text('stressReturnDefinition'),
      formula: text('stressReturnFormula'),
      inputs: [
        { label: text('window'), value: dates(outcome.startDate, outcome.endDate) },
        ...outcome.series.map(({ name, return: moved }) => ({
          label: shownName(name, language),
          value: format.signedPercent(moved, 1),
        })),
        { label: text('sourceLabel'), value: window.source[language] },
      ],
    });
  return (
    <DataTable<Row>
      caption={text('stressTitle')}
      rows={rows}
      rowKey={({ window }) => window.id}
      columns={[
        {
          key: 'name',
          title: text('window'),
          render: ({ window, number, outcome }) => (
            <>
              <span className="stress-number">{number}</span> {window.name[language]}
              <span className="faint small fall-dates">
                {dates(window.from, window.to)}
                {outcome && !outcome.whole
                  ? `${language === 'zh' ? '；' : '; '}${text('partly', { months: format.duration(outcome.months) })}`
                  : null}
              </span>
            </>
          ),
        },
        {
          key: 'fall',
          title: text('fall'),
          numeric: true,
          render: ({ outcome }) =>
            outcome ? (
              <>
                {format.percent(outcome.fall.depth, 1)}
                {outcome.fall.depth > 0 ? (
                  <span className="faint small fall-dates">
                    {dates(outcome.fall.peakDate, outcome.fall.troughDate)}
                  </span>
                ) : null}
              </>
            ) : (
              <span className="faint">{text('outside')}</span>
            ),
        },
        {
          key: 'recovery',
          title: text('recovery'),
          render: ({ outcome }) => (outcome ? <Recovery outcome={outcome} /> : '–'),
        },
        {
          key: 'return',
          title: text('windowReturn'),
          numeric: true,
          render: (row) =>
            row.outcome ? (
              <Why explanation={explain({ ...row, outcome: row.outcome })}>
                {format.percent(row.outcome.return, 1)}
              </Why>
            ) : (
              '–'
            ),
        },
        {
          key: 'gain',
          title: text('gain'),
          numeric: true,
          render: figure(({ gain }) => format.signedMoney(gain)),
        },
        {
          key: 'deposit',
          title: text('deposit'),
          numeric: true,
          render: figure(({ depositGain }) => format.signedMoney(depositGain)),
        },
        {
          key: 'actions',
          title: text('actions'),
          render: ({ window }) => <WindowButtons window={window} editor={editor} />,
        },
      ]}
    />
  );
}

function WindowButtons({ window, editor }: { readonly window: StressWindow; readonly editor: StressEditor }) {
  const text = useText(historyMessages);
  const { language } = useLook();
  const name = window.name[language];
  return (
    <span className="stress-buttons">
      <Tooltip title={text('edit', { name })}>
        <Button
          size="small"
          type="text"
          icon={<EditOutlined />}
          aria-label={text('edit', { name })}
          onClick={() => editor.edit(window)}
        />
      </Tooltip>
      <Tooltip title={text('remove', { name })}>
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={text('remove', { name })}
          onClick={() => editor.remove(window)}
        />
      </Tooltip>
    </span>
  );
}

/** How long until the last peak was reached again, and when. */
function Recovery({ outcome: { fall, recoveryMonths } }: { readonly outcome: StressOutcome }) {
  const text = useText(historyMessages);
  const { format } = useLook();
  if (fall.depth === 0) return text('noFall');
  if (recoveryMonths === null || fall.recoveryDate === null) return text('recoveryNever');
  return (
    <>
      {format.duration(recoveryMonths)}
      <span className="faint small fall-dates unbroken">
        {text('recoveryOn', { date: format.month(fall.recoveryDate) })}
      </span>
    </>
  );
}
