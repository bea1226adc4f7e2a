import { defaultEdition } from '../../../../src/core/editions';
import { readForms } from '../../../../src/core/forms/read-forms';
import { copyStates } from '../../../../src/core/forms/submission/copy-states';
import { draftSubmissions } from '../../../../src/core/forms/submission/draft-submissions';
import type { Signers } from '../../../../src/core/forms/submission/signers';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { lampSheet } from '../../../commands/filled-table';

const signers: Signers = { preparer: '甲某', reviewer: '', head: '' };
const bridge = { name: '桥梁', code: '13022524P00999000002B' };

const states = (sheets: readonly SheetSnapshot[]) =>
  copyStates({ sheets }, readForms({ sheets }, defaultEdition), defaultEdition).map(
    ({ table, sheets: names, isCurrent }) => [table.sheet, names, isCurrent],
  );

/** The sheets with a copy of each form behind them. */
function withCopies(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const tables = readForms({ sheets }, defaultEdition);
  const sheetNames = sheets.map(({ name }) => name);
  const copies = draftSubmissions({ tables, signers, sheetNames }, defaultEdition);
  return [...sheets, ...copies.map(({ draft: { name, cells } }) => ({ name, cells }))];
}

/** The sheet with one cell typed into. */
const typed = (sheet: SheetSnapshot, address: string, v: string | number): SheetSnapshot => ({
  ...sheet,
  cells: { ...sheet.cells, [address]: { ...sheet.cells[address], v } },
});

test('no copies, no states', () => {
  expect(states([lampSheet('甲')])).toEqual([]);
});

test('copies that were just made are current, whoever signs', () => {
  expect(states(withCopies([lampSheet('甲'), lampSheet('乙', bridge)]))).toEqual([
    ['甲', ['送审-路灯检修'], true],
    ['乙', ['送审-桥梁'], true],
  ]);
});

test.each([
  ['a text', 'E10', '≥310盏'],
  ['an amount', 'C4', 25],
  ['a share', 'D7', 0.85],
])('%s changed in one form makes the copy of that form older', (_what, address, value) => {
  const [lamp, other, ...copies] = withCopies([lampSheet('甲'), lampSheet('乙', bridge)]);
  if (lamp === undefined || other === undefined) throw new Error('two forms');
  expect(states([typed(lamp, address, value), other, ...copies])).toEqual([
    ['甲', ['送审-路灯检修'], false],
    ['乙', ['送审-桥梁'], true],
  ]);
});

test('a row filled in since, or a changed project name beside the same code, makes it older too', () => {
  const [lamp, copy] = withCopies([lampSheet('甲')]);
  if (lamp === undefined || copy === undefined) throw new Error('a form and its copy');
  expect(states([typed(lamp, 'E3', '路灯更新'), copy])).toEqual([['甲', ['送审-路灯检修'], false]]);
  expect(states([typed(lamp, 'F11', '批复文件第3页'), copy])).toEqual([
    ['甲', ['送审-路灯检修'], false],
  ]);
});

test('one of several copies is enough; a hidden one does not count', () => {
  const [lamp, copy] = withCopies([lampSheet('甲')]);
  if (lamp === undefined || copy === undefined) throw new Error('a form and its copy');
  const old = typed({ ...copy, name: '送审-路灯检修 (2)' }, 'E10', '≥1盏');
  expect(states([lamp, old, copy])).toEqual([['甲', ['送审-路灯检修 (2)', '送审-路灯检修'], true]]);
  expect(states([lamp, { ...copy, hidden: true }])).toEqual([]);
});

test('a copy that is out of date is told beside the one that is not', () => {
  const [lamp, copy] = withCopies([lampSheet('甲')]);
  if (lamp === undefined || copy === undefined) throw new Error('a form and its copy');
  const old = typed({ ...copy, name: '送审-路灯检修 (2)' }, 'E10', '≥1盏');
  const sheets = [lamp, copy, old];
  const [state] = copyStates({ sheets }, readForms({ sheets }, defaultEdition), defaultEdition);
  expect(state?.outdated).toEqual(['送审-路灯检修 (2)']);
});

test('the copy of another form of the same name is not out of date', () => {
  const other = { code: '13022524P00999000002B' };
  const [one, two, first, second] = withCopies([lampSheet('甲'), lampSheet('乙', other)]);
  if (!one || !two || !first || !second) throw new Error('two forms and their copies');
  const all = (sheets: readonly SheetSnapshot[]) =>
    copyStates({ sheets }, readForms({ sheets }, defaultEdition), defaultEdition).map(
      ({ current, outdated }) => [current, outdated],
    );
  expect(all([one, two, first, second])).toEqual([
    [['送审-路灯检修'], []],
    [['送审-路灯检修 (2)'], []],
  ]);
  expect(all([typed(one, 'E10', '≥310盏'), two, first, second])).toEqual([
    [[], ['送审-路灯检修']],
    [['送审-路灯检修 (2)'], ['送审-路灯检修']],
  ]);
});
