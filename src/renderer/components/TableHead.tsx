import type { ReactNode } from 'react';
import type { ExportStamp } from '../charts/stamp.ts';
import type { Sheet } from './saveWorkbook.ts';
import { TableExport } from './TableExport.tsx';

export interface TableHeadProps {
  readonly title: string;
  /** What the table holds, numbers unrounded; a workbook holds all sheets, a CSV one. */
  readonly sheets: readonly Sheet[];
  readonly stamp: ExportStamp;
  /** Further controls beside the export. */
  readonly tools?: ReactNode;
  /** Stands below the title. */
  readonly children?: ReactNode;
}

/** Heading of a section with a table that can be taken away; an empty one stays. */
export function TableHead({ title, sheets, stamp, tools, children }: TableHeadProps) {
  return (
    <header className="lab-section-head">
      <div>
        <h2>{title}</h2>
        {children}
      </div>
      <span className="lab-section-tools">
        {sheets.some(({ rows }) => rows.length > 0) ? (
          <TableExport name={sheets[0]?.name ?? title} sheets={sheets} stamp={stamp} />
        ) : null}
        {tools}
      </span>
    </header>
  );
}
