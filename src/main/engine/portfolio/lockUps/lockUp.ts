/** When units bought on a day may be sold again: one file of this folder a rule, and one line in its registry. */
export interface LockUp {
  /**
   * Whether a lot may leave on a plan day. All days are day numbers; money that came free since the plan day before is
   * taken to have waited for this one.
   * @param days length of the rule's period, above 0
   */
  free(bought: number, before: number, today: number, days: number, start: number): boolean;
  /** Days after which two lots are treated alike for ever. */
  alikeAfter(days: number): number;
}
