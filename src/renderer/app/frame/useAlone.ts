import { useLocation } from 'react-router';
import { pages } from '../../pages/index.ts';

/** Whether the page on the screen stands alone: what is the bank's own must not be a keystroke away from a client. */
export function useAlone(): boolean {
  const [, first] = useLocation().pathname.split('/');
  return pages.some(({ id, alone }) => alone === true && id === first);
}
