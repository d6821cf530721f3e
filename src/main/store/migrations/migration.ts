/** One step of the schema. Steps only go forward; a step that was published is never edited. */
export interface Migration {
  /** Numbered in tens, so that a step can be put between two others before they are published. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
