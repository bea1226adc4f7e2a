/** A sentence is never turned into a number: texts that hold figures and numerals, and set no target. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { IndicatorValue } from '../../../src/core/values/indicator-value';
import { parseIndicatorValue } from '../../../src/core/values/parse-indicator-value';

const SENTENCES = readFileSync(path.join(__dirname, 'sentences.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));

test('the file holds at least 370 sentences, none twice', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(370);
  expect(new Set(SENTENCES).size).toBe(SENTENCES.length);
});

test.each(SENTENCES)('%j sets no number and no day', (sentence) => {
  expect(parseIndicatorValue(sentence).kind).toBe('qualitative');
});

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Words of administration with a numeral or a figure in them. */
const NUMERAL_WORDS = words(`
  第三方 第三方评估 一站式 一站式服务 “十四五” "十四五"规划 十四五 三公经费 24小时服务 24小时服务热线 7×24小时
  双一流 两不愁三保障 “四个意识” 四个自信 八项规定 一岗双责 三重一大 三会一课 五位一体 一老一小 三农 六稳六保
  四好农村路 千村示范 一网统管 一体化 一卡通 一户一表 一村一品 110接处警 120急救 12345热线 5G网络 4K超高清 AI+政务
  2.0版平台 ISO9001体系 GB/T19001 财预〔2021〕101号 《预算法》第57条 2024年工作要点 二十大精神 近3年 连续3年
  第一书记 第二课堂 一次性补助 双随机一公开 15分钟生活圈 1小时都市圈 1+3+N体系 “3456”工作法 7天无理由 3A级景区
  十大行动 百日攻坚 万无一失 三甲医院 八五普法 18周岁以下未成年人 60岁以上老人 1:1配套 全国第一 前10名 一类区
  三级管理 九年义务教育 DB13/T2024 2022-2024年规划 “12·4”宪法宣传 24节气文化 C级危房 Ⅱ类水质 12380举报电话
  国办发〔2018〕52号 二次供水 半小时通勤圈 四级联动 三级书记抓乡村振兴 双千工程 三大攻坚战 “1+X”证书
`);

const VERBS = [
  '',
  ...words(`
  深化 落实 推进 巩固 打造 坚持 围绕 持续开展 全面推行 通过 有效 依托 借助 保障 实现 做好 按照 引入 结合
  充分发挥
`),
];

const STATES = [
  '',
  ...words(`
  工作稳步推进 水平进一步提升 成效显著 氛围浓厚 机制健全 群众满意 有序开展 常态化开展 ，群众满意 全面落实 得到改善
  建设 管理规范 ，不断提高服务质量 更加完善 发挥作用 取得实效 覆盖面扩大 保障有力 模式 要求执行 到位 ；无投诉
`),
];

test('words of administration stay words, whatever is done about them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...VERBS),
      fc.constantFrom(...NUMERAL_WORDS),
      fc.constantFrom(...STATES),
      (verb, word, state) => {
        expect(parseIndicatorValue(verb + word + state).kind).toBe('qualitative');
      },
    ),
    { numRuns: 2000 },
  );
});

/** Amounts that a value sets. */
function amounts(value: IndicatorValue): readonly string[] {
  if (value.kind === 'multiple') return value.parts.flatMap(amounts);
  if (value.kind === 'deadline') return [value.latest];
  return value.kind === 'quantity' ? [value.amount, ...(value.upper ? [value.upper] : [])] : [];
}

test('beside a target they add none of their own figures', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NUMERAL_WORDS),
      fc.constantFrom('，', '；', '。', '\n'),
      fc.integer({ min: 70, max: 98 }),
      (word, mark, share) => {
        const value = parseIndicatorValue(`${word}${mark}满意度≥${share}%`);
        if (value.kind !== 'qualitative') expect(amounts(value)).toEqual([String(share)]);
      },
    ),
    { numRuns: 1000 },
  );
});
