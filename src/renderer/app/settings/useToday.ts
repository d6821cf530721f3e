import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';

/** Key of the day and the suitability rule in force, asked anew when compliance has saved. */
export const todayKey = ['client', 'today'];

/** The day of the machine that serves the file, and nothing of the window's own clock. */
export function useToday() {
  return useQuery({ queryKey: todayKey, queryFn: () => api.client.today.query() });
}
