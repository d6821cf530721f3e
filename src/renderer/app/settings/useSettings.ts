import { useQuery } from '@tanstack/react-query';
import { defaultSettings } from '../../../shared/defaultSettings.ts';
import type { Settings } from '../../../shared/settings.ts';
import { api } from '../api/client.ts';
import { toReport } from '../api/errors.ts';
import { queryClient } from '../api/queryClient.ts';
import { useSavedStore } from '../documents/savedStore.ts';

const queryKey = ['workspace', 'settings'];

/** The settings as they stand, for changes that build on them. */
export function presentSettings(): Settings {
  return queryClient.getQueryData<Settings>(queryKey) ?? defaultSettings;
}

/** Changes some settings: seen at once, saved at once, taken back where the file refuses. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const after = { ...presentSettings(), ...change };
  queryClient.setQueryData(queryKey, after);
  const { setState } = useSavedStore.getState();
  setState({ kind: 'saving' });
  try {
    await api.workspace.saveSettings.mutate(after);
    setState({ kind: 'saved' });
  } catch (error) {
    setState({ kind: 'failed', report: toReport(error), retry: () => void changeSettings(change) });
  }
}

/** The settings of this file; the defaults until they have been read. */
export function useSettings(): Settings {
  const { data } = useQuery({ queryKey, queryFn: () => api.workspace.settings.query() });
  return data ?? defaultSettings;
}

/** Reads the settings before the first drawing, so that nothing flashes in the wrong language or theme. */
export async function loadSettings(): Promise<void> {
  await queryClient.prefetchQuery({ queryKey, queryFn: () => api.workspace.settings.query() });
}
