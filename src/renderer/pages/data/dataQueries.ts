import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/client.ts';
import { queryClient } from '../../app/api/queryClient.ts';

export function useSeriesList() {
  return useQuery({ queryKey: ['series', 'list'], queryFn: () => api.series.list.query() });
}

/** Outline and gaps of every series. */
export function useSeriesProfiles() {
  return useQuery({ queryKey: ['series', 'profiles'], queryFn: () => api.series.profiles.query() });
}

export function useSeriesPoints(id: string) {
  return useQuery({ queryKey: ['series', 'points', id], queryFn: () => api.series.points.query({ id }) });
}

export function useChannelList() {
  return useQuery({ queryKey: ['channels', 'list'], queryFn: () => api.channels.list.query() });
}

export function useRunList() {
  return useQuery({ queryKey: ['runs', 'list'], queryFn: () => api.runs.list.query({}), staleTime: 0 });
}

export function useDoctor() {
  return useQuery({ queryKey: ['workspace', 'doctor'], queryFn: () => api.workspace.doctor.query() });
}

export function useBackups() {
  return useQuery({ queryKey: ['backups', 'list'], queryFn: () => api.backups.list.query(), staleTime: 0 });
}

/** Everything on every page is asked for anew: what is in the file has changed. */
export async function dataChanged(): Promise<void> {
  await queryClient.invalidateQueries();
}
