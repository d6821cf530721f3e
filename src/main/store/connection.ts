import Database from 'better-sqlite3';
import { translateError } from './sqliteErrors.ts';

type Value = string | number | null;

/**
 * The one open connection to a file. Nothing outside this folder sees the database library; every error that
 * leaves here carries a code. Statements are prepared once.
 */
export class Connection {
  readonly file: string;
  /** Called when an outermost transaction is on the disk. */
  afterCommit: (() => void) | undefined;
  private readonly database: Database.Database;
  private readonly statements = new Map<string, Database.Statement<Value[]>>();

  constructor(file: string, options: { readOnly: boolean; waitMilliseconds: number }) {
    this.file = file;
    this.database = this.named(
      () =>
        new Database(file, {
          readonly: options.readOnly,
          fileMustExist: options.readOnly,
          timeout: options.waitMilliseconds,
        }),
    );
  }

  get isOpen(): boolean {
    return this.database.open;
  }

  get inTransaction(): boolean {
    return this.database.inTransaction;
  }

  /** Rows changed. */
  run(sql: string, ...values: Value[]): number {
    return this.named(() => this.statement(sql).run(...values).changes);
  }

  /** The same statement for many rows, one after the other. */
  runMany(sql: string, rows: Iterable<readonly Value[]>): void {
    this.named(() => {
      const statement = this.statement(sql);
      for (const values of rows) statement.run(...values);
    });
  }

  /** The first row, whose type only the reader knows. */
  get(sql: string, ...values: Value[]): unknown {
    return this.named(() => this.statement(sql).get(...values));
  }

  all(sql: string, ...values: Value[]): unknown[] {
    return this.named(() => this.statement(sql).all(...values));
  }

  /** The single value of a query that has one row of one column. */
  value(sql: string, ...values: Value[]): unknown {
    const row = this.get(sql, ...values);
    return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined;
  }

  /** Several statements without values, for migrations. */
  script(sql: string): void {
    this.named(() => this.database.exec(sql));
  }

  /** Reads or sets a pragma; a single value comes back as such. */
  pragma(text: string): unknown {
    return this.named(() => this.database.pragma(text, { simple: true }));
  }

  /** Copies the whole file some pages at a time; other work of this process goes on in between. */
  async copyTo(target: string): Promise<void> {
    try {
      await this.database.backup(target);
    } catch (error) {
      throw translateError(error, this.file);
    }
  }

  /** Rows that this connection has changed since it was opened. */
  get changes(): number {
    return Number(this.value('SELECT total_changes()'));
  }

  /**
   * All or nothing. The outermost call takes the write lock at its start (BEGIN IMMEDIATE), so that it cannot fail
   * half-way for a lock; a call inside another one is a savepoint.
   */
  transaction<Result>(act: () => Result): Result {
    const result = this.named(() => this.database.transaction(act).immediate());
    if (!this.database.inTransaction) this.afterCommit?.();
    return result;
  }

  close(): void {
    this.statements.clear();
    this.named(() => this.database.close());
  }

  private statement(sql: string): Database.Statement<Value[]> {
    const known = this.statements.get(sql);
    if (known) return known;
    const prepared = this.database.prepare<Value[]>(sql);
    this.statements.set(sql, prepared);
    return prepared;
  }

  private named<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (error) {
      throw translateError(error, this.file);
    }
  }
}
