/**
 * Of a result made now, what the program told already when another was kept: figures that it has learnt to tell since
 * are no difference between the two.
 */
export function knownTo(kept: object, made: object): object {
  return Object.fromEntries(Object.entries(made).filter(([figure]) => figure in kept));
}
