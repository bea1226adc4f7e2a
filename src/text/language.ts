import { enUS } from './en-US';
import type { Words } from './words';
import { zhCN } from './zh-CN';

/** The words for a display language of Office, e.g. `zh-CN`; everything that is not Chinese reads English. */
export function wordsFor(displayLanguage: string | undefined): Words {
  return /^zh\b/i.test(displayLanguage ?? 'zh-CN') ? zhCN : enUS;
}
