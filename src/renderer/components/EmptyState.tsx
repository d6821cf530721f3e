import { Button } from 'antd';
import type { ReactNode } from 'react';
import './EmptyState.css';

export interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** What this place is for. */
  readonly children: ReactNode;
  readonly action: { readonly label: string; readonly run: () => void };
}

/** An empty page says what it is for, with one button. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <div className="empty-state-icon" aria-hidden="true">
        {icon}
      </div>
      <h2>{title}</h2>
      <p>{children}</p>
      <Button type="primary" onClick={action.run}>
        {action.label}
      </Button>
    </div>
  );
}
