import type { ComponentProps } from 'react';
import { TableExport } from '../../components/TableExport.tsx';

export interface TableHeadProps extends Pick<ComponentProps<typeof TableExport>, 'sheets' | 'stamp'> {
  readonly title: string;
}

/** The head of a card with one table, which can be taken away. */
export function TableHead({ title, sheets, stamp }: TableHeadProps) {
  return (
    <header className="campaign-section-head">
      <h2>{title}</h2>
      <TableExport name={title} sheets={sheets} stamp={stamp} />
    </header>
  );
}
