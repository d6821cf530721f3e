import { settings, type Settings } from './settings.ts';

/** A file's settings before anybody has changed them. */
export const defaultSettings: Settings = settings.parse({});
