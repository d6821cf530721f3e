import { describeNotice } from '../../../../shared/notices/index.ts';
import type { Notice } from '../../../../shared/simulation.ts';

/** What the engine did that the user should know, a line a language. */
export function noticeLines(notices: readonly Notice[]): string[] {
  const lines = notices.flatMap((notice) => [
    `  · ${describeNotice(notice, 'en')}`,
    `    ${describeNotice(notice, 'zh')}`,
  ]);
  return lines.length === 0 ? [] : ['', 'Notices 提示', ...lines];
}
