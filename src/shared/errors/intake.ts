import { defineErrors } from './define.ts';

/** Errors of files coming in. */
export const intakeErrors = defineErrors({
  'intake.rejected': {
    what: {
      zh: '文件“{file}”有 {count} 行无法接受，未导入任何内容。',
      en: '{count} rows of “{file}” were refused; nothing was imported.',
    },
    remedy: {
      zh: '请按列出的行列修正后重新导入，或选择跳过错误行。',
      en: 'Correct the listed rows and import again, or choose to skip bad rows.',
    },
  },
});
