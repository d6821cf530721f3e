import { QueryClient } from '@tanstack/react-query';

/** The server is this same machine and nobody else writes: answers stay good until we change them ourselves. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
