import { Button } from 'antd';
import type { ReactNode } from 'react';
import './EmptyState.css';

export interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** What this place is for. */
  readonly children: ReactNode;
  /** Its place under the headings around it: the page's own where it stands for the page, a part's within one. */
  readonly level?: 1 | 2;
  readonly action: { readonly label: string; readonly run: () => void };
}

/** An empty page says what it is for, with one button. */
export function EmptyState({ icon, title, children, level = 1, action }: EmptyStateProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <div className="empty-state">
      <div className="empty-state-icon" aria-hidden="true">
        {icon}
      </div>
      <Title>{title}</Title>
      <p>{children}</p>
      <Button type="primary" onClick={action.run}>
        {action.label}
      </Button>
    </div>
  );
}
