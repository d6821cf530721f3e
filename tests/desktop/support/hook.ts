import { registerHooks } from 'node:module';

/** Puts the stand-in in the place of Electron for a plain Node process. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('electronStandIn.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
