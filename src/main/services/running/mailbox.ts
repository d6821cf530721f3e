/** Carries the newest value from a callback to a loop; values that the loop was too slow for are skipped. */
export class Mailbox<Value> implements AsyncIterable<Value> {
  private newest: { value: Value } | undefined;
  private ended = false;
  private wake = Promise.withResolvers<void>();

  put(value: Value): void {
    this.newest = { value };
    this.wake.resolve();
  }

  /** Ends the loop; a value that it has not seen yet is dropped. */
  end(): void {
    this.ended = true;
    this.wake.resolve();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Value, void, undefined> {
    for (;;) {
      await this.wake.promise;
      if (this.ended) return;
      this.wake = Promise.withResolvers<void>();
      const { newest } = this;
      this.newest = undefined;
      if (newest) yield newest.value;
    }
  }
}
