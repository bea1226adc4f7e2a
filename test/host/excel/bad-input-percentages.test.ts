/** Percentages and amounts as people type and paste them, through the real office.js. */
import {
  checkAndClear,
  endBadInput,
  FORM,
  rightTable,
  said,
  saidAfter,
  startForm,
} from './bad-input-form';

afterEach(endBadInput);

describe('percentages', () => {
  test('full width, with and without a sign, as numbers and as texts', async () => {
    const setting = await startForm();
    const findings = await saidAfter(
      setting,
      ['B7', '25'],
      ['C7', "'50%"],
      ['D7', '80%'],
      ['F7', "'１００％"],
      ['E11', '≧95％'],
      ['E15', '２５％以上'],
    );
    expect(findings).toEqual([
      ['G17', 'E15', 'withoutFormula', { text: `${rightTable.indicators[5]?.level3}２５％以上` }],
    ]);
    expect(await setting.workbook.user.look(FORM, 'B7')).toMatchObject({ value: 0.25 });
  });

  test('25 beside 25% beside "25%" under cells without a percent format', async () => {
    const setting = await startForm();
    const plan = setting.workbook.root.Worksheets.GetItem(FORM).GetRange('B7:G7');
    plan.NumberFormat = [Array.from({ length: 6 }, () => 'General')];
    const typed = [
      ['B7', '25'],
      ['C7', '25%'],
      ['D7', "'25%"],
      ['F7', '100'],
    ] as const;
    expect(await saidAfter(setting, ...typed)).toEqual([]);
  });

  test('fractions without a format', async () => {
    const setting = await startForm();
    const plan = setting.workbook.root.Worksheets.GetItem(FORM).GetRange('B7:G7');
    plan.NumberFormat = [Array.from({ length: 6 }, () => 'General')];
    const typed = [
      ['B7', '0.25'],
      ['C7', '0.5'],
      ['D7', '0.8'],
      ['F7', '1'],
    ] as const;
    expect(await saidAfter(setting, ...typed)).toEqual([]);
  });

  test('a node over 100 %, below 0, in words', async () => {
    const setting = await startForm();
    expect(await saidAfter(setting, ['D7', '120'])).toEqual([
      ['P2', 'D7', 'over100', { node: '10月底', text: '120%' }],
    ]);
    expect(await saidAfter(setting, ['D7', '-80%'])).toEqual([
      ['P2', 'D7', 'negative', { node: '10月底', text: '-80%' }],
    ]);
    expect(await saidAfter(setting, ['D7', '八成'])).toEqual([
      ['P2', 'D7', 'malformed', { node: '10月底', text: '八成' }],
    ]);
  });

  test('a node that was cleared is counted, not scolded, and the others are still compared', async () => {
    const setting = await startForm();
    await setting.workbook.user.ranges.clear(FORM, 'C7');
    expect(await saidAfter(setting, ['D7', '10'])).toEqual([
      [
        'P3',
        'D7',
        'decreasing',
        {
          node: '10月底',
          percent: '10',
          earlierNode: '3月底',
          earlierPercent: '20',
          difference: '10',
        },
      ],
    ]);
    const { report } = await checkAndClear(setting);
    expect(report.lines.at(-1)).toMatchObject({ kind: 'unfilled', places: [{ address: 'C7' }] });
  });

  test('a plan of shares offers the cumulative one', async () => {
    const setting = await startForm();
    const typed = ['B7', 'C7', 'D7', 'F7'].map((address) => [address, '25'] as const);
    for (const [address, text] of typed) await setting.workbook.user.type(FORM, address, text);
    const { report } = await checkAndClear(setting);
    expect(report.findings.map(said)).toEqual([
      ['P3', 'B7', 'shares', { text: '25/25/25/25', node: '12月底' }],
    ]);
    expect(report.findings[0]?.fix?.args).toEqual({ plan: '25/50/75/100' });
  });

  test('a plan that does not end in 100 %', async () => {
    expect(await saidAfter(await startForm(), ['F7', '90'])).toEqual([
      ['P4', 'F7', 'notFull', { node: '12月底', percent: '90', difference: '10' }],
    ]);
  });
});

describe('money', () => {
  const short = { total: '24', fiscal: '18', other: '0', sum: '18', difference: '6', unit: '万元' };

  test('财政+其他≠预算: too little and too much', async () => {
    const setting = await startForm();
    expect(await saidAfter(setting, ['E4', '18'])).toEqual([['H3', 'C4', 'partsShort', short]]);
    const over = { ...short, other: '9', sum: '27', difference: '3' };
    expect(await saidAfter(setting, ['G4', '9'])).toEqual([['H3', 'C4', 'partsOver', over]]);
  });

  test('float noise is no difference', async () => {
    const setting = await startForm();
    const typed = [
      ['C4', '0.3'],
      ['E4', '=0.1+0.2'],
    ] as const;
    expect(await saidAfter(setting, ...typed)).toEqual([]);
  });
});
