import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '../../../app/api/client.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useText } from '../../../app/language/useText.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { messages } from '../messages.ts';
import { useCurves } from '../plan/useCurves.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { FitCard } from './FitCard.tsx';
import type { FitRow } from './fitRow.ts';
import { FitTable } from './FitTable.tsx';
import { matchHistory } from './matchHistory.ts';
import { plannedWeekly } from './plannedWeekly.ts';

export interface FitTabProps {
  readonly editor: WorkEditor;
  readonly stamp: ExportStamp;
}

/** What history says of each channel's response beside what the campaign assumes. */
export function FitTab({ editor, stamp }: FitTabProps) {
  const text = useText(messages);
  const { document } = editor;
  const { scenario } = document;
  const [shown, setShown] = useState<string | null>(null);
  const histories = useQuery({ queryKey: ['channels', 'list'], queryFn: () => api.channels.list.query() });
  const matched = useMemo(
    () =>
      scenario.channels.map((channel) => ({ channel, history: matchHistory(channel, histories.data ?? []) })),
    [scenario.channels, histories.data],
  );
  const fits = useQueries({
    queries: matched.map(({ history }) => ({
      queryKey: ['campaign', 'fit', history?.id ?? null],
      queryFn: () => api.campaign.fit.query({ id: history!.id }),
      enabled: history !== undefined,
    })),
  });
  const rows: readonly FitRow[] = matched.map(({ channel, history }, i) => ({
    channel,
    history,
    fit: fits[i]?.data,
    planned: plannedWeekly(document, channel.id),
  }));
  // Drawn as far as history and plan go, so that both curves lie over the same spending.
  const upTo = Object.fromEntries(
    rows.flatMap(({ channel, fit, planned }) => {
      const most = Math.max(
        planned * 1.5,
        ...(fit?.points.map(({ spend }) => spend) ?? []),
        ...(fit?.curve.map(({ spend }) => spend) ?? []),
      );
      return most > 0 ? [[channel.id, most] as const] : [];
    }),
  );
  const curves = useCurves(scenario, upTo);
  const failed = histories.error ?? fits.find(({ error }) => error)?.error ?? curves.error;
  const retry = (): void => {
    for (const query of [histories, curves, ...fits]) if (query.error) void query.refetch();
  };
  if (failed) return <ErrorBanner report={toReport(failed)} onRetry={retry} />;
  if (!histories.data) return <Waiting words={text('loading')} cards={[30, 24]} />;
  const open = rows.find(({ channel, fit }) => channel.id === shown && fit) ?? rows.find(({ fit }) => fit);
  const curve = curves.data?.find(({ channel }) => channel === open?.channel.id);
  return (
    <div className="campaign-cards">
      {open?.fit && curve ? (
        <FitCard row={open} fit={open.fit} curve={curve} stamp={stamp} editor={editor} />
      ) : curves.isPending || fits.some(({ isLoading }) => isLoading) ? (
        <Waiting words={text('loading')} cards={[30]} />
      ) : null}
      <FitTable
        rows={rows}
        curves={curves.data ?? []}
        shown={open?.channel.id ?? null}
        onShow={setShown}
        stamp={stamp}
      />
    </div>
  );
}
