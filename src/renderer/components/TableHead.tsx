import type { ReactNode } from 'react';
import type { ExportStamp } from '../charts/stamp.ts';
import type { Sheet } from './saveWorkbook.ts';
import { TableExport } from './TableExport.tsx';

export interface TableHeadProps {
  readonly title: string;
  /** What the table holds, numbers unrounded; a workbook holds all sheets, a CSV the first. */
  readonly sheets: readonly Sheet[];
  readonly stamp: ExportStamp;
  /** Stands below the title. */
  readonly children?: ReactNode;
}

/** Heading of a section with a table that can be taken away. */
export function TableHead({ title, sheets, stamp, children }: TableHeadProps) {
  return (
    <header className="lab-section-head">
      <div>
        <h2>{title}</h2>
        {children}
      </div>
      <TableExport name={sheets[0]?.name ?? title} sheets={sheets} stamp={stamp} />
    </header>
  );
}
