/** A sign of Chinese takes the height of the type, a letter of Latin script a little more than half of it; px at 12 px type. */
const [signWidth, letterWidth] = [12, 6.5];
/** What words of a line leave of it, as they are not broken inside. */
const filled = 0.85;

const signsOf = (name: string): number => name.match(/[\u2E80-\uFFFF]/gu)?.length ?? 0;

/** How wide a name stands in one line of 12 px type, px; about so, because nothing is drawn to know it. */
export function nameWidth(name: string): number {
  const signs = signsOf(name);
  return signWidth * signs + letterWidth * (name.length - signs);
}

/** Lines that the longest of the names takes in a column of that width, px at 12 px type. */
export function linesOf(names: readonly string[], width: number): number {
  const lines = (name: string): number => {
    const whole = nameWidth(name);
    return whole <= width ? 1 : Math.ceil(whole / (filled * width));
  };
  return Math.max(1, ...names.map(lines));
}

/** The beginning of a name that fits into so many lines of that width, with “…” where some of it is left out. */
export function shortName(name: string, width: number, lines: number): string {
  if (linesOf([name], width) <= lines) return name;
  const letters = Array.from(name);
  const room = filled * width * lines - signWidth;
  let at = 0;
  for (let used = 0; at < letters.length; at += 1) {
    used += nameWidth(letters[at]!);
    if (used > room) break;
  }
  return `${letters.slice(0, at).join('').trimEnd()}…`;
}
