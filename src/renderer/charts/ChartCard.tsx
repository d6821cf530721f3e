import { BarChartOutlined, DownloadOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Segmented, Tooltip } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAct } from '../app/api/useAct.ts';
import { useText } from '../app/language/useText.ts';
import { fontFamilies } from '../app/theme/antdTheme.ts';
import { useLook } from '../app/theme/look.ts';
import { DataTable } from '../components/DataTable.tsx';
import { saveWorkbook } from '../components/saveWorkbook.ts';
import { Popup } from '../components/Popup.tsx';
import { Chart } from './Chart.tsx';
import { tableCsv } from './csv.ts';
import { download, safeFileName } from './download.ts';
import { pngOf, svgOf } from './exportImage.ts';
import { Legend } from './Legend.tsx';
import { messages } from './messages.ts';
import type { Cell, ChartSpec, ChartTable } from './spec.ts';
import { figureStampRows, stampLine, type ExportStamp } from './stamp.ts';
import './ChartCard.css';

export interface ChartCardProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly spec: ChartSpec;
  readonly stamp: ExportStamp;
  /** Height of the drawing, rem. */
  readonly height: number;
  /** True while the drawing answers an older question. */
  readonly dimmed?: boolean;
  /** Further controls in the head of the card. */
  readonly controls?: ReactNode;
  /** Hears which datum was clicked. */
  readonly onPick?: (dataIndex: number) => void;
  /** Under the drawing. */
  readonly children?: ReactNode;
  /** Hears a stretch of the first axis that was dragged over. */
  readonly onRange?: ((from: number, to: number) => void) | undefined;
}

type View = 'chart' | 'table';
const exportWidth = 1000;
const leastExportHeight = 420;

/** A chart with its name, its legend, its table twin and its exports. */
export function ChartCard({
  title,
  description,
  spec,
  stamp,
  height,
  dimmed = false,
  controls,
  onPick,
  children,
  onRange,
}: ChartCardProps) {
  const text = useText(messages);
  const [view, setView] = useState<View>('chart');
  return (
    <section className="chart-card card" aria-label={title}>
      <header className="chart-card-head" data-controls={controls !== undefined}>
        <div className="chart-card-words">
          <h2>{title}</h2>
          {description ? <p className="chart-card-description">{description}</p> : null}
        </div>
        <div className="chart-card-tools">
          {controls}
          <Segmented<View>
            size="small"
            aria-label={text('view')}
            value={view}
            onChange={setView}
            options={[
              {
                value: 'chart',
                icon: <BarChartOutlined aria-label={text('chart')} />,
                tooltip: text('chart'),
              },
              { value: 'table', icon: <TableOutlined aria-label={text('table')} />, tooltip: text('table') },
            ]}
          />
          <ExportMenu title={title} spec={spec} stamp={stamp} height={height} />
        </div>
      </header>
      {view === 'chart' ? (
        <>
          <Legend items={spec.legend} />
          <div className="chart-card-drawing" data-dimmed={dimmed}>
            <Chart
              option={spec.option}
              label={spec.spoken}
              height={height}
              onPick={onPick}
              onRange={onRange}
            />
          </div>
        </>
      ) : (
        <div className="chart-card-table" data-dimmed={dimmed}>
          <TableTwin
            title={`${title} · ${text('table')}`}
            table={spec.table}
            maxHeight={`${height + 2}rem`}
          />
        </div>
      )}
      {children}
    </section>
  );
}

function TableTwin({ title, table, maxHeight }: { title: string; table: ChartTable; maxHeight: string }) {
  return (
    <DataTable<readonly Cell[]>
      caption={title}
      maxHeight={maxHeight}
      rows={table.rows}
      rowKey={(_row, index) => String(index)}
      columns={table.columns.map(({ title: heading, show }, column) => ({
        key: `${column}`,
        title: heading,
        numeric: show !== undefined,
        render: (row) => {
          const cell = row[column] ?? '';
          return typeof cell === 'number' && show ? show(cell) : cell;
        },
      }))}
    />
  );
}

function ExportMenu({
  title,
  spec,
  stamp,
  height,
}: Pick<ChartCardProps, 'title' | 'spec' | 'stamp' | 'height'>) {
  const text = useText(messages);
  const look = useLook();
  const act = useAct();
  const fileName = (extension: string): string =>
    safeFileName([stamp.name, title, new Date().toISOString().slice(0, 10)], extension);
  const save = (extension: 'png' | 'svg' | 'csv', make: () => Promise<Blob> | Blob): void =>
    act(async () => download(await make(), fileName(extension)));
  const image = {
    option: spec.option,
    title,
    stamp: stampLine(stamp, look, text),
    fontFamily: fontFamilies[look.language],
    palette: look.palette,
    width: exportWidth,
    // Drawn at the size of the screen, so that what is laid out in pixels fits.
    height: Math.max(leastExportHeight, height * 16 * look.scale),
  };
  const xlsx = (): void => {
    const { columns, rows } = spec.table;
    const sheets = [
      { name: title, columns: columns.map((column) => column.title), rows: rows.map((row) => [...row]) },
      {
        name: text('exportAbout'),
        columns: [text('exportItem'), text('exportValue')],
        rows: figureStampRows(stamp, look, text).map((row) => [...row]),
      },
    ];
    act(() => saveWorkbook(sheets, fileName('xlsx')));
  };
  const csv = (): Blob =>
    new Blob([tableCsv(spec.table, figureStampRows(stamp, look, text))], { type: 'text/csv;charset=utf-8' });
  return (
    <Popup
      label={text('export')}
      triggerLabel={text('export')}
      triggerClassName="tool-button"
      trigger={
        <Tooltip title={text('export')}>
          <DownloadOutlined />
        </Tooltip>
      }
    >
      <div className="export-menu">
        <Button type="text" onClick={() => save('png', () => pngOf(image))}>
          {text('exportPng')}
        </Button>
        <Button type="text" onClick={() => save('svg', () => svgOf(image))}>
          {text('exportSvg')}
        </Button>
        <Button type="text" onClick={() => save('csv', csv)}>
          {text('exportCsv')}
        </Button>
        <Button type="text" onClick={xlsx}>
          {text('exportXlsx')}
        </Button>
      </div>
    </Popup>
  );
}
