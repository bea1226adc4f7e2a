/** What is filled beside the forms, what is asked first, and what is never touched. */
import fc from 'fast-check';
import { fillEdits, EVERYTHING } from '../../../src/core/fill/plan-fill-edits';
import { fillNoteText, fillRoleText } from '../../../src/core/fill/plan-fill-words';
import { readForms } from '../../../src/core/forms/read-forms';
import type { CellSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetNamed, typed, withLedger } from '../forms/ledger/ledger-workbook';
import { SAMPLE } from '../rules/sample-form';
import { edition, fill, planOf, type Filled } from './filling';

/** 35.50万元, 20/45/75/100 %; sheet 表1 with the form in A1:G18, its block in I2:Q18. */
function sample(spent: Readonly<Record<string, CellSnapshot>> = {}): Filled {
  return { workbook: typed(withLedger([SAMPLE]), '台账-支出', spent), own: {} };
}

const HUNDRED = { ...SAMPLE, budget: '100.00', fiscal: '100.00', other: '' };
const PLANNED = {
  ...HUNDRED,
  plan: { '3月底': '25%', '6月底': '50%', '10月底': '80%', '12月底': '100%' },
};

function hundred(figures: Readonly<Record<string, CellSnapshot>>): Filled {
  return { workbook: typed(withLedger([PLANNED]), '台账-支出', figures), own: {} };
}

const at = ({ workbook }: Filled, address: string, sheet = '表1') =>
  sheetNamed(workbook, sheet).cells[address];

test('71.00 of 100.00 by 9月底: 6月底 reached, 9.00 points and 9.00万元 short of 10月底', () => {
  const filled = fill(hundred({ H4: { v: 20 }, I4: { v: 52 }, J4: { v: 71 } }));
  expect(at(filled, 'I2')?.v).toBe('仅供填报，不打印');
  expect(at(filled, 'I3')?.v).toBe(
    '截至9月底 71.00%。6月底计划 50% 已达到；距10月底 80% 还差 9.00 个百分点（9.00万元）',
  );
  expect(['J4', 'K4', 'L4', 'M4'].map((address) => at(filled, address)?.v)).toEqual([
    '3月底',
    '6月底',
    '10月底',
    '12月底',
  ]);
  expect(['J5', 'K5', 'L5', 'M5'].map((address) => at(filled, address)?.v)).toEqual([
    0.25, 0.5, 0.8, 1,
  ]);
  expect(['J6', 'K6', 'L6', 'M6'].map((address) => at(filled, address)?.v)).toEqual([
    20,
    52,
    '',
    '',
  ]);
  expect(['J7', 'K7', 'L7', 'M7'].map((address) => at(filled, address)?.v)).toEqual([
    0.2,
    0.52,
    '',
    '',
  ]);
  expect(['J8', 'K8', 'L8', 'M8'].map((address) => at(filled, address)?.v)).toEqual([
    -5,
    2,
    '',
    '',
  ]);
  expect(['O4', 'O5', 'O6', 'O7', 'O8'].map((address) => at(filled, address)?.v)).toEqual([
    '9月底',
    100,
    71,
    0.71,
    29,
  ]);
  expect(['Q4', 'Q5', 'Q6'].map((address) => at(filled, address)?.v)).toEqual(['10月底', 9, 9]);
  expect(at(filled, 'J5')?.f).toBe('=IF(B7&""="","",B7)');
  expect(at(filled, 'J6')?.f).toBe(
    `=IFERROR(IF(COUNTIFS('台账-支出'!$A:$A,B3&"*",'台账-支出'!$H:$H,"<9E+99")=0,"",` +
      `IF(COUNTIFS('台账-支出'!$A:$A,B3&"*",'台账-支出'!$H:$H,"<9E+99")+` +
      `COUNTIFS('台账-支出'!$A:$A,B3&"*",'台账-支出'!$H:$H,"")=COUNTIFS('台账-支出'!$A:$A,B3&"*"),` +
      `ROUND(SUMIFS('台账-支出'!$H:$H,'台账-支出'!$A:$A,B3&"*"),8),"")),"")`,
  );
  expect(at(filled, 'O7')?.f).toBe('=IFERROR(IF(O6&""="","",IF(O5&""="","",ROUND(O6/O5,4))),"")');
});

describe('by 资金来源', () => {
  /** 财政 30.00 in row 4, 其他 5.50 in row 5. By June 12.00 and 1.10 were spent: 40.00 % and 20.00 %. */
  const june = {
    H4: { v: 6 },
    I4: { v: 12 },
    I5: { v: 1.1 },
  } satisfies Readonly<Record<string, CellSnapshot>>;
  const rows = (filled: Filled, ...lines: readonly number[]) =>
    lines.map((line) =>
      ['N', 'O', 'P', 'Q'].map((column) => at(filled, `${column}${String(line)}`)?.v),
    );

  test('each source has its budget, its spending and its rate', () => {
    const filled = fill(sample(june));
    expect(rows(filled, 9, 10, 11, 12)).toEqual([
      ['资金来源', '全年预算（万元）', '已支出（万元）', '执行率'],
      ['财政', 30, 12, 0.4],
      ['其他', 5.5, 1.1, 0.2],
      [undefined, undefined, undefined, undefined],
    ]);
    // 13.10 of 35.50: the whole is not the mean of both.
    expect(at(filled, 'O7')?.v).toBe(0.369);
    expect(at(filled, 'P10')?.f).toContain("'台账-支出'!$C:$C,N10");
    expect(fillEdits(planOf(filled))).toEqual([]);
  });

  test('a source without a figure of its own stays blank', () => {
    const filled = fill(sample({ H4: { v: 6 } }));
    expect(rows(filled, 10, 11)).toEqual([
      ['财政', 30, 6, 0.2],
      ['其他', 5.5, '', ''],
    ]);
  });

  test('a text where a number belongs is no 0: nothing is said of that node', () => {
    const filled = fill(sample({ H4: { v: 6 }, I4: { v: '１２０' }, I5: { v: '5万元' } }));
    expect(['J6', 'K6', 'K7'].map((address) => at(filled, address)?.v)).toEqual([6, '', '']);
    expect(at(filled, 'O4')?.v).toBe('3月底');
  });

  test('nor is a sum said that would leave the text of one source out', () => {
    const filled = fill(sample({ H4: { v: 6 }, I4: { v: 12 }, I5: { v: '5万元' } }));
    expect(at(filled, 'K6')?.v).toBe('');
    expect(rows(filled, 10, 11)).toEqual([
      ['财政', 30, 6, 0.2],
      ['其他', 5.5, '', ''],
    ]);
  });

  test('with one source there is no such table', () => {
    expect(rows(fill(hundred({ H4: { v: 20 } })), 9, 10)).toEqual([
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
    ]);
  });

  test('a source that is gone is cleared, the head with the last but one', () => {
    const filled = fill(sample(june));
    const alone: Filled = {
      ...filled,
      workbook: typed(filled.workbook, '台账-支出', {
        ...Object.fromEntries('ABCDEFGHIJKLM'.split('').map((column) => [`${column}5`, null])),
      }),
    };
    expect(rows(fill(alone), 9, 10, 11)).toEqual([
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined],
    ]);
  });
});

describe('budgets that change in the year', () => {
  test('the denominator at every node is the adjusted budget', () => {
    // 100.00 + 25.00: 25.00 by March is 20.00 %, 5.00 points behind 25 %.
    const filled = fill(
      hundred({
        E4: { v: 25 },
        F4: { v: 125, f: '=IF(D4&E4="","",IFERROR(ROUND(D4+E4,6),""))' },
        H4: { v: 25 },
      }),
    );
    expect(['J7', 'J8', 'O5', 'O8'].map((address) => at(filled, address)?.v)).toEqual([
      0.2, -5, 125, 100,
    ]);
  });

  test('a project added in mid-year has no budget at first and nothing planned for its first nodes', () => {
    const added = {
      ...HUNDRED,
      plan: { '3月底': '0%', '6月底': '0%', '10月底': '40%', '12月底': '100%' },
    };
    const workbook = typed(withLedger([added]), '台账-支出', {
      D4: null,
      E4: { v: 80 },
      F4: { v: 80, f: '=IF(D4&E4="","",IFERROR(ROUND(D4+E4,6),""))' },
      J4: { v: 20 },
      K4: { v: 36 },
    });
    const filled = fill({ workbook, own: {} });
    // 36.00 of 80.00 is 45.00 %, 5.00 points more than planned; nothing was typed for March and June.
    expect(['J5', 'K5', 'L5'].map((address) => at(filled, address)?.v)).toEqual([0, 0, 0.4]);
    expect(['J7', 'K7', 'L7'].map((address) => at(filled, address)?.v)).toEqual(['', '', 0.45]);
    expect(at(filled, 'L8')?.v).toBe(5);
    expect(at(filled, 'I3')?.v).toBe(
      '截至10月底 45.00%。10月底计划 40% 已达到；距12月底 100% 还差 55.00 个百分点（44.00万元）',
    );
  });
});

test('forms read the same with a block beside them', () => {
  const before = sample({ H4: { v: 5 } });
  const filled = fill(before);
  const [form] = readForms(before.workbook, edition);
  const [again, ...more] = readForms(filled.workbook, edition);
  expect(more).toEqual([]);
  expect(again).toEqual(form);
});

test('filling twice is filling once', () => {
  const filled = fill(sample({ H4: { v: 5 } }));
  const plan = planOf(filled);
  expect(plan.needsPreview).toBe(false);
  expect(fillEdits(plan)).toEqual([]);
  expect(fill(filled)).toEqual(filled);
});

test('a typed word in the block survives, and is shown first', () => {
  const filled = fill(sample({ H4: { v: 5 } }));
  const hers: Filled = {
    ...filled,
    workbook: typed(filled.workbook, '表1', { K10: { v: '我填的' }, J6: { v: 6 } }),
  };
  const plan = planOf(hers);
  expect(plan.needsPreview).toBe(true);
  const taken = plan.tables[0]?.cells.filter(({ state }) => state === 'taken') ?? [];
  expect(taken.map(({ address, old }) => [address, old?.v])).toEqual([
    ['J6', 6],
    ['K10', '我填的'],
  ]);
  expect(taken.map(({ role }) => fillRoleText(role, 'zh-CN'))).toEqual([
    '3月底 · 累计支出（万元）',
    '安装路灯 · 完成情况',
  ]);
  const unasked = fill(hers);
  expect(at(unasked, 'K10')?.v).toBe('我填的');
  expect(at(unasked, 'J6')).toEqual({ v: 6 });
  expect(at(fill(hers, EVERYTHING), 'J6')?.f).toContain('SUMIFS');
});

test('the next quarter refills values of ours without asking', () => {
  const first = fill(sample({ H4: { v: 5 } }));
  const later: Filled = {
    ...first,
    workbook: typed(first.workbook, '台账-支出', { I4: { v: 9 } }),
  };
  const plan = planOf(later);
  expect(plan.needsPreview).toBe(false);
  expect(at(fill(later), 'I3')?.v).toContain('截至6月底');
});

test('without the memory the same costs a preview, and blocks are still found', () => {
  const filled = fill(sample({ H4: { v: 5 } }));
  const forgotten: Filled = {
    own: {},
    workbook: typed(filled.workbook, '台账-支出', { I4: { v: 9 } }),
  };
  const plan = planOf(forgotten);
  expect(plan.tables[0]?.isNew).toBe(false);
  expect(
    plan.tables[0]?.cells.filter(({ state }) => state === 'taken').map(({ address }) => address),
  ).toEqual(['I3']);
});

test('a place that is taken is asked about', () => {
  const before = sample({ H4: { v: 5 } });
  const hers: Filled = {
    own: {},
    workbook: typed(before.workbook, '表1', { J12: { v: '她的备注' } }),
  };
  const plan = planOf(hers);
  expect(plan.needsPreview).toBe(true);
  expect(plan.tables[0]).toMatchObject({ asksForPlace: true, range: 'L2:T18' });
  const note = plan.notes.find(({ id }) => id === 'place-taken');
  expect(note && fillNoteText(note, 'zh-CN')).toBe(
    '“村道路灯安装”右边I2:Q18已有内容，没有写入。可以改放在L2:T18，或先移开原有内容。',
  );
  expect(fillEdits(plan)).toEqual([]);
  const moved = fill(hers, EVERYTHING);
  expect(at(moved, 'L2')?.v).toBe('仅供填报，不打印');
  expect(at(moved, 'J12')?.v).toBe('她的备注');
  expect(fillEdits(planOf(moved))).toEqual([]);
});

test('indicators: formulas for numbers, values for days and words, 未到期 before the year is over', () => {
  const before = sample();
  const workbook = typed(before.workbook, '台账-完成', {
    H4: { v: 60 },
    I4: { v: 126 },
    F4: { v: '养护科' },
    H5: { v: 0.97, nf: '0%' },
    I6: { v: '已完成' },
    I7: { v: 30 },
    J9: { v: '达成' },
  });
  const filled = fill({ workbook, own: {} });
  const row = (number: number) =>
    ['I', 'J', 'K', 'L', 'M'].map((column) => at(filled, `${column}${String(number)}`)?.v ?? null);
  expect(row(9)).toEqual(['实际完成值', '完成率', '完成情况', '责任科室', '截至']);
  // ≥120盏: 126 ÷ 120.
  expect(row(10)).toEqual([126, 1.05, '完成', '养护科', '6月底']);
  expect(at(filled, 'J10')).toEqual({
    v: 1.05,
    f: '=IFERROR(IF(I10&""="","",ROUND(I10/120,4)),"")',
    nf: '0.00%',
  });
  // ≥98%: 97 ÷ 98 = 0.98979…
  expect(row(11)).toEqual([0.97, 0.9898, '进行中', null, '3月底']);
  expect(at(filled, 'I11')?.nf).toBe('0%');
  // A day: values only.
  expect(row(12)).toEqual(['已完成', null, '完成', null, '6月底']);
  expect(at(filled, 'I12')?.f).toBeUndefined();
  // ≤35.5万元
  expect(row(13)).toEqual([30, '达标', '达标', null, '6月底']);
  // 只填年末: what was typed in September does not count yet.
  expect(row(15)).toEqual([null, null, '未到期', null, null]);
});

test('a changed target is noticed and its row filled again', () => {
  const before = sample();
  const first = fill({
    ...before,
    workbook: typed(before.workbook, '台账-完成', { H4: { v: 60 } }),
  });
  const [form] = readForms(first.workbook, edition);
  const address = form?.indicators[0]?.value.address ?? '';
  const changed: Filled = {
    ...first,
    workbook: typed(first.workbook, '表1', { [address]: { v: '≥240盏', nf: '@' } }),
  };
  const plan = planOf(changed);
  expect(plan.needsPreview).toBe(false);
  expect(plan.notes.filter(({ id }) => id === 'target-changed')).toMatchObject([
    { args: { before: '≥120盏', now: '≥240盏' } },
  ]);
  const row = String(form?.indicators[0]?.row);
  expect(at(first, `J${row}`)).toMatchObject({ v: 0.5 });
  expect(at(fill(changed), `J${row}`)).toMatchObject({ v: 0.25 });
});

test('14.20 of 20.00 by 9月底 is 9.00 points and 1.80万元 short of 10月底', () => {
  const table = { ...PLANNED, budget: '20.00', fiscal: '20.00' };
  const workbook = typed(withLedger([table]), '台账-支出', { J4: { v: 14.2 } });
  const filled = fill({ workbook, own: {} });
  expect(at(filled, 'I3')?.v).toBe(
    '截至9月底 71.00%。6月底计划 50% 已达到；距10月底 80% 还差 9.00 个百分点（1.80万元）',
  );
  expect(['Q4', 'Q5', 'Q6'].map((address) => at(filled, address)?.v)).toEqual(['10月底', 9, 1.8]);
});

test('plans of pasted forms: text becomes a value, a bare 25 is divided by 100', () => {
  const workbook = typed(withLedger([PLANNED]), '表1', {
    B7: { v: '25%' },
    C7: { v: 50 },
    D7: { v: 80 },
    F7: { v: 100 },
  });
  const filled = fill({ workbook, own: {} });
  expect(at(filled, 'J5')).toEqual({ v: 0.25, nf: '0.00%' });
  expect(at(filled, 'K5')).toEqual({ v: 0.5, f: '=IF(C7&""="","",C7/100)', nf: '0.00%' });
});

test('budget blank, 0 or text: no rate, no error, and it is said', () => {
  const ids = (cell: CellSnapshot | null) => {
    const v = cell?.v;
    const workbook = typed(withLedger([HUNDRED]), '台账-支出', {
      D4: cell,
      F4: { v: typeof v === 'number' ? v : '', f: '=IF(D4&E4="","",IFERROR(ROUND(D4+E4,6),""))' },
      H4: { v: 5 },
    });
    const plan = planOf({ workbook, own: {} });
    const filled = fill({ workbook, own: {} });
    expect(at(filled, 'J6')?.v).toBe(5);
    expect([at(filled, 'J7')?.v, at(filled, 'O5')?.v, at(filled, 'O7')?.v]).toEqual(['', '', '']);
    return plan.notes.map(({ id }) => id).filter((id) => /budget|number/.test(id));
  };
  expect(ids(null)).toEqual(['budget-missing']);
  expect(ids({ v: 0 })).toEqual(['budget-not-positive']);
  expect(ids({ v: '一百' })).toEqual(['budget-missing', 'figure-not-a-number']);
});

test('two tables with one code are told apart by name; a repeated table is not filled twice', () => {
  const other = { ...SAMPLE, name: '桥梁检测*' };
  const workbook = typed(withLedger([SAMPLE, other, SAMPLE]), '台账-支出', {
    H4: { v: 1 },
    H6: { v: 2 },
  });
  const plan = planOf({ workbook, own: {} });
  expect(plan.tables.map(({ sheet }) => sheet)).toEqual(['表1', '表2']);
  expect(plan.notes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['code-doubled', 'table-repeated']),
  );
  const filled = fill({ workbook, own: {} });
  expect([at(filled, 'J6', '表1')?.v, at(filled, 'J6', '表2')?.v]).toEqual([1, 2]);
  expect(at(filled, 'J6', '表2')?.f).toContain(`'台账-支出'!$B:$B,"桥梁检测~*"`);
});

test('a project without code is matched by its name, and keeps its memory when the code comes', () => {
  const nameless = { ...SAMPLE, code: '' };
  const workbook = typed(withLedger([nameless]), '台账-支出', { H4: { v: 3 } });
  const first = fill({ workbook, own: {} });
  expect(at(first, 'J6')).toMatchObject({ v: 3 });
  const coded: Filled = {
    ...first,
    workbook: typed(
      typed(first.workbook, '表1', { B3: { v: SAMPLE.code, nf: '@' } }),
      '台账-支出',
      { A4: { v: SAMPLE.code, nf: '@' }, A5: { v: SAMPLE.code, nf: '@' }, I4: { v: 4 } },
    ),
  };
  const plan = planOf(coded);
  const taken = plan.tables[0]?.cells.filter(({ state }) => state === 'taken') ?? [];
  expect(taken.map(({ role }) => role.kind)).not.toContain('sentence');
});

test('a workbook without ledger is left alone and told so', () => {
  const { workbook } = sample();
  const alone: Filled = { own: {}, workbook: { sheets: workbook.sheets.slice(0, 1) } };
  const plan = planOf(alone);
  expect(plan.tables).toEqual([]);
  expect(plan.notes.map(({ id }) => id)).toEqual(['no-spending-ledger', 'no-achievement-ledger']);
  expect(fillEdits(plan)).toEqual([]);
});

test('a sheet without print area, or with one that takes the block in, is said', () => {
  const notes = (printArea: string | null) =>
    planOf(sample(), { printAreas: { 表1: printArea } })
      .notes.map(({ id }) => id)
      .filter((id) => id.includes('print-area'));
  expect(notes(null)).toEqual(['no-print-area']);
  expect(notes('A1:Q18')).toEqual(['print-area-covers']);
  expect(notes('A1:G18')).toEqual([]);
});

test('whatever she types into the block survives any sequence of fills unasked', () => {
  const [start] = [fill(sample({ H4: { v: 5 } }))];
  const addresses = Object.keys(sheetNamed(start.workbook, '表1').cells).filter((address) =>
    /^[I-Q]\d+$/.test(address),
  );
  const edit = fc.tuple(
    fc.constantFrom(...addresses, 'L12', 'I14', 'Q8'),
    fc.oneof(fc.constantFrom('核实中', '已报科长'), fc.integer({ min: 1000, max: 9999 })),
  );
  const spent = fc.tuple(
    fc.constantFrom('H4', 'I4', 'J4', 'K4', 'L4'),
    fc.integer({ min: 0, max: 40 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, spent), { minLength: 1, maxLength: 4 }), (steps) => {
      let state = start;
      const hers = new Map<string, string | number>();
      for (const [[address, v], [figure, amount]] of steps) {
        hers.set(address, v);
        state = {
          ...state,
          workbook: typed(typed(state.workbook, '表1', { [address]: { v } }), '台账-支出', {
            [figure]: { v: amount },
          }),
        };
        state = fill(state);
        expect(fillEdits(planOf(state))).toEqual([]);
      }
      for (const [address, v] of hers) expect(at(state, address)?.v).toBe(v);
    }),
    { numRuns: 20 },
  );
});
