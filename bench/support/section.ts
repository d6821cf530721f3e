/** One part of the bench: measures something and answers a piece of docs/kernel.md. */
export interface Section {
  readonly name: string;
  /** @param rounds how often each contestant is run; medians are of these */
  run(rounds: number): Promise<string>;
}
