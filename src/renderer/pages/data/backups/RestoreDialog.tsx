import { Button } from 'antd';
import { useState } from 'react';
import type { BackupInfo } from '../../../../shared/backup.ts';
import type { ErrorReport } from '../../../../shared/errors/index.ts';
import { api } from '../../../app/api/client.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { messages } from '../messages.ts';
import { localTime } from '../../../app/format/localTime.ts';

export interface RestoreDialogProps {
  /** Null closes it. */
  readonly backup: BackupInfo | null;
  readonly onClose: () => void;
}

/** Asks once more before the file is replaced. The page then starts anew: nothing of the file before may stay in it. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ErrorReport | null>(null);
  const close = (): void => {
    setFailure(null);
    onClose();
  };
  const restore = async (name: string): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await api.backups.restore.mutate({ name });
      window.location.reload();
    } catch (error) {
      setFailure(toReport(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open={backup !== null} label={text('restoreTitle')} onClose={close} className="data-restore">
      {backup ? (
        <>
          <h2>{text('restoreTitle')}</h2>
          <p>{text('restoreQuestion', { time: localTime(backup.at, language) })}</p>
          <p className="soft">{text('restoreHelp')}</p>
          {failure ? <ErrorBanner report={failure} /> : null}
          <div className="data-commit">
            <Button type="primary" loading={busy} onClick={() => void restore(backup.name)}>
              {text('restoreNow')}
            </Button>
            <Button disabled={busy} onClick={close}>
              {text('cancel')}
            </Button>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}
