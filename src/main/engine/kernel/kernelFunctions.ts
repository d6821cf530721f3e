/** Functions of the kernel; see `assembly/`, where each is described. Addresses are bytes in its memory. */
export interface KernelFunctions {
  readonly memory: WebAssembly.Memory;
  clear(): void;
  reserve(bytes: number): number;

  exp2SeriesAddress(): number;
  exp2TableAddress(): number;
  normalTableAddress(): number;
  singleNormalTableAddress(): number;
  singleExpm1SeriesAddress(): number;

  setKey(low: number, high: number): void;
  fillWords(
    purpose: number,
    place: number,
    block: number,
    firstPath: number,
    paths: number,
    out: number,
    stride: number,
  ): void;
  wordsToNormals(words: number, count: number, out: number): void;
  wordsToSingleNormals(words: number, count: number, out: number): void;

  mixMonths(
    purpose: number,
    firstPath: number,
    factors: number,
    months: number,
    words: number,
    singles: number,
    loading: number,
    doublings: number,
    weights: number,
    total: number,
    values: number,
    stride: number,
    contribution: number,
  ): void;
  mixMonthsOf(
    normals: number,
    factors: number,
    months: number,
    excess: number,
    loading: number,
    doublings: number,
    weights: number,
    total: number,
    values: number,
    stride: number,
    contribution: number,
  ): void;

  orderStatistics(
    values: number,
    count: number,
    ranks: number,
    rankCount: number,
    out: number,
    scratch: number,
    cellWords: number,
  ): number;

  /** Paths in a block of a plan. */
  readonly pathsAtOnce: { readonly value: number };
  setCalendar(firstDays: number, settles: number, daysBefore: number, daysAfter: number): void;
  beginPlan(months: number, holdings: number, sources: number): void;
  setShortRate(purpose: number, start: number, longRun: number, kept: number, deviation: number): void;
  addSettledAccount(bands: number, from: number, rate: number, whole: boolean): void;
  addTimeDeposit(
    term: number,
    rates: number,
    keptShare: number,
    demandRate: number,
    overdue: number,
    paysOut: boolean,
  ): void;
  addStructuredDeposit(
    factor: number,
    term: number,
    payoff: number,
    floor: number,
    slope: number,
    bound: number,
    paysOut: boolean,
  ): void;
  addInsurance(worth: number, payment: number, cashShare: number): void;
  setPreferences(count: number, worths: number, from: number, extra: number): void;
  beginTerms(count: number): void;
  addTerms(bands: number, from: number, rate: number, whole: boolean): void;
  addOfferedAccount(ends: number, days: number, versions: number, settling: number): void;
  addNoticeDeposit(rate: number, demandRate: number, minimum: number): void;
  setLots(
    fees: number,
    from: number,
    rate: number,
    lockUp: number,
    lockedDays: number,
    agedDays: number,
    allAlike: boolean,
    confirmed: number,
    ordered: number,
    tax: number,
  ): void;
  addMarketHolding(
    factor: number,
    yieldAtStart: number,
    orders: number,
    orderFrom: number,
    orderRate: number,
    orderFlat: number,
    feeFreeDays: number,
    monthlyFee: number,
  ): void;
  addLognormal(purpose: number, factors: number, start: number, loading: number, doublings: number): void;
  addStudentT(
    purpose: number,
    scalePurpose: number,
    factors: number,
    d: number,
    c: number,
    logD: number,
    rootOfShape: number,
    mean: number,
    loading: number,
  ): void;
  addRegimes(
    purpose: number,
    chainPurpose: number,
    chain: number,
    factors: number,
    starts: number,
    loadings: number,
    doublings: number,
  ): void;
  addFiltered(purpose: number, factors: number, shocks: number, history: number, laws: number): void;
  addBootstrap(purpose: number, factors: number, growth: number, history: number, jump: number): void;
  setQuasiNormals(
    purpose: number,
    steps: number,
    factors: number,
    place: number,
    left: number,
    right: number,
    leftWeight: number,
    rightWeight: number,
    deviation: number,
    scales: number,
    dimensions: number,
    directions: number,
    shifts: number,
    dimensionCount: number,
    points: number,
  ): void;
  fillQuasiNormals(firstPath: number, out: number): void;
  addQuasiLognormal(factors: number, start: number, loading: number, doublings: number): void;
  setDrawnPrices(factor: number): void;
  setPrices(purpose: number, start: number, centre: number, kept: number, deviation: number): void;
  setGoals(count: number, at: number, sums: number, spends: number, moves: number): void;
  beginBundles(count: number): void;
  beginMembers(count: number): void;
  addMember(places: number, count: number, owed: number, minimum: number, consecutive: number): void;
  addBundle(
    base: number,
    rate: number,
    cap: number,
    days: number,
    year: number,
    bankShare: number,
    gift: number,
    giftCost: number,
    places: number,
    count: number,
    owed: number,
    times: number,
  ): void;
  setOrders(rules: number): void;
  setRebalancing(weights: number, period: number, band: number): void;
  setAdjustment(constants: number, scale: number): void;
  finishPlan(
    contributions: number,
    purchases: number,
    wanted: number,
    takesOut: boolean,
    unit: number,
    deflates: boolean,
    years: number,
    takesAll: boolean,
  ): void;
  runPlan(firstPath: number): void;
  copyPlan(out: number, stride: number): void;

  fillBetas(
    purpose: number,
    step: number,
    firstPath: number,
    dA: number,
    cA: number,
    logA: number,
    dB: number,
    cB: number,
    logB: number,
    out: number,
  ): void;
  carryRows(weights: number, lags: number, row: number, step: number, out: number): void;
  addScaled(other: number, factor: number, another: number, row: number): void;
  addUpWeeks(row: number, step: number, first: number, last: number, from: number, out: number): void;
  countAbove(money: number, cap: number, heads: number, from: number, week: number, streak: number): number;
  sumLanes(row: number, step: number, rows: number, lanes: number, out: number): void;
  divideByHeads(money: number, heads: number, out: number): void;
  prepareRates(rates: number, shares: number, nones: number): number;
  splitRates(rates: number, shares: number, nones: number): number;
  drawRow(
    heads: number,
    shares: number,
    nones: number,
    flips: number,
    logged: boolean,
    words: number,
    out: number,
  ): void;
  reciprocalsAddress(): number;
  noneSeriesAddress(): number;
  beginCampaign(
    weeks: number,
    channels: number,
    segments: number,
    entries: number,
    audiences: number,
    sizes: number,
    clicksPerAccount: number,
    reachPerClick: number,
  ): void;
  setLift(step: number, factors: number): void;
  setEconomics(
    products: number,
    horizon: number,
    mix: number,
    balanceFactor: number,
    reward: number,
    margin: number,
    fee: number,
    discount: number,
    technology: number,
    offers: number,
    againAfter: number,
    againShare: number,
    againBalance: number,
    lastRepurchase: number,
  ): void;
  finishCampaign(purpose: number, overlap: number, weeklySpreads: number, keptKinds: number): void;
  resetCampaign(): void;
  /** 1 where any path has money to share out. */
  setAside(week: number): number;
  takeMoney(week: number): void;
  playWeek(week: number, firstPath: number): void;
  finishPaths(): void;
  /** Address of a group of rows: its position in `campaignRowNames`. */
  campaignRows(what: number): number;
  campaignHeads(kind: number): number;
}
