import type { ReactNode } from 'react';
import type { ExportStamp } from '../../../charts/stamp.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import { TableHead } from '../../../components/TableHead.tsx';

export interface TableCardProps {
  readonly title: string;
  readonly description: string;
  readonly sheet: Sheet;
  readonly stamp: ExportStamp;
  readonly children: ReactNode;
}

/** A table with its name and what it is for. */
export function TableCard({ title, description, sheet, stamp, children }: TableCardProps) {
  return (
    <section className="card lab-section">
      <TableHead title={title} sheets={[sheet]} stamp={stamp}>
        <p className="soft small">{description}</p>
      </TableHead>
      {children}
    </section>
  );
}
