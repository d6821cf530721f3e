import type { ErrorReport } from '../../../shared/errors/index.ts';
import type { SaveState } from './savedStore.ts';

/**
 * Saves at once, one after another: while a save runs only the newest waiting document is kept.
 * A failure is told and can be tried again; it is never swallowed.
 */
export class Autosave<Doc> {
  private readonly write: (document: Doc) => Promise<unknown>;
  private readonly tell: (state: SaveState) => void;
  private readonly describe: (error: unknown) => ErrorReport;
  private waiting: { document: Doc } | null = null;
  private running: Promise<void> | null = null;

  constructor(
    write: (document: Doc) => Promise<unknown>,
    tell: (state: SaveState) => void,
    describe: (error: unknown) => ErrorReport,
  ) {
    this.write = write;
    this.tell = tell;
    this.describe = describe;
  }

  /** Resolves when this document or a newer one is in the file, or the failure was told. */
  save(document: Doc): Promise<void> {
    this.waiting = { document };
    this.running ??= this.drain().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Resolves when nothing is being written: before an act on the file itself, such as deleting or copying. */
  settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  private async drain(): Promise<void> {
    this.tell({ kind: 'saving' });
    while (this.waiting) {
      const { document } = this.waiting;
      this.waiting = null;
      try {
        await this.write(document);
      } catch (error) {
        // A newer document that came meanwhile holds this one too: try that before giving up.
        if (this.waiting) continue;
        this.tell({ kind: 'failed', report: this.describe(error), retry: () => void this.save(document) });
        return;
      }
    }
    this.tell({ kind: 'saved' });
  }
}
