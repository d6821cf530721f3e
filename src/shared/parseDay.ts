import { daysInMonth, formatPlainDate, parsePlainDate } from './date.ts';
import type { PlainDate } from './units.ts';

const day = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))$/;
const month = /^(\d{4})-(\d{1,2})$/;
const pad = (part: string): string => part.padStart(2, '0');

/**
 * Reads a day as people type it: 2026-07-01, 2026/7/1, 2026.7.1, 2026年7月1日, 20260701, also in full-width digits. A month
 * alone is its first or last day. Undefined where it is no day of the calendar.
 */
export function parseDay(typed: string, monthAs: 'first' | 'last' = 'first'): PlainDate | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replaceAll(/\s*[年月/.]\s*/g, '-')
    .replace(/-?日?$/, '');
  const full = day.exec(text);
  if (full) {
    const [, year, m, d, m2, d2] = full;
    const plain = `${year}-${pad(m ?? m2!)}-${pad(d ?? d2!)}`;
    return parsePlainDate(plain) ? plain : undefined;
  }
  const alone = month.exec(text);
  if (!alone) return undefined;
  const parts = { year: Number(alone[1]), month: Number(alone[2]), day: 1 };
  if (parts.month < 1 || parts.month > 12) return undefined;
  return formatPlainDate(
    monthAs === 'last' ? { ...parts, day: daysInMonth(parts.year, parts.month) } : parts,
  );
}
