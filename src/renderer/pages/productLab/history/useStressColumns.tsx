import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { HistoryResult, StressOutcome } from '../../../../shared/history.ts';
import type { StressWindow } from '../../../../shared/stressWindow.ts';
import { shownName } from '../../../../shared/shownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { Cell } from '../../../charts/spec.ts';
import type { DataColumn } from '../../../components/DataTable.tsx';
import { Why } from '../../../components/Why.tsx';
import { explainHistory } from './explainHistory.ts';
import { historyMessages } from './historyMessages.ts';
import type { StressEditor } from './useStressEditor.ts';

/** A window, and how the combination came through it; undefined where history does not reach. */
export interface StressRow {
  readonly window: StressWindow;
  readonly number: number;
  readonly outcome: StressOutcome | undefined;
}

/** What is told of each window, on the page and in a file. */
export function useStressColumns(
  history: HistoryResult,
  editor: StressEditor,
): readonly DataColumn<StressRow>[] {
  const text = useText(historyMessages);
  const { format, language } = useLook();
  const dates = (from: string, to: string): string =>
    text('dates', { from: format.month(from), to: format.month(to) });
  const figure = (of: (outcome: StressOutcome) => string) => (row: StressRow) =>
    row.outcome ? of(row.outcome) : '–';
  /** What a file gets; nothing where history does not reach. */
  const raw =
    (of: (outcome: StressOutcome) => Cell) =>
    ({ outcome }: StressRow): Cell =>
      outcome ? of(outcome) : null;
  /** Of a fall, if there was one. */
  const rawFall = (of: (fall: StressOutcome['fall']) => Cell): ((row: StressRow) => Cell) =>
    raw(({ fall }) => (fall.depth > 0 ? of(fall) : null));
  const explain = ({ window, outcome }: StressRow & { outcome: StressOutcome }) =>
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
  return [
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
      value: ({ window }) => window.name[language],
      beside: [
        { heading: text('from'), value: ({ window }) => window.from },
        { heading: text('to'), value: ({ window }) => window.to },
        { heading: text('monthsCovered'), value: ({ outcome }) => outcome?.months ?? 0 },
      ],
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
      value: raw(({ fall }) => fall.depth),
      beside: [
        { heading: text('peakDate'), value: rawFall(({ peakDate }) => peakDate) },
        { heading: text('troughDate'), value: rawFall(({ troughDate }) => troughDate) },
      ],
    },
    {
      key: 'recovery',
      title: text('recovery'),
      heading: text('recoveryMonths'),
      render: ({ outcome }) => (outcome ? <Recovery outcome={outcome} /> : '–'),
      value: raw(({ recoveryMonths }) => recoveryMonths),
      beside: [{ heading: text('recoveryDate'), value: rawFall(({ recoveryDate }) => recoveryDate) }],
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
      value: raw((outcome) => outcome.return),
    },
    {
      key: 'gain',
      title: text('gain'),
      numeric: true,
      render: figure(({ gain }) => format.signedMoney(gain)),
      value: raw(({ gain }) => gain),
    },
    {
      key: 'deposit',
      title: text('deposit'),
      numeric: true,
      render: figure(({ depositGain }) => format.signedMoney(depositGain)),
      value: raw(({ depositGain }) => depositGain),
    },
    {
      key: 'actions',
      title: text('actions'),
      render: ({ window }) => <WindowButtons window={window} editor={editor} />,
    },
  ];
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
