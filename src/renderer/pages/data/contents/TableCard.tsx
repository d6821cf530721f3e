import type { ReactNode } from 'react';

export interface TableCardProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** A table with its name and what it is for. */
export function TableCard({ title, description, children }: TableCardProps) {
  return (
    <section className="card lab-section">
      <h2>{title}</h2>
      <p className="soft small">{description}</p>
      {children}
    </section>
  );
}
