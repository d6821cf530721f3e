/** Steps of the funnel, and kinds of head counts: reach, clicks, accounts, customers, kept. */
export const steps: usize = 4;
export const headKinds: usize = 5;

/** Where a channel's units enter the funnel. */
export const entersAsReach: i32 = 0;
export const entersAsClicks: i32 = 1;
export const entersAsAccounts: i32 = 2;

/** What is the same in every path of a campaign. Arrays are the host's. */
export class Shape {
  cells: i32;

  /**
   * @param entries [channel], words; audiences, upstream figures [cell]; sizes [segment]: doubles
   * @param lifts [step]: address of the factors [week][cell], or 0 where a step is never lifted
   */
  constructor(
    public weeks: i32,
    public channels: i32,
    public segments: i32,
    private entries: usize,
    private audiences: usize,
    private sizes: usize,
    private clicksPerAccounts: usize,
    private reachPerClicks: usize,
    private lifts: StaticArray<usize>,
  ) {
    this.cells = channels * segments;
  }

  entry(channel: i32): i32 {
    return load<i32>(this.entries + (<usize>channel << 2));
  }

  audience(cell: i32): f64 {
    return load<f64>(this.audiences + (<usize>cell << 3));
  }

  size(segment: i32): f64 {
    return load<f64>(this.sizes + (<usize>segment << 3));
  }

  clicksPerAccount(cell: i32): f64 {
    return load<f64>(this.clicksPerAccounts + (<usize>cell << 3));
  }

  reachPerClick(cell: i32): f64 {
    return load<f64>(this.reachPerClicks + (<usize>cell << 3));
  }

  /** Factor of the odds of a step. */
  lift(step: i32, week: i32, cell: i32): f64 {
    const factors = this.lifts[step];
    return factors === 0 ? 1 : load<f64>(factors + (<usize>(week * this.cells + cell) << 3));
  }
}
