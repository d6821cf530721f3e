import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { useText } from '../../../app/language/useText.ts';
import { fileStamp } from '../../../charts/stamp.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { messages } from '../messages.ts';
import { FileChooser } from './FileChooser.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { ReportCard } from './ReportCard.tsx';
import { useImport } from './useImport.ts';

export interface ImportTabProps {
  readonly workspace: WorkspaceInfo;
  readonly onSeeContents: () => void;
}

/** A file comes in: chosen, previewed, corrected, imported whole or not at all. */
export function ImportTab({ workspace, onSeeContents }: ImportTabProps) {
  const text = useText(messages);
  const incoming = useImport();
  const { file, options, preview, report, error, busy } = incoming.state;
  const errorBanner = error ? <ErrorBanner report={error} onDismiss={incoming.reset} /> : null;
  return (
    <div className="lab-cards data-import" aria-busy={busy !== null}>
      {errorBanner}
      {report ? (
        <ReportCard report={report} onAnother={incoming.reset} onSeeContents={onSeeContents} />
      ) : null}
      {file && preview ? (
        <PreviewCard
          preview={preview}
          stamp={{ ...fileStamp(workspace, preview.fileName, false), dataDate: null }}
          options={options}
          busy={busy}
          onChange={incoming.change}
          onCommit={incoming.commit}
          onReset={incoming.reset}
        />
      ) : null}
      {preview || report ? null : (
        <FileChooser
          kind={options.kind}
          onKind={(kind) => incoming.change({ kind })}
          onChoose={incoming.choose}
        />
      )}
      {busy ? <output className="soft">{text(busy)}</output> : null}
    </div>
  );
}
