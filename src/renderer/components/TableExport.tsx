import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useAct } from '../app/api/useAct.ts';
import { useText } from '../app/language/useText.ts';
import { useLook } from '../app/theme/look.ts';
import { tableCsv } from '../charts/csv.ts';
import { download, safeFileName } from '../charts/download.ts';
import { messages as chartTexts } from '../charts/messages.ts';
import { figureStampRows, type ExportStamp } from '../charts/stamp.ts';
import { messages } from './messages.ts';
import { saveWorkbook, type Sheet } from './saveWorkbook.ts';

export interface TableExportProps {
  /** What is exported; also in the file's name. */
  readonly name: string;
  /** Numbers unrounded; a CSV holds one sheet, a workbook all. */
  readonly sheets: readonly Sheet[];
  readonly stamp: ExportStamp;
  /** Words on the button; else it shows only its sign. */
  readonly label?: string;
}

/** Scenario, table and the day of the export. */
function exportName(stamp: ExportStamp, name: string, extension: string): string {
  return safeFileName([stamp.name, name, new Date().toISOString().slice(0, 10)], extension);
}

/** Takes a table away as CSV or XLSX, with the stamp of what it was made from. */
export function TableExport({ name, sheets, stamp, label }: TableExportProps) {
  const text = useText(messages);
  const chartText = useText(chartTexts);
  const look = useLook();
  const act = useAct();
  const stamped = figureStampRows(stamp, look, chartText);
  const csv = (sheet: Sheet, title: string): void => {
    const table = { columns: sheet.columns.map((column) => ({ title: column })), rows: sheet.rows };
    download(
      new Blob([tableCsv(table, stamped)], { type: 'text/csv;charset=utf-8' }),
      exportName(stamp, title, 'csv'),
    );
  };
  const about: Sheet = {
    name: text('export.about'),
    columns: [text('export.item'), text('export.value')],
    rows: stamped.map((row) => [...row]),
  };
  const xlsx = (): void => act(() => saveWorkbook([...sheets, about], exportName(stamp, name, 'xlsx')));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...sheets.map((sheet, i) => ({
            key: `csv ${i}`,
            label: i === 0 ? text('export.csv') : text('export.sheet', { name: sheet.name }),
            onClick: () => csv(sheet, i === 0 ? name : sheet.name),
          })),
          { key: 'xlsx', label: text('export.xlsx'), onClick: xlsx },
        ],
      }}
    >
      <Button
        {...(label === undefined ? { type: 'text', size: 'small' } : {})}
        icon={<DownloadOutlined />}
        data-exports={sheets.length}
        aria-label={text('export.table', { name })}
      >
        {label}
      </Button>
    </Dropdown>
  );
}
