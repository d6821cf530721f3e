import { type SplitBoard, splitBoard } from '../../../shared/budget.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { documentTable } from '../documentTable.ts';

/** Which splits lie side by side for a campaign. */
export interface BoardRepository {
  list(): SplitBoard[];
  /** Undefined where none was laid out for that campaign. */
  find(campaignId: string): SplitBoard | undefined;
  save(campaignId: string, board: SplitBoard): SplitBoard;
}

export function boardRepository(connection: Connection, clock: Clock): BoardRepository {
  const table = documentTable(connection, clock, { table: 'board', schema: splitBoard });
  return {
    list: () => table.list().map(({ content }) => content),
    find: (campaignId) => table.find(campaignId)?.content,
    save: (campaignId, board) =>
      table.save({ id: campaignId, name: campaignId, synthetic: false, content: board }).content,
  };
}
