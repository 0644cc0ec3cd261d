import type { Settings } from '@corridor/model';
import { type Logger, pino } from 'pino';

/** The process's log: JSON lines on stderr, secrets never in them. */
export const createLog = (settings: Settings): Logger =>
  pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
