/** What the add-in remembers inside the workbook: texts under keys that begin with our prefix. */

/** Every key of ours begins with it; other settings are never read or written. */
export const SETTINGS_PREFIX = 'jixiao.';

/** By whole key, prefix included. */
export type WorkbookSettings = Readonly<Record<string, string>>;
