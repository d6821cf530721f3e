import type { AllocationHold, AllocationResult } from '../../../../shared/allocation.ts';
import { phaseKinds } from '../../../../shared/budget.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { TableHead } from '../../campaign/TableHead.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { messages } from '../messages.ts';

interface Row {
  readonly key: string;
  readonly name: string;
  /** Shares of the total, or of the channels' money for phases. */
  readonly start: number;
  readonly best: number;
  readonly hold: AllocationHold;
}

/** The four lines and the three phases, before and after. */
export function LinesTable({
  result,
  stamp,
  dimmed,
}: {
  readonly result: AllocationResult;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const format = useFormat();
  const { total, timing } = result;
  const rows: readonly Row[] = [
    ...result.lines.map(({ line, start, best, hold }) => ({
      key: line,
      name: text('lineOf', { line: lab(`line.${line}`) }),
      start: total > 0 ? start / total : 0,
      best: total > 0 ? best / total : 0,
      hold,
    })),
    ...phaseKinds.map((kind) => ({
      key: kind,
      name: text('phaseOf', { phase: lab(`phase.${kind}`) }),
      start: timing.start[kind],
      best: timing.best[kind],
      hold: 'free' as const,
    })),
  ];
  const columns: readonly DataColumn<Row>[] = [
    { key: 'name', title: text('part'), render: ({ name }) => name },
    {
      key: 'start',
      title: text('todayShare'),
      numeric: true,
      render: ({ start }) => format.percent(start, 1),
      value: ({ start }) => start,
    },
    {
      key: 'best',
      title: text('bestShare'),
      numeric: true,
      render: ({ best }) => format.percent(best, 1),
      value: ({ best }) => best,
    },
    {
      key: 'change',
      title: text('change'),
      numeric: true,
      render: ({ start, best }) => format.signedPercent(best - start, 1),
      value: ({ start, best }) => best - start,
    },
    {
      key: 'hold',
      title: text('holdTitle'),
      render: ({ hold }) => (hold === 'free' ? '' : text(`hold.${hold}`)),
      value: ({ hold }) => text(`hold.${hold}`),
    },
  ];
  return (
    <section className="card campaign-section" aria-label={text('linesTitle')} data-dimmed={dimmed}>
      <TableHead
        title={text('linesTitle')}
        sheets={[tableSheet(text('linesTitle'), columns, rows)]}
        stamp={stamp}
      />
      <p className="faint small">{text('linesDescription')}</p>
      <DataTable caption={text('linesTitle')} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </section>
  );
}
