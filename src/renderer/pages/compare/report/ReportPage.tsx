import { ArrowLeftOutlined, FileExcelOutlined, FileTextOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SavedPlan } from '../../../../shared/plan.ts';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { useActions } from '../../../app/actions/useActions.ts';
import { api } from '../../../app/api/client.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { useLook } from '../../../app/theme/look.ts';
import { download, safeFileName } from '../../../charts/download.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Paper } from '../../../components/Paper.tsx';
import { RunBar } from '../../../components/RunBar.tsx';
import { measureMessages } from '../../productLab/measureMessages.ts';
import { measureRows } from '../../productLab/measures.ts';
import { messages as labMessages } from '../../productLab/messages.ts';
import type { Shelf } from '../../productLab/planWords.ts';
import { isPartial, simulatePlan } from '../../productLab/simulatePlan.ts';
import { useOwnMeasures } from '../../rules/formulas/useOwnMeasures.ts';
import { messages } from './messages.ts';
import { reportTables, type ReportSource } from './planTables.ts';
import { reportCsv } from './reportCsv.ts';
import { ReportSheet } from './ReportSheet.tsx';
import { WordingBanner } from '../../../components/WordingBanner.tsx';
import { typedTexts } from '../../productLab/typedTexts.ts';
import './report.css';

export interface ReportPageProps {
  readonly saved: SavedPlan;
  readonly shelf: Shelf;
  readonly workspace: WorkspaceInfo;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0)!);
}

/** A combination on paper: run in full, printed or saved as PDF, CSV or XLSX. */
export function ReportPage({ saved, shelf, workspace }: ReportPageProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const measureText = useText(measureMessages);
  const look = useLook();
  const navigate = useNavigate();
  const { plan } = saved;
  const run = useRun({ input: plan, draft: null, start: simulatePlan, isPartial });
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { result } = run;
  const own = useOwnMeasures(result ? [result] : []);
  const source: ReportSource | null = result
    ? {
        saved,
        result,
        shelf,
        workspace,
        today,
        own,
        rows: measureRows({
          result,
          plan,
          format: look.format,
          text: measureText,
          modelName: lab(`model.${plan.model}`),
          source: lab('sourceSimulation'),
          dataDate: workspace.dataDate,
        }),
      }
    : null;
  return (
    <div className="report">
      <div className="report-bar no-print">
        <Button icon={<ArrowLeftOutlined />} onClick={() => void navigate(-1)}>
          {text('back')}
        </Button>
        {source ? <ReportActs source={source} /> : null}
        <RunBar
          run={run}
          outcome={result ? { paths: result.paths, asked: plan.paths, partial: result.partial } : null}
        />
      </div>
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      <WordingBanner texts={typedTexts(plan)} />
      {source ? (
        <Paper label={text('title')}>
          <ReportSheet source={source} />
        </Paper>
      ) : null}
    </div>
  );
}

function ReportActs({ source }: { readonly source: ReportSource }) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const look = useLook();
  const act = useAct();
  const fileName = (extension: string): string =>
    safeFileName([source.saved.plan.name, text('title'), source.today], extension);
  const tables = () => reportTables(source, look, text, lab);
  const saveCsv = (): void =>
    download(new Blob([reportCsv(tables())], { type: 'text/csv;charset=utf-8' }), fileName('csv'));
  const saveXlsx = (): void =>
    act(async () => {
      const sheets = tables().map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
      const { contentBase64 } = await api.report.workbook.mutate({ sheets });
      download(new Blob([bytesOf(contentBase64)], { type: xlsxType }), fileName('xlsx'));
    });
  useActions([
    {
      id: 'report.print',
      group: 'page',
      title: text('print'),
      icon: <PrinterOutlined />,
      run: () => globalThis.print(),
    },
    { id: 'report.csv', group: 'page', title: text('csv'), icon: <FileTextOutlined />, run: saveCsv },
    { id: 'report.xlsx', group: 'page', title: text('xlsx'), icon: <FileExcelOutlined />, run: saveXlsx },
  ]);
  return (
    <>
      <Button
        type="primary"
        icon={<PrinterOutlined />}
        title={text('printHelp')}
        onClick={() => globalThis.print()}
      >
        {text('print')}
      </Button>
      <Button icon={<FileTextOutlined />} onClick={saveCsv}>
        {text('csv')}
      </Button>
      <Button icon={<FileExcelOutlined />} onClick={saveXlsx}>
        {text('xlsx')}
      </Button>
    </>
  );
}
