/** What people type, paste and compute into the cells of a form, through the real office.js. */
import { checkAndClear, endBadInput, FORM, said, saidAfter, startForm } from './bad-input-form';

afterEach(endBadInput);

test('the form of these tests is right in every rule', async () => {
  expect(await saidAfter(await startForm())).toEqual([]);
});

describe('error values', () => {
  test.each([
    ['A2', 'H1', { field: 'unit', text: '#REF!' }],
    ['B3', 'C1', { text: '#REF!' }],
    ['E3', 'H1', { field: 'name', text: '#REF!' }],
    ['C4', 'H5', { field: 'budget.total', text: '#REF!' }],
    ['E4', 'H5', { field: 'budget.fiscal', text: '#REF!' }],
    ['G4', 'H5', { field: 'budget.other', text: '#REF!' }],
    ['B5', 'H1', { field: 'purpose', text: '#REF!' }],
    ['C7', 'P2', { node: '6月底', text: '#REF!' }],
    ['B8', 'H1', { field: 'goal', text: '#REF!' }],
    ['C10', 'S5', { field: 'indicator.name', text: '#REF!' }],
    ['D10', 'S5', { field: 'indicator.description', text: '#REF!' }],
    ['E10', 'G9', { text: '#REF!' }],
    ['F10', 'S7', { text: '#REF!' }],
  ] as const)('in %s is the business of %s alone', async (address, rule, args) => {
    const setting = await startForm();
    setting.workbook.root.Worksheets.GetItem(FORM).GetRange(address).NumberFormat = [['General']];
    expect(await saidAfter(setting, [address, '=#REF!'])).toEqual([
      [rule, address, 'errorValue', args],
    ]);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['="a"+1', '#VALUE!'],
    ['=SQRT(-1)', '#NUM!'],
    ['=没有的名称', '#NAME?'],
  ])('%s in an amount reads as %s', async (formula, text) => {
    expect(await saidAfter(await startForm(), ['E4', formula])).toEqual([
      ['H5', 'E4', 'errorValue', { field: 'budget.fiscal', text }],
    ]);
  });

  test('an error value typed as text is told just the same', async () => {
    expect(await saidAfter(await startForm(), ['E10', '#REF!'])).toEqual([
      ['G9', 'E10', 'errorValue', { text: '#REF!' }],
    ]);
  });
});

describe('formulas', () => {
  test('in amounts, plan and texts are read by their results', async () => {
    const setting = await startForm();
    const sheet = setting.workbook.root.Worksheets.GetItem(FORM);
    for (const address of ['E3', 'E10']) sheet.GetRange(address).NumberFormat = [['General']];
    const findings = await saidAfter(
      setting,
      ['C4', '=E4+G4'],
      ['E4', '=4*6'],
      ['C7', '=B7+30%'],
      ['E3', '="路灯"&"检修"'],
      ['E10', '="≥"&300&"盏"'],
    );
    expect(findings).toEqual([]);
  });

  test('whose results are wrong are found, and no repair is offered that would overwrite them', async () => {
    const setting = await startForm();
    const typed = ['B7', 'C7', 'D7', 'F7'].map((address) => [address, '=50%/2'] as const);
    for (const [address, text] of typed) await setting.workbook.user.type(FORM, address, text);
    const { report } = await checkAndClear(setting);
    expect(report.findings.map(said)).toEqual([
      ['P3', 'B7', 'shares', { text: '25/25/25/25', node: '12月底' }],
    ]);
    expect(report.findings[0]?.fix).toBeUndefined();
  });

  test('a blank result in an amount and in a text is no entry and no mistake', async () => {
    const setting = await startForm();
    setting.workbook.root.Worksheets.GetItem(FORM).GetRange('E10').NumberFormat = [['General']];
    const typed = [
      ['G4', '=""'],
      ['E10', '=""'],
    ] as const;
    for (const [address, text] of typed) await setting.workbook.user.type(FORM, address, text);
    const { report } = await checkAndClear(setting);
    expect(report.findings).toEqual([]);
    expect(report.lines).toMatchObject([{ kind: 'unfilled', places: [{ address: 'E10' }] }]);
  });
});

describe('numbers as text', () => {
  test('amounts and percentages with an apostrophe are what they say', async () => {
    const setting = await startForm();
    const findings = await saidAfter(
      setting,
      ['C4', "'24.00"],
      ['E4', "'２４.００"],
      ['B7', "'20%"],
      ['C7', "'５０％"],
      ['D7', "'80"],
    );
    expect(findings).toEqual([]);
  });

  test('thousands groups are read when they are right and told when they are not', async () => {
    const setting = await startForm();
    expect(await saidAfter(setting, ['C4', "'1,024.00"], ['E4', "'1,024"])).toEqual([]);
    expect(await saidAfter(setting, ['E4', "'10,24"])).toEqual([
      ['H5', 'E4', 'malformed', { field: 'budget.fiscal', text: '10,24' }],
    ]);
  });

  test('words, a negative amount and a unit of another size', async () => {
    const setting = await startForm();
    expect(await saidAfter(setting, ['G4', '待定'])).toEqual([
      ['H5', 'G4', 'malformed', { field: 'budget.other', text: '待定' }],
    ]);
    expect(await saidAfter(setting, ['G4', '-4'], ['E4', '28'])).toEqual([
      ['H5', 'G4', 'negative', { field: 'budget.other', text: '-4' }],
    ]);
    expect(await saidAfter(setting, ['G4', ''], ['E4', '240000元'])).toEqual([
      ['H2', 'E4', 'otherUnit', { field: 'budget.fiscal', text: '240000元', unit: '万元' }],
    ]);
  });
});

describe('project codes', () => {
  test('21 digits typed into a General cell have lost their end', async () => {
    const setting = await startForm();
    setting.workbook.root.Worksheets.GetItem(FORM).GetRange('B3').NumberFormat = [['General']];
    expect(await saidAfter(setting, ['B3', '130225240009990000012'])).toEqual([
      ['C1', 'B3', 'numeric', { text: '130225240009990000000', length: '21', expected: '21' }],
    ]);
  });

  test('the same digits typed into the form stay a text and are right', async () => {
    const setting = await startForm();
    expect(await saidAfter(setting, ['B3', '130225240009990000012'])).toEqual([]);
  });

  test('full-width and broken codes are told apart from wrong ones', async () => {
    const setting = await startForm();
    const wide = '１３０２２５24P00999000001A';
    expect(await saidAfter(setting, ['B3', wide])).toEqual([
      ['C1', 'B3', 'fullWidth', { text: wide, length: '21', expected: '21' }],
    ]);
    const broken = '13022524P00999\n000001A';
    expect(await saidAfter(setting, ['B3', broken])).toEqual([
      ['C1', 'B3', 'whiteSpace', { text: broken, length: '21', expected: '21' }],
    ]);
  });
});

describe('a text that begins with =', () => {
  test('typed into a text cell stays a text and is a target', async () => {
    const setting = await startForm();
    expect(await saidAfter(setting, ['E11', '=100%'])).toEqual([]);
    const look = await setting.workbook.user.look(FORM, 'E11');
    expect(look).toMatchObject({ value: '=100%', formula: null });
  });

  test('typed with an apostrophe into a General cell as well', async () => {
    const setting = await startForm();
    setting.workbook.root.Worksheets.GetItem(FORM).GetRange('E11').NumberFormat = [['General']];
    expect(await saidAfter(setting, ['E11', "'=100%"])).toEqual([]);
    expect(await setting.workbook.user.look(FORM, 'E11')).toMatchObject({ value: '=100%' });
  });

  test('a flagged one is highlighted, goes out when corrected and leaves no trace', async () => {
    const setting = await startForm();
    expect(await saidAfter(setting, ['E11', '=**%'])).toEqual([
      ['G9', 'E11', 'placeholder', { text: '=**%', placeholder: '**' }],
    ]);
  });
});

describe('texts that are hard to carry', () => {
  test('30,000 characters', async () => {
    const setting = await startForm();
    const long = '检修主要街道的路灯。'.repeat(3000);
    expect(await saidAfter(setting, ['B5', long], ['D10', long])).toEqual([]);
    const placeholder = `${long}**`;
    expect(await saidAfter(setting, ['E10', placeholder])).toMatchObject([
      ['G9', 'E10', 'placeholder', { placeholder: '**' }],
    ]);
  });

  test('a line feed inside a flagged cell', async () => {
    expect(await saidAfter(await startForm(), ['E10', '≥**盏\n（年底前）'])).toMatchObject([
      ['G9', 'E10', 'placeholder', { placeholder: '**' }],
    ]);
  });

  test('quotes, also as many as a formula can just not hold', async () => {
    const setting = await startForm();
    // None side by side: the emulator's engine reads them wrongly in a formula, Excel does not.
    const texts = ['≥**"盏"', `**${'"甲'.repeat(29)}`, `**${'甲"'.repeat(70)}`, '**“盏”&A1'];
    for (const text of texts) {
      expect(await saidAfter(setting, ['E10', text])).toMatchObject([
        ['G9', 'E10', 'placeholder', { text }],
      ]);
    }
  });

  test('emoji, zero-width characters and blanks only', async () => {
    const setting = await startForm();
    expect(
      await saidAfter(setting, ['E10', '**\u{1F4A1}'], ['C11', '\u200b \u3000']),
    ).toMatchObject([['G9', 'E10', 'placeholder', {}]]);
    const { report } = await checkAndClear(setting);
    expect(report.lines.at(-1)).toMatchObject({ kind: 'unfilled', places: [{ address: 'C11' }] });
  });
});
