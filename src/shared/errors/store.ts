import { defineErrors } from './define.ts';

/** Errors of the SQLite file. */
export const storeErrors = defineErrors({
  'store.notFound': {
    what: { zh: '找不到{kind}“{id}”。', en: 'There is no {kind} “{id}”.' },
    remedy: { zh: '请检查名称或编号。', en: 'Check the name or identifier.' },
  },
});
