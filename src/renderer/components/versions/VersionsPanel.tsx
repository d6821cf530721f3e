import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { toReport } from '../../app/api/errors.ts';
import { useText } from '../../app/language/useText.ts';
import type { KeptVersion } from '../../../shared/version.ts';
import { ErrorBanner } from '../ErrorBanner.tsx';
import { KeepVersionForm, type VersionName } from './KeepVersionForm.tsx';
import { messages } from './versionListMessages.ts';
import './versions.css';

export interface VersionsPanelProps<Content> {
  readonly title: string;
  readonly description: string;
  readonly query: {
    readonly data: readonly KeptVersion<Content>[] | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly onKeep: (named: VersionName) => Promise<void>;
  readonly onClose: () => void;
  readonly renderRow: (version: KeptVersion<Content>) => ReactNode;
  /** What stands below the list. */
  readonly children?: ReactNode;
}

/** Inside a dialog: names the present state of a document, and lists the states kept before. */
export function VersionsPanel<Content>(props: VersionsPanelProps<Content>) {
  const { title, description, query, onKeep, onClose, renderRow, children } = props;
  const text = useText(messages);
  const versions = query.data ?? [];
  return (
    <>
      <div className="sheet-head">
        <h2>{title}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={text('close')} onClick={onClose} />
      </div>
      <div className="versions-body">
        <p className="small faint">{description}</p>
        <KeepVersionForm key={versions.length} count={versions.length + 1} onKeep={onKeep} />
        {query.error ? (
          <ErrorBanner report={toReport(query.error)} onRetry={() => void query.refetch()} />
        ) : null}
        {query.data?.length === 0 ? <p className="faint">{text('none')}</p> : null}
        <ul className="versions-list" aria-label={title}>
          {versions.map(renderRow)}
        </ul>
        {children}
      </div>
    </>
  );
}
