import { type BudgetSplitInput, type SavedSplit, budgetSplit } from '../../../shared/budget.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { documentTable } from '../documentTable.ts';
import { type SavedItems, savedItems } from './savedItems.ts';

export type SplitRepository = SavedItems<BudgetSplitInput, SavedSplit>;

export function splitRepository(connection: Connection, clock: Clock): SplitRepository {
  return savedItems(
    documentTable(connection, clock, { table: 'split', schema: budgetSplit }),
    ({ id, synthetic, createdAt, updatedAt, content }) => ({
      id,
      split: content,
      synthetic,
      createdAt,
      updatedAt,
    }),
  );
}
