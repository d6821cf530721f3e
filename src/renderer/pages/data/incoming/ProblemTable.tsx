import type { ReactNode } from 'react';
import { describeError } from '../../../../shared/errors/index.ts';
import type { IntakePreview, RowProblem } from '../../../../shared/intake.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { tableSheet } from '../../../components/tableSheet.ts';
import { messages } from '../messages.ts';

const shown = 200;

/** Every refused cell: where it is, what it says, and why it cannot be accepted. */
export function ProblemTable({
  preview,
  stamp,
  children,
}: {
  readonly preview: IntakePreview;
  readonly stamp: ExportStamp;
  readonly children: ReactNode;
}) {
  const text = useText(messages);
  const { format, language } = useLook();
  const title = text('problems', {
    count: format.count(preview.problemCount),
    rows: format.count(preview.badRows),
  });
  const rows = preview.problems.slice(0, shown);
  const columns: readonly DataColumn<RowProblem>[] = [
    {
      key: 'row',
      title: text('row'),
      numeric: true,
      render: ({ row }) => String(row),
      value: ({ row }) => row,
    },
    { key: 'column', title: text('column'), render: ({ column }) => column ?? '' },
    {
      key: 'cell',
      title: text('cell'),
      render: ({ value }) => <code>{value}</code>,
      value: (problem) => problem.value,
    },
    {
      key: 'reason',
      title: text('reason'),
      render: ({ code, values }) => {
        const { message, remedy } = describeError(code, values, language);
        return (
          <>
            {message} <span className="soft">{remedy}</span>
          </>
        );
      },
      value: ({ code, values }) => {
        const { message, remedy } = describeError(code, values, language);
        return `${message} ${remedy}`;
      },
    },
  ];
  return (
    <section className="card lab-section data-problems">
      <div className="lab-section-head">
        <div role="alert">
          <h2>{title}</h2>
        </div>
        <TableExport name={title} sheets={[tableSheet(title, columns, preview.problems)]} stamp={stamp} />
      </div>
      {preview.problemCount > rows.length ? (
        <p className="soft small">{text('problemsShown', { count: rows.length })}</p>
      ) : null}
      <DataTable<RowProblem>
        caption={title}
        rows={rows}
        rowKey={(_row, index) => String(index)}
        maxHeight="18rem"
        columns={columns}
      />
      <div className="data-skip">{children}</div>
    </section>
  );
}
