/** How findings and lines read, in both languages; the models are those of practice. */
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import { findingText, lineText, severityText } from '../../../src/core/rules/finding-text';
import { findingsOf } from './rule-cases';
import { SAMPLE, sheetWith, type CellChanges } from './sample-form';

function textsOf(cells: CellChanges) {
  return findingsOf({ cells }).map((finding) => ({
    zh: findingText(finding, 'zh-CN'),
    en: findingText(finding, 'en-US'),
  }));
}

test('both sides of an equation and the difference, amounts with 2 decimals', () => {
  expect(textsOf({ C4: 20, E4: 18, G4: null })).toEqual([
    {
      zh: {
        message:
          '预算数20.00≠财政资金18.00＋其他资金0.00＝18.00，差2.00万元。请补其他资金，或改财政资金、预算数。',
        place: '绩效目标表 C4',
        basis: '依据：表内勾稽关系（公开表样）',
        answerLabels: ['预算数改为18.00万元', '财政资金改为20.00万元', '其他资金改为2.00万元'],
      },
      en: {
        message:
          'Budget 20.00 ≠ fiscal funds 18.00 + other funds 0.00 = 18.00; 2.00 万元 are missing. Add other funds, or correct the fiscal funds or the budget.',
        place: '绩效目标表 C4',
        basis: 'Basis: Sums within the form (published form)',
        answerLabels: [
          'Change “budget” to 18.00 万元',
          'Change “fiscal funds” to 20.00 万元',
          'Change “other funds” to 2.00 万元',
        ],
      },
    },
  ]);
});

test.each([
  ['#REF!', '公式引用的单元格已被删除', 'the cells that its formula refers to were deleted'],
  ['#DIV/0!', '公式里除数是0或空白', 'its formula divides by 0 or by a blank'],
  ['#N/A', '公式没有查到要找的内容', 'its formula did not find what it looks for'],
  [
    '#VALUE!',
    '参加计算的内容有的不是数字',
    'its formula calculates with something that is no number',
  ],
  ['#NAME?', '公式里有Excel不认识的名称或函数', 'a name or function that Excel does not know'],
  ['#SPILL!', '公式没有算出结果', 'its formula gives no result'],
])('%s is told in words of its own, wherever it stands', (code, zh, en) => {
  for (const address of ['B3', 'E3', 'C4', 'C7', 'C11', 'D11', 'F11']) {
    const [text] = textsOf({ [address]: { v: code, f: '=X1' } });
    expect([address, text?.zh.message]).toEqual([address, expect.stringContaining(zh)]);
    expect(text?.zh.message).toContain(code);
    expect(text?.en.message).toContain(en);
  }
});

test('a percentage that its cell shows rounded is told both ways', () => {
  const [text] = textsOf({ C7: { v: 0.505, nf: '0%' }, D7: { v: 0.5, nf: '0%' } });
  expect(text?.zh.message).toMatch(
    /^10月底填50%，小于6月底的50\.5%（格内显示51%），差0\.5个百分点/,
  );
  expect(text?.en.message).toMatch(/^10月底 is 50%, below 6月底 with 50\.5% \(shown as 51%\);/);
});

test('amounts that differ behind the second decimal are shown whole', () => {
  const [text] = textsOf({ C4: 35.524, E4: 30.004 });
  expect(text?.zh.message).toBe(
    '预算数35.524≠财政资金30.004＋其他资金5.50＝35.504，差0.02万元。请补其他资金，或改财政资金、预算数。',
  );
});

test('a difference that rounding makes is shown unrounded', () => {
  expect(textsOf({ C4: 35.496 })[0]?.zh.message).toBe(
    '预算数35.496与财政资金30.00＋其他资金5.50＝35.50相差0.004万元，像是四舍五入造成的。请核对尾数。',
  );
});

test('a plan of shares, with the name of its fix', () => {
  expect(textsOf({ B7: 0.25, C7: 0.25, D7: 0.25, F7: 0.25 })).toMatchObject([
    {
      zh: {
        message:
          '填25/25/25/25，12月底应为100%。合计正好100，像是分段比例（按当期填的）；应填截至各月底的累计比例。',
        basis: '依据：河北2024公开表样，表头未写“累计”（推断，仅供参考）',
        fixLabel: '改为25/50/75/100',
      },
      en: { fixLabel: 'Change to 25/50/75/100' },
    },
  ]);
});

test('a field is named in the language', () => {
  expect(textsOf({ G4: -3, C4: 27 })).toMatchObject([
    {
      zh: { message: '其他资金填-3，金额不能小于0。请改为实际金额，没有就留空。' },
      en: { message: expect.stringMatching(/^“other funds” is -3; /) as string },
    },
  ]);
});

test('a long quotation is cut and put on one line, and what looks like a place is left alone', () => {
  const [text] = textsOf({ E10: `{count}\n≥**${'很长的指标值'.repeat(20)}` });
  expect(text?.zh.message).toMatch(/^指标值“\{count\} ≥\*\*很长的.{1,40}…”里的“\*\*”是占位符。/);
});

test('folded lines say title, number and examples; each example once, three at most', () => {
  const changes: CellChanges = { E10: '120盏', E14: '6%', E17: '8年', E18: '92%' };
  const { lines } = checkWorkbook({
    sheets: [
      sheetWith(SAMPLE, changes, '表1'),
      sheetWith({ ...SAMPLE, code: '13999925P0000000000CD' }, { E10: '120盏' }, '表2'),
    ],
  });
  expect(lines.map((line) => [lineText(line, 'zh-CN'), lineText(line, 'en-US')])).toEqual([
    [
      {
        message: '没有比较符号，按“=”理解（5处）：120盏、6%、8年 等',
        place: '2张工作表 5处',
        basis: '依据：河北2024公开表样两种写法都有；自评时按符号计算完成率（工作惯例）',
      },
      {
        message: 'No sign of comparison, read as “=” (5 places): 120盏, 6%, 8年 …',
        place: '5 places on 2 sheets',
        basis:
          'Basis: The published Hebei form of 2024 has both ways of writing; the self-evaluation computes by the sign (practice)',
      },
    ],
  ]);
});

test('the line of blanks', () => {
  const [line] = checkWorkbook({ sheets: [sheetWith(null)] }).lines;
  expect(line && lineText(line, 'zh-CN')).toEqual({
    message: '未填 47 处',
    place: '47处',
    basis: '',
  });
  expect(line && lineText(line, 'en-US')).toEqual({
    message: '47 not filled in',
    place: '47 places',
    basis: '',
  });
});

test('severities', () => {
  expect([severityText('error', 'zh-CN'), severityText('hint', 'en-US')]).toEqual(['错误', 'Hint']);
});
