/** Fits kept: those of a few plans of a dozen holdings. */
const most = 64;

/**
 * The same fit, remembering its last answers by the numbers fitted: while a slider is dragged, a plan is compiled many
 * times and its series stay. An answer depends on the numbers alone, so remembering it changes no digit.
 */
export function rememberFit<Fit>(
  fit: (values: readonly number[]) => Fit,
): (values: readonly number[]) => Fit {
  const known = new Map<string, Fit>();
  return (values) => {
    const key = values.join();
    const found = known.get(key) ?? fit(values);
    known.delete(key);
    known.set(key, found);
    if (known.size > most) known.delete(known.keys().next().value!);
    return found;
  };
}
