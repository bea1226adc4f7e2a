import fc from 'fast-check';
import type {
  IndicatorValue,
  Relation,
  Scale,
  Span,
} from '../../../src/core/values/indicator-value';
import { parseIndicatorValue } from '../../../src/core/values/parse-indicator-value';
import { findPlaceholder } from '../../../src/core/values/placeholder';
import { printIndicatorValue } from '../../../src/core/values/print-indicator-value';

/** The value without texts and places: what must survive printing. */
function meaning(value: IndicatorValue): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'text' || key === 'spans' ? undefined : part,
    ),
  );
}

function spansOf(value: IndicatorValue): Span[] {
  switch (value.kind) {
    case 'qualitative':
      return [value.spans.text];
    case 'deadline':
      return [value.spans.date];
    case 'multiple':
      return value.parts.flatMap(spansOf);
    case 'quantity': {
      const { relation, amount, upper, scale, unit } = value.spans;
      return [...relation, amount, ...[upper, scale, unit].filter((span) => span != null)];
    }
  }
}

const pieces = fc.constantFrom(
  ...[
    '≥',
    '≤',
    '=',
    '>',
    '》=',
    '<',
    '﹦',
    '不低于',
    '不超过',
    '控制在',
    '约',
    '至少',
    '以上',
    '以内',
    '左右',
    '余',
    '多',
    '0',
    '1',
    '3',
    '12',
    '31',
    '95',
    '100',
    '2024',
    '12000',
    '1,200',
    '0.5',
    '20241231',
    '三',
    '十二',
    '两百',
    '一',
    '万',
    '亿',
    '百',
    '千',
    '%',
    '％',
    '‰',
    '元',
    '万元',
    '人',
    '人次',
    '个',
    '月',
    '年',
    '日',
    '天',
    '底',
    '末',
    '前',
    '批',
    '次',
    '平方米',
    '㎡',
    '季度',
    '第',
    '半年',
    '/',
    '·',
    '~',
    '-',
    '—',
    '至',
    '、',
    '，',
    '；',
    ' ',
    '\n',
    '（',
    '）',
    '《',
    '》',
    '“',
    '.',
    ':',
    '①',
    '１',
    '*',
    'X',
    'GB',
    'm2',
    '完成',
    '满意',
    '培训',
    '提高',
    '达到',
    '率',
    '每',
    '标准',
    '文件',
    '和',
    '及',
    '百分之',
    '𝟗',
    '👍',
    'O',
    'l',
    '_',
    '|',
    '（≥）',
    '千分之',
    '分制',
    '12345热线',
    '由',
    '提高到',
    '节约',
    '9 5',
    'mg/L',
    '/10万',
  ],
);
const nearlyValues = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 4, arbitrary: nearlyValues },
);

const relations = fc.constantFrom<Relation | null>('>=', '<=', '=', '>', '<', null);
const signOf: Readonly<Record<Relation, string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
  '>': '>',
  '<': '<',
};
const amounts = fc
  .tuple(fc.nat(99_999), fc.nat(99))
  .map(([whole, cents]) => (cents === 0 ? String(whole) : `${String(whole)}.${String(cents)}`))
  .map((text) => (text.includes('.') ? text.replace(/0+$/, '') : text));
const units = fc.constantFrom(
  '%',
  '人',
  '人次',
  '个',
  '场',
  '批',
  '辆',
  '平方米',
  '万元',
  '元',
  '元/人',
  '元/人·月',
  '次/月',
  '台(套)',
  '天',
  '公里',
  '户',
  '个百分点',
);
const scales = fc.constantFrom<[Scale, string]>(['1', ''], ['10000', '万'], ['100000000', '亿']);

const runs = { numRuns: 1000 };

test('any text is read, looked through for placeholders and printed without throwing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const value = parseIndicatorValue(text);
      expect(value.text).toBe(text);
      printIndicatorValue(value);
      findPlaceholder(text);
    }),
    runs,
  );
});

test('printing what was read and reading it again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const value = parseIndicatorValue(text);
      const printed = printIndicatorValue(value);
      const again = parseIndicatorValue(printed);
      expect(meaning(again)).toEqual(meaning(value));
      expect(printIndicatorValue(again)).toBe(printed);
    }),
    runs,
  );
});

test('every span lies in the text and holds something', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end } of spansOf(parseIndicatorValue(text))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        if (/[^\s|｜│￨]/u.test(text)) expect(end).toBeGreaterThan(start);
      }
    }),
    runs,
  );
});

test('a quantity is read as it was composed, and its spans cut out its parts', () => {
  fc.assert(
    fc.property(
      relations,
      amounts,
      scales,
      units,
      fc.boolean(),
      (relation, amount, [scale, word], unit, about) => {
        fc.pre(scale === '1' || !/元|百分|%/.test(unit));
        const sign = relation === null ? '' : signOf[relation];
        const text = `${sign}${about ? '约' : ''}${amount}${word}${unit}`;
        const value = parseIndicatorValue(text);
        expect(value).toMatchObject({
          kind: 'quantity',
          relation,
          approximate: about,
          amount,
          scale,
          unit,
        });
        if (value.kind !== 'quantity') return;
        expect(text.slice(value.spans.amount.start, value.spans.amount.end)).toBe(amount);
        expect(text.slice(value.spans.unit?.start, value.spans.unit?.end)).toBe(unit);
        expect(value.spans.relation.map(({ start, end }) => text.slice(start, end))).toEqual(
          [sign, about ? '约' : ''].filter((part) => part !== ''),
        );
        expect(printIndicatorValue(value)).toBe(text);
      },
    ),
    runs,
  );
});

const separators = fc.constantFrom(' ', '|', ' | ', '\n', '\u3000');
const signs = fc.constantFrom<Relation>('>=', '<=', '=', '>', '<');

test('sign, number and unit of three columns say the same, whatever stands between them', () => {
  fc.assert(
    fc.property(signs, amounts, units, separators, (relation, amount, unit, between) => {
      const value = parseIndicatorValue([signOf[relation], amount, unit].join(between));
      expect(value).toMatchObject({ kind: 'quantity', relation, amount, scale: '1', unit });
      const unitFirst = parseIndicatorValue([unit, signOf[relation], amount].join(between));
      expect(meaning(unitFirst)).toEqual(meaning(value));
    }),
    runs,
  );
});

test('letters and blanks that broke a number are mended', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 999 }), signs, (number, relation) => {
      const digits = String(number);
      const whole = meaning(parseIndicatorValue(`${signOf[relation]}${digits}%`));
      const blanks = `${signOf[relation]} ${digits.split('').join(' ')} %`;
      expect(meaning(parseIndicatorValue(blanks))).toEqual(whole);
      const letters = `${signOf[relation]}${digits.replaceAll('0', 'O')}%`;
      expect(meaning(parseIndicatorValue(letters))).toEqual(whole);
    }),
    runs,
  );
});

test('any day written out is that day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
      fc.constantFrom('', '前', '之前', '前完成'),
      (day, ending) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = '', month = '', date = ''] = iso.split('-');
        const written = `${year}年${String(Number(month))}月${String(Number(date))}日${ending}`;
        expect(parseIndicatorValue(written)).toMatchObject({ kind: 'deadline', latest: iso });
        expect(parseIndicatorValue(`${year}.${month}.${date}`)).toMatchObject({ latest: iso });
        expect(parseIndicatorValue(iso)).toMatchObject({ latest: iso });
      },
    ),
  );
});

/** Every half-width sign, figure and letter as its full-width twin; spaces as ideographic spaces. */
const fullWidth = (text: string): string =>
  text
    .replace(/[!-~]/g, (glyph) => String.fromCharCode(glyph.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '\u3000');

test('full width says the same', () => {
  fc.assert(
    fc.property(nearlyValues, (text) => {
      fc.pre(!/["'[\]|\\]/.test(text));
      const value = parseIndicatorValue(text);
      if (value.kind === 'qualitative') return;
      expect(meaning(parseIndicatorValue(fullWidth(text)))).toEqual(meaning(value));
    }),
    runs,
  );
});

test('words without figures stay words, however they are strung together', () => {
  const words = fc.constantFrom(
    '改善办公环境',
    '提高工作效率',
    '进一步',
    '一流',
    '第一',
    '统一',
    '一致',
    '唯一',
    '万无一失',
    '三公经费',
    '下降',
    '明显',
    '提升',
    '十分满意',
    '百姓',
    '五保户',
    '双一流',
    '一站式',
    '一体化',
    '十四五',
    '千方百计',
    '两不愁三保障',
    '一人一档',
    '全覆盖',
    '零容忍',
    '长期',
    '及时',
    '、',
    '，',
    '。',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
      expect(parseIndicatorValue(parts.join('')).kind).toBe('qualitative');
    }),
    runs,
  );
});
