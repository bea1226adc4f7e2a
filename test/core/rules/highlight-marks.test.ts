/** The formulas of the highlights, letter by letter: Excel and the emulated one run them in other tests. */
import type { Finding, FindingCell, RuleId, Severity } from '../../../src/core/rules/finding';
import { highlightMarks } from '../../../src/core/rules/highlight-marks';
import type { CellSnapshot, CellValue } from '../../../src/core/sheet/snapshot';

function cell(address: string, v: CellValue | null, sheet = '表1'): FindingCell {
  const content: CellSnapshot | null = v === null ? null : { v };
  return { sheet, address, field: 'plan', cell: content };
}

function finding(ruleId: RuleId, severity: Severity, ...cells: readonly FindingCell[]): Finding {
  const { sheet = '表1', address = 'A1' } = cells[0] ?? {};
  return {
    ruleId,
    severity,
    place: { sheet, address, field: 'plan' },
    cells,
    messageId: 'any',
    args: {},
  };
}

function formulas(...findings: readonly Finding[]): readonly string[] {
  return highlightMarks(findings).map(({ formula }) => formula);
}

describe('one cell, by type', () => {
  const contents: readonly (readonly [string, CellValue | null, string])[] = [
    ['a number', 0.8, '=AND(LEN("绩效校验:E:P4")>0,ISNUMBER($B$7),$B$7=0.8)'],
    ['a large number', 1e21, '=AND(LEN("绩效校验:E:P4")>0,ISNUMBER($B$7),$B$7=1E+21)'],
    ['a negative number', -0.25, '=AND(LEN("绩效校验:E:P4")>0,ISNUMBER($B$7),$B$7=-0.25)'],
    ['text', '≥**批', '=AND(LEN("绩效校验:E:P4")>0,ISTEXT($B$7),EXACT($B$7,"≥**批"))'],
    ['text with quotes', 'a"b', '=AND(LEN("绩效校验:E:P4")>0,ISTEXT($B$7),EXACT($B$7,"a""b"))'],
    ['empty text of a formula', '', '=AND(LEN("绩效校验:E:P4")>0,ISTEXT($B$7),EXACT($B$7,""))'],
    ['a blank', null, '=AND(LEN("绩效校验:E:P4")>0,ISBLANK($B$7))'],
    ['a boolean', true, '=AND(LEN("绩效校验:E:P4")>0,ISLOGICAL($B$7),$B$7=TRUE)'],
    [
      'an error, also as letters',
      '#REF!',
      '=AND(LEN("绩效校验:E:P4")>0,IFERROR(EXACT($B$7,"#REF!"),TRUE))',
    ],
    [
      'two lines',
      '甲\n乙"',
      '=AND(LEN("绩效校验:E:P4")>0,ISTEXT($B$7),EXACT($B$7,"甲"&CHAR(10)&"乙"""))',
    ],
  ];

  test.each(contents)('%s', (_, content, formula) => {
    expect(highlightMarks([finding('P4', 'error', cell('B7', content))])).toEqual([
      { sheet: '表1', address: 'B7', formula, level: 'E' },
    ]);
  });

  test('text of 60 characters whole, of 61 by length and both ends', () => {
    expect(formulas(finding('P4', 'error', cell('B7', '长'.repeat(60))))).toEqual([
      `=AND(LEN("绩效校验:E:P4")>0,ISTEXT($B$7),EXACT($B$7,"${'长'.repeat(60)}"))`,
    ]);
    const text = `${'头'.repeat(30)}中${'尾'.repeat(30)}`;
    expect(formulas(finding('P4', 'error', cell('B7', text)))).toEqual([
      `=AND(LEN("绩效校验:E:P4")>0,ISTEXT($B$7),LEN($B$7)=61,EXACT(LEFT($B$7,30),"${'头'.repeat(30)}"),EXACT(RIGHT($B$7,30),"${'尾'.repeat(30)}"))`,
    ]);
  });

  test('a surrogate pair is never split', () => {
    const text = `${'头'.repeat(29)}𠮷${'中'.repeat(20)}𠮷${'尾'.repeat(29)}`;
    expect(formulas(finding('P4', 'error', cell('B7', text)))).toEqual([
      `=AND(LEN("绩效校验:E:P4")>0,ISTEXT($B$7),LEN($B$7)=82,EXACT(LEFT($B$7,29),"${'头'.repeat(29)}"),EXACT(RIGHT($B$7,29),"${'尾'.repeat(29)}"))`,
    ]);
  });

  test('text with a control character by its length: a formula cannot carry it', () => {
    expect(formulas(finding('P4', 'error', cell('B7', 'a\u0001b')))).toEqual([
      '=AND(LEN("绩效校验:E:P4")>0,ISTEXT($B$7),LEN($B$7)=3)',
    ]);
  });
});

describe('several cells', () => {
  test('each names all, its own first, so that they go out together', () => {
    expect(
      formulas(finding('H3', 'error', cell('C4', 160), cell('E4', 150), cell('G4', null))),
    ).toEqual([
      '=AND(LEN("绩效校验:E:H3")>0,ISNUMBER($C$4),$C$4=160,ISNUMBER($E$4),$E$4=150,ISBLANK($G$4))',
      '=AND(LEN("绩效校验:E:H3")>0,ISNUMBER($E$4),$E$4=150,ISNUMBER($C$4),$C$4=160,ISBLANK($G$4))',
      '=AND(LEN("绩效校验:E:H3")>0,ISBLANK($G$4),ISNUMBER($C$4),$C$4=160,ISNUMBER($E$4),$E$4=150)',
    ]);
  });

  test('a blank that counts as 0 is named and not highlighted', () => {
    const blank = { ...cell('G4', null), unmarked: true };
    const marks = highlightMarks([finding('H3', 'error', cell('C4', 160), cell('E4', 150), blank)]);
    expect(marks.map(({ address }) => address)).toEqual(['C4', 'E4']);
    for (const { formula } of marks) expect(formula).toContain('ISBLANK($G$4)');
  });

  test('cells of other sheets are not named', () => {
    expect(
      highlightMarks([finding('C4', 'error', cell('B3', 'X', '表1'), cell('B3', 'X', '表2'))]),
    ).toEqual([
      {
        sheet: '表1',
        address: 'B3',
        formula: '=AND(LEN("绩效校验:E:C4")>0,ISTEXT($B$3),EXACT($B$3,"X"))',
        level: 'E',
      },
      {
        sheet: '表2',
        address: 'B3',
        formula: '=AND(LEN("绩效校验:E:C4")>0,ISTEXT($B$3),EXACT($B$3,"X"))',
        level: 'E',
      },
    ]);
  });

  test('too many to fit: the own cell stays exact, the farthest are left out', () => {
    const many = Array.from({ length: 9 }, (_, row) => cell(`C${row + 10}`, '同'.repeat(40)));
    const marks = highlightMarks([finding('S5', 'warning', ...many)]);
    expect(marks).toHaveLength(9);
    for (const { address, formula } of marks) {
      const own = `$C$${address.slice(1)}`;
      expect(formula.length).toBeLessThan(255);
      expect(formula).toContain(`ISTEXT(${own}),EXACT(${own},"${'同'.repeat(40)}")`);
    }
    expect(marks[0]?.formula).toBe(
      `=AND(LEN("绩效校验:W:S5")>0,ISTEXT($C$10),EXACT($C$10,"${'同'.repeat(40)}"),${[
        11, 12, 13, 14, 15,
      ]
        .map((row) => `ISTEXT($C$${row}),LEN($C$${row})=40`)
        .join(',')})`,
    );
  });
});

describe('several findings on one cell', () => {
  test('one highlight with all rules; 错误 wins; it goes out when each is settled', () => {
    const marks = highlightMarks([
      finding('P3', 'error', cell('C7', 0.2), cell('B7', 0.5)),
      finding('S5', 'warning', cell('C7', 0.2), cell('D7', 0.1)),
    ]);
    expect(marks.find(({ address }) => address === 'C7')).toEqual({
      sheet: '表1',
      address: 'C7',
      formula:
        '=AND(LEN("绩效校验:E:P3,S5")>0,ISNUMBER($C$7),$C$7=0.2,OR(AND(ISNUMBER($B$7),$B$7=0.5),AND(ISNUMBER($D$7),$D$7=0.1)))',
      level: 'E',
    });
    expect(marks).toHaveLength(3);
  });

  test('a finding on the cell alone keeps it until the cell itself changes', () => {
    const marks = highlightMarks([
      finding('P3', 'error', cell('C7', 0.2), cell('B7', 0.5)),
      finding('P2', 'error', cell('C7', 0.2)),
    ]);
    expect(marks.find(({ address }) => address === 'C7')?.formula).toBe(
      '=AND(LEN("绩效校验:E:P2,P3")>0,ISNUMBER($C$7),$C$7=0.2)',
    );
  });
});

test('提示 and findings about something absent are not highlighted', () => {
  expect(highlightMarks([finding('G3', 'hint', cell('E10', '3')), finding('S1', 'error')])).toEqual(
    [],
  );
});

test('no formula reaches 255 characters, whatever the cells hold', () => {
  const longest = '"'.repeat(32767);
  const findings = ['XFD1048576', 'XFC1048576', 'XFB1048576'].map((address) =>
    finding('H3', 'error', cell(address, longest), cell('XFA1048576', longest)),
  );
  for (const formula of formulas(...findings)) {
    expect(formula.length).toBeLessThan(255);
    // Quotes are balanced: an odd number would leave a text open.
    expect(formula.split('"').length % 2).toBe(1);
  }
});
