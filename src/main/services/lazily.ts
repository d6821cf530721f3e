/** A service whose methods answer promises. */
export type Lazily<Service> = {
  readonly [Name in keyof Service]: Service[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

/**
 * A service whose code is loaded with its first use: what the program's first answer does not need, it does not wait
 * for. Errors of loading and of the methods reach whoever calls.
 */
export function lazily<Service extends object>(load: () => Promise<Service>): Lazily<Service> {
  let loading: Promise<Service> | undefined;
  const methods = new Map<PropertyKey, (...args: unknown[]) => Promise<unknown>>();
  const method = (name: PropertyKey) => {
    const known = methods.get(name);
    if (known) return known;
    const made = async (...args: unknown[]): Promise<unknown> => {
      loading ??= load();
      const service = (await loading) as Readonly<Record<PropertyKey, (...given: unknown[]) => unknown>>;
      return service[name]!(...args);
    };
    methods.set(name, made);
    return made;
  };
  // Asked for `then`, it must not look like a promise.
  return new Proxy({} as Lazily<Service>, { get: (_, name) => (name === 'then' ? undefined : method(name)) });
}
