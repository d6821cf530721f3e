import type { Plugin } from 'vite';

/** An import of one of Node's own modules, as the bundler writes it: default, namespace, names. */
const builtinImport =
  /^import (?:([\w$]+)(?:, )?)?(?:\* as ([\w$]+))?(?:\{([^}]*)\})? from "(node:[\w/]+)";$/gm;

/**
 * Has a bundle take Node's own modules as they are. An `import` first reads all that a module has, also the parts that
 * Node loads only where they are asked for: with `node:fs` and `node:crypto` this costs some 10 ms at every start.
 */
export function plainBuiltins(): Plugin {
  return {
    name: 'plain-builtins',
    renderChunk: (code) => ({ code: takeBuiltins(code), map: null }),
  };
}

export function takeBuiltins(code: string): string {
  return code.replaceAll(
    builtinImport,
    (_line, whole: string | undefined, all: string | undefined, names: string | undefined, from: string) => {
      const taken = `process.getBuiltinModule(${JSON.stringify(from)})`;
      const parts = names === undefined ? [] : [`{${names.replaceAll(' as ', ': ')}} = ${taken}`];
      const wholes = [whole, all].filter((name) => name !== undefined).map((name) => `${name} = ${taken}`);
      return `const ${[...wholes, ...parts].join(', ')};`;
    },
  );
}
