import { destination, pino } from 'pino';

/** Bugs go to standard error, one JSON line each; nothing is sent anywhere. */
export const log = pino(
  { name: 'product-lab', level: process.env['LAB_LOG'] ?? 'warn' },
  destination({ dest: 2, sync: true }),
);
