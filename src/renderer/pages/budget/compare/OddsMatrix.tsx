import { Select } from 'antd';
import { useState } from 'react';
import type { ComparedMeasure, ComparisonResult } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { messages } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';
import { measures } from './measureUnits.ts';
import { pairOf } from './pairOf.ts';

export interface OddsMatrixProps {
  readonly result: ComparisonResult;
  readonly names: readonly string[];
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** In how many futures the split of the row beats that of the column; ties are told, and a split never beats itself. */
export function OddsMatrix({ result, names, stamp, dimmed }: OddsMatrixProps) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const format = useFormat();
  const [measure, setMeasure] = useState<ComparedMeasure>('npv');
  const cell = (row: number, column: number) => {
    if (row === column) return <span className="faint">{text('allTies')}</span>;
    const found = pairOf(result, row, column)?.measures.find((item) => item.measure === measure);
    if (!found) return null;
    return (
      <span className="stacked" data-tone={found.first.value > found.second.value ? 'ahead' : undefined}>
        <span>{`${format.percent(found.first.value, 1)} ± ${format.percent(found.first.se, 1)}`}</span>
        {found.tie.value > 0 ? (
          <small>{text('tieShare', { share: format.percent(found.tie.value, 1) })}</small>
        ) : null}
      </span>
    );
  };
  const columns: readonly DataColumn<number>[] = [
    {
      key: 'name',
      title: text('rowBeatsColumn'),
      render: (row) => (
        <>
          <SplitTag place={row} /> {names[row]}
        </>
      ),
    },
    ...names.map((_, column): DataColumn<number> => ({
      key: String(column),
      title: <SplitTag place={column} />,
      numeric: true,
      render: (row) => cell(row, column),
    })),
  ];
  const shareOf = (row: number, column: number): number =>
    pairOf(result, row, column)?.measures.find((item) => item.measure === measure)?.first.value ?? 0;
  const sheet = {
    name: text('matrix'),
    columns: [`${text('rowBeatsColumn')} · ${lab(`${measure}.name`)}`, ...names],
    rows: names.map((name, row) => [name, ...names.map((_, column) => shareOf(row, column))]),
  };
  return (
    <section className="card campaign-section few-columns" aria-label={text('matrix')} data-dimmed={dimmed}>
      <header className="campaign-section-head">
        <h2>{text('matrix')}</h2>
        <span className="compare-other">
          <Select
            size="small"
            className="cost-select"
            aria-label={text('differenceMeasure')}
            value={measure}
            onChange={setMeasure}
            options={measures.map((value) => ({ value, label: lab(`${value}.name`) }))}
          />
          <TableExport name={text('matrix')} sheets={[sheet]} stamp={stamp} />
        </span>
      </header>
      <p className="faint small">{text('matrixDescription', { count: format.count(result.paths) })}</p>
      <DataTable
        caption={text('matrix')}
        columns={columns}
        rows={names.map((_, row) => row)}
        rowKey={(row) => String(row)}
      />
    </section>
  );
}
