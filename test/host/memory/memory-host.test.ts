import { draftTargetTable } from '../../../src/core/forms/target-table/write';
import { defaultEdition } from '../../../src/core/editions';
import { MARK_PREFIX } from '../../../src/core/sheet/mark';
import type { Mark, PlacedMark } from '../../../src/core/sheet/mark';
import { createMemoryHost } from '../../../src/host/memory/memory-host';
import type { HostEvent } from '../../../src/host/workbook-host';

const everything = { cells: true, marks: true };

function mark(address: string, rule = 'P3'): Mark {
  const formula = `=AND(LEN("${MARK_PREFIX}E:${rule}")>0,ISBLANK($A$1))`;
  return { sheet: '甲', address, formula, level: 'E' };
}

function twoSheets() {
  return createMemoryHost({
    sheets: [
      { name: '甲', cells: { A1: { v: '路灯' } } },
      { name: '乙', cells: {}, hidden: true },
    ],
  });
}

test('reads what it was given', async () => {
  const host = twoSheets();
  expect(await host.read(everything)).toEqual({
    snapshot: {
      sheets: [
        { name: '甲', cells: { A1: { v: '路灯' } } },
        { name: '乙', cells: {}, hidden: true },
      ],
    },
    marks: [],
    unreadableMarks: [],
    settings: {},
    sheetIds: host.sheetIds(),
    tableIds: [],
    activeSheet: '甲',
    readOnly: false,
    structureProtected: false,
    protectedSheets: [],
  });
  const { snapshot } = await host.read({ cells: false, marks: false });
  expect(snapshot.sheets.map(({ cells }) => cells)).toEqual([{}, {}]);
});

test('new marks go on top, and the inverse puts removed ones back between the formats of hers', async () => {
  const host = twoSheets();
  const hers = (id: string) => ({ id, address: 'A1', formula: `=${id}`, level: null });
  const [sheet] = host.sheets;
  sheet?.formats.push(hers('first'), hers('second'));
  await host.apply([{ kind: 'marks', remove: [], add: [mark('A1')] }]);
  sheet?.formats.splice(2, 0, { ...mark('B1', 'H3'), id: 'between' });
  const order = () => sheet?.formats.map(({ address, formula }) => `${address} ${formula}`);
  const before = order();
  const { marks } = await host.read(everything);
  expect(marks.map(({ address, priority }) => [address, priority])).toEqual([
    ['A1', 0],
    ['B1', 2],
  ]);
  const inverse = await host.apply([{ kind: 'marks', remove: marks, add: [] }]);
  expect(sheet?.formats.map(({ id }) => id)).toEqual(['first', 'second']);
  await host.apply(inverse);
  expect(order()).toEqual(before);
});

test('marks that stand are not added twice, and marks that are gone are no failure', async () => {
  const host = twoSheets();
  await host.apply([{ kind: 'marks', remove: [], add: [mark('A1')] }]);
  expect(await host.apply([{ kind: 'marks', remove: [], add: [mark('A1')] }])).toEqual([]);
  const gone: PlacedMark = { ...mark('C9'), id: 'x', priority: 0 };
  expect(await host.apply([{ kind: 'marks', remove: [gone], add: [] }])).toEqual([]);
});

test('refuses what cannot be written, before anything is', async () => {
  const host = twoSheets();
  const draft = draftTargetTable(null, defaultEdition, '甲');
  const add = { kind: 'add-sheet', sheet: draft } as const;
  await expect(host.apply([add])).rejects.toMatchObject({ code: 'name-taken', sheet: '甲' });
  const [sheet] = host.sheets;
  if (sheet) sheet.protected = true;
  const dump = host.dump();
  const marks = { kind: 'marks', remove: [], add: [mark('A1')] } as const;
  await expect(host.apply([marks])).rejects.toMatchObject({ code: 'sheet-protected', sheet: '甲' });
  host.switches.readOnly = true;
  await expect(host.apply([marks])).rejects.toMatchObject({ code: 'read-only' });
  const free = { kind: 'add-sheet', sheet: { ...draft, name: '丙' } } as const;
  await expect(host.apply([free])).rejects.toMatchObject({ code: 'read-only' });
  host.switches.readOnly = false;
  host.switches.structureProtected = true;
  await expect(host.apply([free])).rejects.toMatchObject({ code: 'structure-protected' });
  expect(host.dump()).toEqual(dump);
});

test('a half-made sheet is removed, one with anything of hers is not', async () => {
  const host = twoSheets();
  const draft = draftTargetTable(null, defaultEdition, '丙');
  await host.apply([{ kind: 'add-sheet', sheet: draft }]);
  const made = host.sheets.at(-1);
  const [first = ''] = made?.cells.keys() ?? [];
  made?.cells.delete(first);
  const remove = { kind: 'remove-sheet', name: '丙', draft } as const;
  await expect(host.apply([{ ...remove, whenChanged: 'refuse' }])).rejects.toMatchObject({
    code: 'sheet-changed',
    sheet: '丙',
  });
  made?.cells.set('Z99', { v: 'x' });
  await expect(host.apply([{ ...remove, whenChanged: 'remove-half-made' }])).rejects.toMatchObject({
    code: 'sheet-changed',
  });
  made?.cells.delete('Z99');
  await host.apply([{ ...remove, whenChanged: 'remove-half-made' }]);
  expect(host.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
});

test('tells the watchers of typing and selecting until they stop', async () => {
  const host = twoSheets();
  const events: HostEvent[] = [];
  const stop = await host.watch((event) => events.push(event));
  host.type('甲', 'B2', '24.00');
  host.choose('甲', 'C3');
  await stop();
  host.type('甲', 'B2', '');
  expect(events).toEqual([
    { kind: 'changed', sheet: '甲' },
    { kind: 'selected', sheet: '甲', address: 'C3' },
  ]);
});
