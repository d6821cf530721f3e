import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Rescue } from '../../../shared/backup.ts';
import { api } from '../api/client.ts';
import { queryClient } from '../api/queryClient.ts';
import { useAct } from '../api/useAct.ts';
import { localTime } from '../format/localTime.ts';
import { useText } from '../language/useText.ts';
import { useLook } from '../theme/look.ts';
import './rescue.css';
import { messages } from './rescueMessages.ts';

const rescueKey = ['backups', 'rescue'];

/** After a damaged file was set aside: offers its newest good backup, until that is decided. */
export function RescueBanner() {
  const { data: rescue } = useQuery({ queryKey: rescueKey, queryFn: () => api.backups.rescue.query() });
  return rescue ? <Offer rescue={rescue} /> : null;
}

async function decline(): Promise<void> {
  await api.backups.declineRescue.mutate();
  await queryClient.invalidateQueries({ queryKey: rescueKey });
}

function Offer({ rescue }: { readonly rescue: Rescue }) {
  const text = useText(messages);
  const act = useAct();
  const { language } = useLook();
  const [busy, setBusy] = useState(false);
  const { backup, quarantine, lastChange } = rescue;
  const restore = async (name: string): Promise<void> => {
    setBusy(true);
    try {
      await api.backups.restore.mutate({ name });
      // Nothing of the file before may stay in the page.
      globalThis.location.reload();
    } finally {
      setBusy(false);
    }
  };
  const lost = backup && lastChange > backup.at ? localTime(lastChange, language) : null;
  const sentences = backup
    ? [
        text('newest', { time: localTime(backup.at, language) }),
        lost === null ? text('nothingLost') : text('lost', { time: lost }),
        text('first'),
      ]
    : [];
  return (
    <section className="rescue" aria-label={text('title')}>
      <strong>{text('title')}</strong>
      <p>{text('what', { quarantine })}</p>
      <p>{backup ? sentences.join(language === 'zh' ? '' : ' ') : text('noBackup')}</p>
      <div className="rescue-acts">
        {backup ? (
          <Button type="primary" size="small" loading={busy} onClick={() => act(() => restore(backup.name))}>
            {text('restore')}
          </Button>
        ) : null}
        <Button size="small" disabled={busy} onClick={() => act(decline)}>
          {text(backup ? 'decline' : 'goOn')}
        </Button>
      </div>
    </section>
  );
}
