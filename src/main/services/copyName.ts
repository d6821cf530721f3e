const longest = 120;

/** The name of a copy: “Growth” → “Growth (2)”, “Growth (2)” → “Growth (3)”, the first that is not taken. */
export function copyName(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, longest - suffix.length) + suffix;
    if (!taken.includes(candidate)) return candidate;
  }
}
