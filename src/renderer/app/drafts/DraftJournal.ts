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
  /** Settles when what was written last is in the file, or failed to be. */
  writing: Promise<unknown>;
  left: boolean;
}

/**
 * Writes what is being typed, and strikes it out as soon as a document has taken it over, or it was given up. `tick` is
 * called every so often, and when a field is left; between two ticks nothing is written, so that fast typing costs no more
 * than slow typing.
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
    else {
      const fresh = { id: this.newId(), where, text, written: null, writing: Promise.resolve(), left: false };
      this.live.set(field, fresh);
    }
  }

  /** The field was left, or Enter or Esc was pressed in it: it is taken over or given up, if it is not held. */
  left(field: Field): void {
    const known = this.live.get(field);
    if (known) known.left = true;
  }

  /** Rejects where the file cannot be written; what could not be written is tried again with the next tick. */
  async tick(): Promise<void> {
    const gone: Live[] = [];
    const writes: Promise<unknown>[] = [];
    for (const [field, live] of this.live) {
      if (this.isOver(field, live)) {
        this.live.delete(field);
        if (live.written !== null) gone.push(live);
      } else if (live.written !== live.text) {
        const writing = this.write(live);
        live.writing = writing.catch(() => undefined);
        writes.push(writing);
      }
    }
    if (gone.length > 0) writes.push(this.strikeOut(gone));
    await Promise.all(writes);
  }

  /** After what is still on its way to the file. */
  private async strikeOut(gone: readonly Live[]): Promise<void> {
    await Promise.all(gone.map(({ writing }) => writing));
    await this.file.remove(gone.map(({ id }) => id));
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
