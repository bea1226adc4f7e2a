/** The heads of a ledger and the other words under which they are read. */
import type { Cutoff, LedgerMode } from '../../model/ledger';
import { CUTOFFS } from '../../model/ledger';
import { NODE_STARTS, readPlanNode } from '../../values/plan-node';
import { rememberedByText } from '../../values/remembered';
import { beginsAsOneOf } from '../../values/word-edges';
import { comparedText, withoutRemark } from '../target-table/labels';
import type { AchievementKey, LedgerKind, SpendingKey } from './layout';

export type LedgerKey = SpendingKey | AchievementKey;

/** A head as recognised; `mode` only for a head of figures. */
export interface RecognisedHead<Key extends LedgerKey> {
  readonly key: Key;
  readonly mode: LedgerMode | null;
}

type Words<Key extends LedgerKey> = Readonly<Record<Exclude<Key, Cutoff>, readonly string[]>>;

const CODE_WORDS = ['编码', '项目编码', '项目代码', '项目编号'];
const PROJECT_WORDS = ['名称', '项目', '项目名称'];

const SPENDING_WORDS: Words<SpendingKey> = {
  code: CODE_WORDS,
  name: PROJECT_WORDS,
  source: ['来源', '资金来源'],
  initialBudget: ['年初预算', '年初预算数', '初始预算'],
  adjustment: ['调整±', '调整', '调整+-', '调整+/-', '预算调整', '调整数', '追加调整'],
  fullBudget: ['全年预算', '全年预算数', '调整后预算', '调整后预算数'],
  received: ['资金到位', '到位资金', '资金到位数'],
  remark: ['备注', '说明'],
};

const ACHIEVEMENT_WORDS: Words<AchievementKey> = {
  code: CODE_WORDS,
  project: PROJECT_WORDS,
  level2: ['二级指标'],
  indicator: ['三级指标', '三级指标名称', '指标名称'],
  target: ['指标值', '目标值', '年度指标值'],
  department: ['责任科室', '科室', '责任部门'],
  aggregation: ['取数方式', '取数'],
  evidence: ['佐证材料', '佐证'],
  filledBy: ['填报人', '填表人'],
};

/** No head is longer. */
const LONGEST = 20;
/** The Chinese characters at which QUARTER and OCTOBER begin. */
const QUARTER_STARTS = Array.from('第一二三四十');
const QUARTER = /^第?([一二三四1234])季度?$/;
const QUARTER_CUTOFFS: Readonly<Record<string, Cutoff>> = {
  一: '3月底',
  二: '6月底',
  三: '9月底',
  四: '12月底',
  1: '3月底',
  2: '6月底',
  3: '9月底',
  4: '12月底',
};
const OCTOBER = /^(?:10|十)月份?$/;

function readFigureHead(compared: string): RecognisedHead<Cutoff> | null {
  const node = readPlanNode(compared);
  const cutoff = CUTOFFS.find((each) => each === node);
  if (cutoff) return { key: cutoff, mode: 'cumulative' };
  if (OCTOBER.test(compared)) return { key: '10月底', mode: 'quarterly' };
  const quarter = QUARTER.exec(compared)?.[1];
  const ends = quarter === undefined ? undefined : QUARTER_CUTOFFS[quarter];
  return ends === undefined ? null : { key: ends, mode: 'quarterly' };
}

type Recogniser<Key extends LedgerKey> = (text: string) => RecognisedHead<Key> | null;

function recogniser<Key extends LedgerKey>(
  entries: readonly (readonly [Exclude<Key, Cutoff>, readonly string[]])[],
): Recogniser<Key | Cutoff> {
  const byWord = new Map(
    entries.flatMap(([key, words]) => words.map((word) => [word, { key, mode: null }] as const)),
  );
  const recognise = rememberedByText((text) => {
    const whole = comparedText(text);
    const bare = withoutRemark(whole);
    return byWord.get(whole) ?? byWord.get(bare) ?? readFigureHead(whole) ?? readFigureHead(bare);
  });
  const mayBeHead = beginsAsOneOf([...byWord.keys(), ...NODE_STARTS, ...QUARTER_STARTS]);
  return (text) => (text.length > LONGEST || !mayBeHead(text) ? null : recognise(text));
}

function entriesOf<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
): (readonly [Key, readonly string[]])[] {
  return (Object.keys(words) as Key[]).map((key) => [key, words[key]] as const);
}

/** The head that a text prints in 台账-支出, `null` for any other text. */
export const spendingHead: Recogniser<SpendingKey> = recogniser<SpendingKey>(
  entriesOf(SPENDING_WORDS),
);

/** The head that a text prints in 台账-完成, `null` for any other text. */
export const achievementHead: Recogniser<AchievementKey> = recogniser<AchievementKey>(
  entriesOf(ACHIEVEMENT_WORDS),
);

/** Heads without which a table is no ledger of its kind; `one of` each list must stand, and two heads of figures. */
export const REQUIRED_HEADS: {
  readonly spending: readonly (readonly SpendingKey[])[];
  readonly achievements: readonly (readonly AchievementKey[])[];
} = {
  spending: [['code'], ['source'], ['initialBudget', 'adjustment', 'fullBudget']],
  achievements: [['code'], ['indicator'], ['aggregation']],
};

/** The names of new sheets and of their Excel tables. */
export const SHEET_NAMES: Readonly<Record<LedgerKind, string>> = {
  spending: '台账-支出',
  achievements: '台账-完成',
};
export const TABLE_NAMES: Readonly<Record<LedgerKind, string>> = {
  spending: '台账支出',
  achievements: '台账完成',
};

/** 来源 of a new row, and the finer ones she may choose. */
export const FISCAL = '财政';
export const OTHER = '其他';
export const SOURCES: readonly string[] = [FISCAL, OTHER, '本级', '上级', '基金', '结转'];

/** True for 其他, however it is written; every other source, a blank one too, is 财政资金. */
export function isOtherSource(text: string): boolean {
  return /^其[他它](?:资金)?$/.test(comparedText(text));
}

const FOOTER = /^(?:合计|总计|小计|汇总|备注|注[:：\d]|说明|填报|填表|制表|审核|复核|负责人)/;
const TOTAL = /^(?:合计|总计|小计|汇总)$/;

/** True for a total row, a remark under a table, or the heads of another one. A project's name may begin with any word, a code does not. */
export function closesTable(code: string, name: string): boolean {
  const compared = comparedText(code);
  return FOOTER.test(compared) || CODE_WORDS.includes(compared) || TOTAL.test(comparedText(name));
}
