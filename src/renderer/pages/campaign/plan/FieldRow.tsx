import type { ReactNode } from 'react';

export interface FieldRowProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A label and its field on one line. */
export function FieldRow({ label, children }: FieldRowProps) {
  return (
    <div className="campaign-field">
      <span>{label}</span>
      {children}
    </div>
  );
}
