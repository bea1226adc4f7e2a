import { keepInStep } from '../../../../src/core/forms/ledger/keep-in-step';
import { NOTE_WORDS } from '../../../../src/core/forms/ledger/note-words';
import { prepareLedger } from '../../../../src/core/forms/ledger/prepare-ledger';
import { readLedger } from '../../../../src/core/forms/ledger/read';
import { readForms } from '../../../../src/core/forms/read-forms';
import type { TargetTableContent } from '../../../../src/core/model/target-table-content';
import type { WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { publishedTable, publishedTables } from '../target-table/example-tables';
import { textRows } from '../target-table/sheet-builder';
import {
  applied,
  edition,
  expectWords,
  replaceSheet,
  sheetNamed,
  typed,
  withForms,
  withLedger,
} from './ledger-workbook';

function inStep(workbook: WorkbookSnapshot) {
  return keepInStep(workbook, readLedger(workbook), readForms(workbook, edition), edition);
}

/** Brings the ledger in step, makes sure that a second run has nothing to write, and gives both results. */
function step(workbook: WorkbookSnapshot) {
  const { edits, notes } = inStep(workbook);
  expectWords(notes, NOTE_WORDS);
  const after = applied(workbook, edits);
  expect(inStep(after).edits).toEqual([]);
  return { after, edits, notes, ids: notes.map(({ id }) => id) };
}

const amount = (v: number) => ({ v, nf: '0.00####' });
const contents = publishedTables;
const [bus, yard] = [publishedTable(0), publishedTable(1)];
const changed = (index: number, change: Partial<TargetTableContent>) =>
  contents.map((each, at) => (at === index ? { ...each, ...change } : each));
const fresh = withLedger(contents);
const typedIn = typed(fresh, '台账-支出', { H4: amount(5), H5: amount(40), H6: amount(1) });

it('has nothing to do on a new ledger', () => {
  expect(inStep(fresh)).toEqual({ edits: [], notes: [] });
});

it('adds a new project at the end and makes the Excel table reach it', () => {
  const project = { ...bus, code: '13022524P004T4010030K', name: '新增项目', other: '2.00' };
  const { after, edits, ids } = step(withForms(typedIn, [project, ...contents]));
  expect(sheetNamed(after, '台账-支出').tables).toEqual([{ name: '台账支出', address: 'A3:M9' }]);
  const rows = readLedger(after).spending?.rows.slice(4) ?? [];
  expect(
    rows.map(({ code, source, fullBudget }) => [code.text, source.text, fullBudget.cell?.f]),
  ).toEqual([
    ['13022524P004T4010030K', '财政', '=IF(D8&E8="","",IFERROR(ROUND(D8+E8,6),""))'],
    ['13022524P004T4010030K', '其他', '=IF(D9&E9="","",IFERROR(ROUND(D9+E9,6),""))'],
  ]);
  expect(rows[1]?.initialBudget.amount).toMatchObject({ amount: '2' });
  expect(readLedger(after).spending?.rows[0]?.figures['3月底'].text).toBe('5');
  expect(ids.filter((id) => id === 'indicator-added')).toHaveLength(bus.indicators.length);
  const [resize, write] = edits;
  expect([resize?.kind, write?.kind]).toEqual(['resize-table', 'write-cells']);
  if (write?.kind !== 'write-cells') throw new Error('no cells');
  // Figures to be typed are blank cells with the number format of the column, and look like it.
  expect(write.cells).toContainEqual({
    address: 'H8',
    expected: null,
    replacement: { v: '', nf: '0.00####' },
  });
  expect(write.looks.map(({ address }) => address)).toContain('H8:H9');
  expect(write.validations?.map(({ address }) => address)).toContain('H8:L9');
});

it('adds 其他 when it comes in the year, and names it when it goes', () => {
  const other = withForms(typedIn, changed(0, { budget: '22.00', other: '2.00' }));
  const { after, ids } = step(other);
  expect(ids).toEqual(['spending-added']);
  expect(readLedger(after).spending?.rows.at(-1)).toMatchObject({
    name: { text: bus.name },
    source: { text: '其他' },
  });
  const gone = step(withForms(after, contents));
  expect(gone.edits).toEqual([]);
  expect(gone.ids).toEqual(['source-homeless']);
});

it('takes finer sources of hers for 财政', () => {
  const finer = typed(fresh, '台账-支出', { C4: { v: '上级', nf: '@' } });
  expect(step(finer).edits).toEqual([]);
});

it('follows a renamed project and a changed target, her figures staying where they are', () => {
  const indicators = bus.indicators.map((each, at) =>
    at === 0 ? { ...each, value: '≥330辆' } : each,
  );
  const { after, notes } = step(withForms(typedIn, changed(0, { name: '改名项目', indicators })));
  const { spending, achievements } = readLedger(after);
  expect(spending?.rows[0]).toMatchObject({
    name: { text: '改名项目' },
    figures: { '3月底': { text: '5' } },
  });
  expect(achievements?.rows.filter(({ project }) => project.text === '改名项目')).toHaveLength(
    bus.indicators.length,
  );
  expect(achievements?.rows[0]?.target.text).toBe('≥330辆');
  expect(notes).toContainEqual({
    id: 'target-refreshed',
    sheet: '台账-完成',
    address: 'E4',
    args: {
      project: '改名项目',
      indicator: bus.indicators[0]?.level3,
      old: '321辆',
      new: '≥330辆',
    },
  });
});

it('follows a corrected code by the name', () => {
  const { after, ids } = step(withForms(typedIn, changed(0, { code: '13022524P004T4010098X' })));
  const row = readLedger(after).spending?.rows.find(({ name }) => name.text === bus.name);
  expect(row?.figures['3月底'].text).toBe('5');
  expect(row?.code.text).toBe('13022524P004T4010098X');
  expect(new Set(ids)).toEqual(new Set(['code-refreshed']));
});

it('lists what has no home any more and deletes nothing', () => {
  const { after, edits, notes } = step(withForms(typedIn, contents.slice(1)));
  expect(edits).toEqual([]);
  expect(after).toEqual(withForms(typedIn, contents.slice(1)));
  expect(notes.map(({ id, sheet, address }) => [id, sheet, address])).toEqual([
    ['project-homeless', '台账-支出', 'A4'],
    ['project-homeless', '台账-完成', 'A4'],
  ]);
});

it('lists a renamed indicator as homeless and gives the new name its own row', () => {
  const indicators = bus.indicators.map((each, at) =>
    at === 0 ? { ...each, level3: '纳管车辆' } : each,
  );
  const filled = typed(typedIn, '台账-完成', { H4: { v: 300 } });
  const { after, ids } = step(withForms(filled, changed(0, { indicators })));
  expect(ids).toEqual(['indicator-homeless', 'indicator-added']);
  expect(sheetNamed(after, '台账-完成').cells['H4']).toEqual({ v: 300 });
});

it('tells two indicators of one name apart by their targets, then by order', () => {
  const [first] = yard.indicators;
  if (!first) throw new Error('no indicator');
  const doubled = {
    ...yard,
    indicators: [
      { ...first, value: '≥1次' },
      { ...first, value: '≥2次' },
    ],
  };
  const workbook = typed(withLedger([doubled]), '台账-完成', { H4: { v: 11 }, H5: { v: 22 } });
  const [one, two] = doubled.indicators;
  if (!one || !two) throw new Error('no indicators');
  const { edits, ids } = step(withForms(workbook, [{ ...doubled, indicators: [two, one] }]));
  expect(edits).toEqual([]);
  expect(ids).toEqual(['indicator-doubled']);
});

it('matches projects without a code by name, and says so; a code that comes later is written in', () => {
  const codeless = changed(0, { code: '' });
  const workbook = typed(withLedger(codeless), '台账-支出', { H4: amount(5) });
  expect(step(workbook)).toMatchObject({ edits: [], ids: ['code-blank'] });
  const { after, ids } = step(withForms(workbook, contents));
  expect(new Set(ids)).toEqual(new Set(['code-refreshed']));
  expect(readLedger(after).spending?.rows[0]).toMatchObject({
    code: { text: bus.code },
    figures: { '3月底': { text: '5' } },
  });
});

it('keeps two forms of one code apart by name, also when one of them is renamed', () => {
  const sharing = [bus, { ...yard, code: bus.code }];
  const workbook = typed(withLedger(sharing), '台账-支出', { H4: amount(5), H5: amount(7) });
  expect(step(workbook).ids).toEqual(['code-doubled']);
  const renamed = [
    { ...bus, name: '改名项目' },
    { ...yard, code: bus.code },
  ];
  const { after } = step(withForms(workbook, renamed));
  expect(
    readLedger(after).spending?.rows.map(({ name, figures }) => [name.text, figures['3月底'].text]),
  ).toEqual([
    ['改名项目', '5'],
    [yard.name, '7'],
  ]);
});

it('names forms that cannot stand in the ledger', () => {
  const nameless = { ...bus, code: '', name: '' };
  const { ids } = step(withForms(fresh, [...contents, nameless, bus]));
  expect(ids).toEqual(['project-nameless', 'project-repeated']);
});

it('says when the budget of a form is neither the initial nor the adjusted one', () => {
  const raised = withForms(fresh, changed(0, { budget: '25.00', fiscal: '25.00' }));
  expect(step(raised).notes).toEqual([
    {
      id: 'budget-differs',
      sheet: '台账-支出',
      address: 'D4',
      args: { project: bus.name, source: '财政', form: '25', initial: '20', full: '20' },
    },
  ]);
  expect(step(typed(raised, '台账-支出', { E4: amount(5) })).ids).toEqual([]);
});

it('leaves formulas of hers alone', () => {
  const target = { v: '321辆', f: "='表1'!E11" };
  const hers = typed(fresh, '台账-完成', { E4: target });
  const indicators = bus.indicators.map((each, at) =>
    at === 0 ? { ...each, value: '1辆' } : each,
  );
  const { edits, ids } = step(withForms(hers, changed(0, { indicators })));
  expect(edits).toEqual([]);
  expect(ids).toEqual(['formula-kept']);
});

describe('room for new rows', () => {
  const more = [...contents, { ...bus, code: '13022524P004T4010030K', name: '新增项目' }];

  it('is taken from blank rows at the end of the table first', () => {
    const roomy = replaceSheet(fresh, '台账-支出', (sheet) => ({
      ...sheet,
      // Excel fills the formula of a calculated column into a blank row by itself.
      cells: { ...sheet.cells, F8: { v: '', f: '=IF(D8&E8="","",IFERROR(ROUND(D8+E8,6),""))' } },
      tables: [{ name: '台账支出', address: 'A3:M9' }],
    }));
    const { after, edits } = step(withForms(roomy, more));
    expect(sheetNamed(after, '台账-支出').tables?.[0]?.address).toBe('A3:M9');
    expect(edits.some(({ kind, sheet }) => kind === 'resize-table' && sheet === '台账-支出')).toBe(
      false,
    );
    expect(readLedger(after).spending?.rows.at(-1)?.row).toBe(8);
  });

  it('reaches over rows that lie outside the table', () => {
    const below = textRows([['13022524P004T4010099X', '手工项目', '财政', '30']], 7);
    const { after, ids } = step(withForms(typed(fresh, '台账-支出', below), more));
    expect(sheetNamed(after, '台账-支出').tables?.[0]?.address).toBe('A3:M9');
    expect(ids).toContain('project-homeless');
  });

  it('is never made by overwriting: what is in the way is named', () => {
    const total = typed(fresh, '台账-支出', { A8: { v: '合计' }, D8: { v: 430 } });
    const { after, notes } = step(withForms(total, more));
    expect(sheetNamed(after, '台账-支出')).toEqual(sheetNamed(total, '台账-支出'));
    expect(notes).toContainEqual({
      id: 'no-room',
      sheet: '台账-支出',
      address: 'A8',
      args: { count: '1', text: '合计' },
    });
  });

  it('is below a plain list when the Excel table is gone', () => {
    const plain = replaceSheet(fresh, '台账-支出', ({ name, cells }) => ({ name, cells }));
    const { after, edits } = step(withForms(plain, more));
    expect(readLedger(after).spending?.rows).toHaveLength(5);
    expect(edits.every(({ kind, sheet }) => kind !== 'resize-table' || sheet !== '台账-支出')).toBe(
      true,
    );
  });
});

it('does without columns that she deleted', () => {
  const narrow = typed(fresh, '台账-完成', { C3: null, K3: null });
  expect(step(narrow).edits).toEqual([]);
  const { after } = step(withForms(narrow, [...contents, { ...bus, code: 'X', name: '新增项目' }]));
  expect(sheetNamed(after, '台账-完成').cells['K40']).toBeUndefined();
});

describe('preparing', () => {
  const prepared = (workbook: WorkbookSnapshot) =>
    prepareLedger(workbook, readForms(workbook, edition), edition);

  it('drafts both sheets where there are none', () => {
    const forms = { sheets: fresh.sheets.slice(0, 4) };
    expect(prepared(forms).sheets.map(({ sheet }) => sheet.name)).toEqual([
      '台账-支出',
      '台账-完成',
    ]);
    expect(prepared(forms).edits).toEqual([]);
  });

  it('drafts a deleted sheet again in the mode of the other, and keeps that one in step', () => {
    const quarterly = withLedger(contents, 'quarterly');
    const half = { sheets: quarterly.sheets.filter(({ name }) => name !== '台账-支出') };
    const { sheets, edits } = prepared(withForms(half, changed(0, { name: '改名项目' })));
    expect(sheets.map(({ sheet }) => [sheet.name, sheet.cells['H3']?.v])).toEqual([
      ['台账-支出', '一季度'],
    ]);
    expect(edits.map(({ sheet }) => sheet)).toEqual(['台账-完成']);
  });

  it('has nothing to do twice', () => {
    expect(prepared(fresh)).toEqual({ sheets: [], edits: [], notes: [] });
  });
});

it('has words in both languages with the same arguments', () => {
  const args = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const words of Object.values(NOTE_WORDS)) {
    expect(args(words['en-US'])).toEqual(args(words['zh-CN']));
  }
});
