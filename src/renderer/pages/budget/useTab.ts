import { useSearchParams } from 'react-router';

export const budgetTabs = ['board', 'compare', 'allocate', 'challenge', 'approvals'] as const;
export type BudgetTab = (typeof budgetTabs)[number];

/** The open tab, kept in the address. */
export function useTab(): readonly [BudgetTab, (tab: BudgetTab) => void] {
  const [search, setSearch] = useSearchParams();
  const tab = budgetTabs.find((name) => name === search.get('tab')) ?? 'board';
  const setTab = (next: BudgetTab): void =>
    setSearch(
      (before) => {
        before.set('tab', next);
        return before;
      },
      { replace: true },
    );
  return [tab, setTab];
}
