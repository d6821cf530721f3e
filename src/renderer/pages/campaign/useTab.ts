import { useSearchParams } from 'react-router';

export const workTabs = ['results', 'channels', 'targets', 'review', 'drivers', 'plan', 'fit'] as const;
export type WorkTab = (typeof workTabs)[number];

/** The open tab, kept in the address. */
export function useTab(): readonly [WorkTab, (tab: WorkTab) => void] {
  const [search, setSearch] = useSearchParams();
  const tab = workTabs.find((name) => name === search.get('tab')) ?? 'results';
  const setTab = (next: WorkTab): void =>
    setSearch(
      (before) => {
        before.set('tab', next);
        return before;
      },
      { replace: true },
    );
  return [tab, setTab];
}
