import type { Draft } from '../../../shared/draft.ts';

/** Where a text was typed. */
export type DraftWhere = Pick<Draft, 'page' | 'place' | 'label'>;

/** A field as it stands. */
export interface FieldState {
  /** False once it is no longer on the page. */
  readonly there: boolean;
  readonly text: string;
  /** Whether what it holds was refused, and so is kept by no document. */
  readonly refused: boolean;
  /** Whether leaving it takes nothing over: a form takes its fields together. */
  readonly held: boolean;
}

export interface DraftFile {
  readonly keep: (draft: Draft) => Promise<unknown>;
  readonly remove: (ids: readonly string[]) => Promise<unknown>;
}

interface Live {
  readonly id: string;
  readonly where: DraftWhere;
  text: string;
  /** What of it is in the file. */
  written: string | null;
  left: boolean;
}

/**
 * Writes what is being typed, and strikes it out as soon as a document has taken it over, or it was given up. `tick` is
 * called every so often; between two ticks nothing is written, so that fast typing costs no more than slow typing.
 */
export class DraftJournal<Field> {
  private readonly live = new Map<Field, Live>();
  private readonly session: string;
  private readonly file: DraftFile;
  private readonly look: (field: Field) => FieldState;
  private readonly newId: () => string;

  constructor(session: string, file: DraftFile, look: (field: Field) => FieldState, newId: () => string) {
    this.session = session;
    this.file = file;
    this.look = look;
    this.newId = newId;
  }

  /** Whether anything waits to be written or struck out. */
  get isBusy(): boolean {
    return this.live.size > 0;
  }

  holds(field: Field): boolean {
    return this.live.has(field);
  }

  typed(field: Field, where: DraftWhere, text: string): void {
    const known = this.live.get(field);
    if (known) Object.assign(known, { text, left: false });
    else this.live.set(field, { id: this.newId(), where, text, written: null, left: false });
  }

  /** The field was left, or Enter or Esc was pressed in it: it is taken over or given up, if it is not held. */
  left(field: Field): void {
    const known = this.live.get(field);
    if (known) known.left = true;
  }

  /** Rejects where the file cannot be written; what could not be written is tried again with the next tick. */
  async tick(): Promise<void> {
    const gone: string[] = [];
    const writes: Promise<unknown>[] = [];
    for (const [field, live] of this.live) {
      if (this.isOver(field, live)) {
        this.live.delete(field);
        if (live.written !== null) gone.push(live.id);
      } else if (live.written !== live.text) {
        writes.push(this.write(live));
      }
    }
    if (gone.length > 0) writes.push(this.file.remove(gone));
    await Promise.all(writes);
  }

  private isOver(field: Field, { text, left }: Live): boolean {
    const state = this.look(field);
    return !state.there || state.text !== text || (left && !state.held && !state.refused);
  }

  private async write(live: Live): Promise<void> {
    const { id, where, text, written } = live;
    live.written = text;
    try {
      await this.file.keep({ id, session: this.session, ...where, text });
    } catch (error) {
      live.written = written;
      throw error;
    }
  }
}
