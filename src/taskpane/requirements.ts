/** The highest Excel requirement set that is used without asking first; manifest.xml names the same. */
export const REQUIRED_EXCEL_API = '1.14';

/** Why the pane cannot work where it was opened, or `null` when it can. */
export type Obstacle = 'no-office' | 'not-in-excel' | 'too-old';

/**
 * Looks where the page was opened. To be called after `Office.onReady`, which outside Excel resolves with
 * `host: null` and leaves `Office.context.requirements` undefined.
 */
export function obstacle(info: { readonly host: Office.HostType | null }): Obstacle | null {
  if (info.host !== Office.HostType.Excel) return 'not-in-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API)
    ? null
    : 'too-old';
}
