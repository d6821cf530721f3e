import type { ReactNode } from 'react';

export interface TableCardProps {
  readonly title: string;
  /** Stands behind the title. */
  readonly mark?: ReactNode;
  readonly description: string;
  /** What can be done with the table, at the end of the head. */
  readonly tools: ReactNode;
  readonly dimmed: boolean;
  readonly className: string;
  /** The table, or nothing where there are no rows. */
  readonly children: ReactNode;
}

/** A card with one table: its name, what can be done with it, what it says, and the table. */
export function TableCard({ title, mark, description, tools, dimmed, className, children }: TableCardProps) {
  return (
    <section className={`card campaign-section ${className}`} aria-label={title} data-dimmed={dimmed}>
      <header className="campaign-section-head">
        <h2>
          {title} {mark}
        </h2>
        <span className="head-tools">{tools}</span>
      </header>
      <p className="faint small">{description}</p>
      {children}
    </section>
  );
}
