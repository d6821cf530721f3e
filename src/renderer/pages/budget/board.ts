import { boardSize, type BudgetSplit, type SavedSplit } from '../../../shared/budget.ts';
import type { CampaignScenario, SavedCampaign } from '../../../shared/campaign.ts';

/** One split on the board, as it is edited. */
export interface BoardEntry {
  readonly id: string;
  readonly split: BudgetSplit;
  readonly synthetic: boolean;
}

/** What the page edits: up to four splits of one campaign, the first of which the others are measured from. */
export interface Board {
  readonly entries: readonly BoardEntry[];
}

/** What is run: every split of the board on one scenario. */
export interface BoardRun {
  readonly scenario: CampaignScenario;
  readonly splits: readonly BudgetSplit[];
}

export interface OpenedBoard {
  readonly campaign: SavedCampaign;
  readonly board: Board;
}

export const entryOf = ({ id, split, synthetic }: SavedSplit): BoardEntry => ({ id, split, synthetic });

/** The splits of a board that are still in the file, in its order. */
export function boardOf(ids: readonly string[], splits: readonly SavedSplit[]): Board {
  const entries = ids.flatMap((id) => splits.filter((saved) => saved.id === id).map(entryOf));
  return { entries };
}

/** A split that is asked for by address lies on the board too, in the last place where it is full. */
export function withAsked(ids: readonly string[], asked: string | null): readonly string[] {
  if (asked === null || asked === '' || ids.includes(asked)) return ids;
  return [...ids.slice(0, boardSize - 1), asked];
}

export function withSplit(board: Board, place: number, split: BudgetSplit): Board {
  return { entries: board.entries.map((entry, i) => (i === place ? { ...entry, split } : entry)) };
}

export function withEntry(board: Board, entry: BoardEntry): Board {
  return { entries: [...board.entries, entry] };
}

export function withoutEntry(board: Board, place: number): Board {
  return { entries: board.entries.filter((_, i) => i !== place) };
}

/** The entry becomes the first, which the others are measured from. */
export function pinned(board: Board, place: number): Board {
  const entry = board.entries[place];
  return entry ? { entries: [entry, ...board.entries.filter((_, i) => i !== place)] } : board;
}

/** The first free one of “name 2”, “name 3” … where the name is taken. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
