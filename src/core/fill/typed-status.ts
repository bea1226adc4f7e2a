/** Words typed instead of a figure: 达成, 部分达成, 未达成, 已完成, 逾期 … Source: domain rules D2, D3. */
import { compactText } from '../values/compact-text';

/** The words a 定性 indicator's actual is chosen from, in the order of the list. */
export const ACHIEVEMENT_WORDS = ['达成', '部分达成', '未达成'] as const;

export type TypedStatus = 'done' | 'partial' | 'notDone' | 'late' | 'ongoing';

const DONE_VERB = '(?:完成|达成|达到|实现|竣工|完工|办结|验收|交付)';
const WHAT = '(?:年度|预期|既定|全部)?(?:绩效)?(?:指标|目标|任务)?';

const WORDS: readonly (readonly [TypedStatus, RegExp])[] = [
  ['late', /逾期|超期|延期|推迟|滞后|晚于/u],
  ['partial', /^(?:已)?(?:大部分|部分|基本)(?:完成|达成|达到|实现)/u],
  [
    'notDone',
    new RegExp(`^(?:尚|还|均)?(?:未|没有?)(?:按时|按期|如期)?(?:全部)?${DONE_VERB}`, 'u'),
  ],
  [
    'ongoing',
    /^(?:正在)?(?:进行|推进|实施|建设|施工|办理)(?:中|之中)$|^正在(?:进行|推进|实施|建设)$|^在建$/u,
  ],
  [
    'done',
    new RegExp(
      `^(?:已|均|全部|都)*(?:按时|按期|如期|提前|及时)?(?:全部|全面)?${DONE_VERB}(?:了)?${WHAT}$`,
      'u',
    ),
  ],
];

/** What a typed word says; `null` for any other text, which is never interpreted. */
export function readTypedStatus(text: string): TypedStatus | null {
  const compact = compactText(text).replace(/[。.!;,]+$/u, '');
  return WORDS.find(([, pattern]) => pattern.test(compact))?.[0] ?? null;
}
