import { DatabaseOutlined } from '@ant-design/icons';
import { useState } from 'react';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { toReport } from '../../../app/api/errors.ts';
import { fileName } from '../../../app/frame/workspace.ts';
import { useText } from '../../../app/language/useText.ts';
import { fileStamp } from '../../../charts/stamp.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { useChannelList, useRunList, useSeriesList, useSeriesProfiles } from '../dataQueries.ts';
import { messages } from '../messages.ts';
import { ChannelTable } from './ChannelTable.tsx';
import { RunTable } from './RunTable.tsx';
import { SeriesCard } from './SeriesCard.tsx';
import { SeriesTable } from './SeriesTable.tsx';

export interface ContentsTabProps {
  readonly workspace: WorkspaceInfo;
  readonly onImport: () => void;
}

/** The histories in the file and the runs that were kept. */
export function ContentsTab({ workspace, onImport }: ContentsTabProps) {
  const text = useText(messages);
  const series = useSeriesList();
  const profiles = useSeriesProfiles();
  const channels = useChannelList();
  const runs = useRunList();
  const [chosen, setChosen] = useState<string>();
  const failed = [series, profiles, channels, runs].find(({ error }) => error);
  if (failed) return <ErrorBanner report={toReport(failed.error)} onRetry={() => void failed.refetch()} />;
  if (!series.data || !profiles.data || !channels.data || !runs.data) return null;
  const profileOf = new Map(profiles.data.map((profile) => [profile.id, profile]));
  const shown = series.data.find(({ id }) => id === chosen) ?? series.data[0];
  const profile = shown && profileOf.get(shown.id);
  const stamp = fileStamp(workspace, fileName(workspace.file));
  return (
    <div className="lab-cards">
      {shown && profile ? (
        <>
          <SeriesCard key={shown.id} series={shown} profile={profile} workspace={workspace} />
          <SeriesTable
            series={series.data}
            profiles={profileOf}
            chosen={shown.id}
            stamp={stamp}
            onChoose={setChosen}
          />
        </>
      ) : (
        <EmptyState
          icon={<DatabaseOutlined />}
          level={2}
          title={text('noSeriesTitle')}
          action={{ label: text('goImport'), run: onImport }}
        >
          {text('noSeries')}
        </EmptyState>
      )}
      {channels.data.length > 0 ? <ChannelTable channels={channels.data} stamp={stamp} /> : null}
      <RunTable runs={runs.data} stamp={stamp} />
    </div>
  );
}
