/** When the emulated workbook calculates: once for a change, never late, never after its end. */
import {
  createHeadlessWorkbook,
  emulateWorkbook,
  UniverWorkbook,
} from '../../../excel-host/workbook';
import type { EmulatedWorkbook } from '../../../excel-host/workbook';
import { createHeadlessUniver } from '../../../excel-host/workbook/univer/plugins';
import { blankSheet } from '../../../excel-host/workbook/univer/blank-sheet';
import { UniverInstanceType } from '@univerjs/core';

const START = 'formula.mutation.set-formula-calculation-start';
const PROGRESS = 'formula.mutation.set-formula-calculation-notification';
const ROWS = 600;
const AREA = `B1:B${ROWS}`;
const open: EmulatedWorkbook[] = [];

afterEach(() => {
  jest.useRealTimers();
  for (const workbook of open.splice(0)) workbook.dispose();
});

function headless(): EmulatedWorkbook {
  const workbook = createHeadlessWorkbook();
  open.push(workbook);
  return workbook;
}

/** As behind the visible grid, which calculates by itself. */
function behindGrid(): EmulatedWorkbook {
  const univer = createHeadlessUniver();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'grid',
    sheetOrder: ['s'],
    sheets: { s: blankSheet('s', 'Sheet1') },
  });
  const workbook = emulateWorkbook(new UniverWorkbook(univer, 'grid'));
  open.push(workbook);
  return workbook;
}

const sheetOf = ({ root }: EmulatedWorkbook) => root.Worksheets.GetItem('Sheet1');

function write(workbook: EmulatedWorkbook, factor: number): void {
  const formulas = Array.from({ length: ROWS }, (_, row) => [`=A${row + 1}*0+${factor}`]);
  sheetOf(workbook).GetRange(AREA).Formulas = formulas;
}

function startsOf(workbook: EmulatedWorkbook): () => number {
  let starts = 0;
  workbook.model.univer.onMutation((id) => {
    if (id === START) starts += 1;
  });
  return () => starts;
}

/** Until a calculation is in the middle of its formulas. */
function underWay({ model }: EmulatedWorkbook): Promise<void> {
  return new Promise((resolve) => {
    const listener = model.univer.onMutation((id, params) => {
      const stage: unknown = Reflect.get(params, 'stageInfo');
      if (
        id !== PROGRESS ||
        !JSON.stringify(stage ?? null).includes('"completedFormulasCount":501')
      )
        return;
      listener.dispose();
      resolve();
    });
  });
}

/** Longer than Univer waits before it calculates by itself. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

test.each([
  ['without a grid', headless],
  ['behind a grid', behindGrid],
])('%s a change is calculated once, not again by a timer of Univer', async (_where, make) => {
  const workbook = make();
  await workbook.model.univer.settle(true);
  const starts = startsOf(workbook);
  write(workbook, 3);
  await workbook.root.$settle();
  await later();
  expect(starts()).toBe(1);
  expect(sheetOf(workbook).GetRange(`B${ROWS}`).Values).toEqual([[3]]);
});

test('behind a grid what is typed is calculated although nobody waits for it', async () => {
  const workbook = behindGrid();
  write(workbook, 4);
  const shown = () => sheetOf(workbook).GetRange('B1').Values;
  while (JSON.stringify(shown()) !== '[[4]]') await later();
  expect(shown()).toEqual([[4]]);
});

test.each([
  ['without a grid', headless],
  ['behind a grid', behindGrid],
])('%s cells that were cleared under a calculation stay clear', async (_where, make) => {
  const workbook = make();
  const before = await workbook.dump();
  write(workbook, 5);
  const settled = workbook.root.$settle();
  await underWay(workbook);
  sheetOf(workbook).GetRange(AREA).Clear('All');
  await settled;
  expect(await workbook.dump()).toEqual(before);
  await later();
  expect(await workbook.dump()).toEqual(before);
});

test('what changes under a calculation is calculated before it is settled, for each who waits', async () => {
  const workbook = headless();
  write(workbook, 6);
  const settled = workbook.root.$settle();
  await underWay(workbook);
  write(workbook, 7);
  const others = [workbook.root.$settle(), workbook.root.$settle()];
  for (const waiting of [settled, ...others]) {
    await waiting;
    const values = sheetOf(workbook).GetRange(AREA).Values;
    expect(new Set(values?.flat())).toEqual(new Set([7]));
  }
});

test('disposed in the middle of a calculation it leaves no timer, and nobody waiting', async () => {
  const workbook = createHeadlessWorkbook();
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] });
  write(workbook, 8);
  const settled = workbook.root.$settle();
  await underWay(workbook);
  expect(jest.getTimerCount()).toBeGreaterThan(0);
  workbook.dispose();
  await settled;
  expect(jest.getTimerCount()).toBe(0);
});
