/** Long-run shares of the two states of a Markov chain; one half each where both are kept for ever. */
export function stationaryRegimes([first, second]: readonly [number, number]): readonly [number, number] {
  const leaving = 2 - first - second;
  const share = leaving > 0 ? (1 - second) / leaving : 0.5;
  return [share, 1 - share];
}
