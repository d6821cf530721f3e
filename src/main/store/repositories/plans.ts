import { type PlanInput, type SavedPlan, plan } from '../../../shared/plan.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { documentTable } from '../documentTable.ts';
import { type SavedItems, savedItems } from './savedItems.ts';

export type PlanRepository = SavedItems<PlanInput, SavedPlan>;

export function planRepository(connection: Connection, clock: Clock): PlanRepository {
  return savedItems(
    documentTable(connection, clock, { table: 'plan', schema: plan }),
    ({ id, synthetic, createdAt, updatedAt, content }) => ({
      id,
      plan: content,
      synthetic,
      createdAt,
      updatedAt,
    }),
  );
}
