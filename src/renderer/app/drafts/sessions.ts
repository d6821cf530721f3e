const prefix = 'product-lab drafts ';

/** Says to other windows that this one is there, for as long as it is. */
export function startSession(): string {
  const session = crypto.randomUUID();
  void navigator.locks.request(prefix + session, () => new Promise(() => undefined));
  return session;
}

/** The openings of the page that are still there, in this window and in others. */
export async function liveSessions(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
