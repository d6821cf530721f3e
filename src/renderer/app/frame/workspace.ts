import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';

/** What the open file is: name, synthetic or not, read-only or not, versions and the date of its data. */
export function useWorkspace() {
  return useQuery({
    queryKey: ['workspace', 'info'],
    queryFn: () => api.workspace.info.query(),
    // The browser shell stops when its page has been gone for a while; this says that it is there.
    refetchInterval: 60_000,
    refetchIntervalInBackground: true,
  });
}

/** The last part of a path of any system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
