/** Excel failing at every single action of every edit of standing cells, once and for good, and losing answers. */
import { OfficeErrorCode } from '../../../excel-host/rich-api/office-error';
import type { WorkbookEdit } from '../../../src/core/sheet/edit';
import { HostFailure } from '../../../src/host/workbook-host';
import { decorate, groupColumns, ledgerSheet, resizeTable, settings, style } from './edit-cases';
import { endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

/** Few cells, but one of every kind, so that every action can be failed in a short time. */
const fewCells: WorkbookEdit = {
  kind: 'write-cells',
  sheet: '台账',
  cells: [
    { address: 'A5', expected: { v: '507' }, replacement: { v: '=100%', nf: '@' } },
    {
      address: 'C4',
      expected: { v: 5, f: '=B4/4', nf: '0.00' },
      replacement: { v: 0, f: '=B4/2', nf: '0%' },
    },
    { address: 'B6', expected: null, replacement: { v: 3, nf: '0.00' } },
  ],
  looks: [{ address: 'A6:B6', style }],
  validations: [
    {
      address: 'C6',
      rule: { kind: 'decimal', minimum: 0, maximum: 100 },
      prompt: { title: '金额', message: '填万元' },
      error: { title: '金额', message: '应为数字', style: 'stop' },
    },
  ],
};

const groupElsewhere: WorkbookEdit = {
  kind: 'group-columns',
  sheet: '别处',
  columns: 'C:D',
  grouped: true,
};

const cases: readonly (readonly [string, readonly WorkbookEdit[]])[] = [
  ['cells', [fewCells]],
  ['a table', [resizeTable]],
  ['columns of two sheets', [groupColumns, groupElsewhere]],
  ['settings', [settings]],
  ['all together', [groupColumns, fewCells, resizeTable, settings, groupElsewhere]],
];

async function start(): Promise<ExcelSetting> {
  const setting = await startExcel([ledgerSheet, { name: '别处', cells: {} }]);
  decorate(setting);
  await setting.workbook.root.$settle();
  return setting;
}

afterEach(() => endExcel());

async function failureOf(run: Promise<unknown>): Promise<HostFailure | null> {
  try {
    await run;
    return null;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}

/** Applies with every action failing in turn; afterwards everything is as before, or what is left can be taken back. */
async function failEverywhere(
  { excel, host, workbook }: ExcelSetting,
  edits: readonly WorkbookEdit[],
  forGood: boolean,
): Promise<void> {
  const before = await workbook.dump();
  excel.meter.reset();
  await host.apply(await host.apply(edits));
  const actions = excel.meter.reading.actions;
  expect(await workbook.dump()).toEqual(before);
  let failures = 0;
  for (let action = 1; action <= actions; action += 1) {
    excel.faults.failAction(action, { forGood });
    let inverse: readonly WorkbookEdit[] = [];
    const failure = await failureOf(
      host.apply(edits).then((done) => {
        inverse = done;
      }),
    );
    excel.faults.clear();
    if (failure === null) {
      await host.apply(inverse);
    } else {
      failures += 1;
      if (failure.leftBehind !== null) {
        expect(forGood).toBe(true);
        await host.apply(failure.leftBehind.retry);
      }
    }
    expect(await workbook.dump()).toEqual(before);
  }
  expect(failures).toBeGreaterThan(4);
}

describe.each(cases)('%s', (_, edits) => {
  test.each([false, true])(
    'written, failing at every action, for good: %s',
    async (forGood) => {
      await failEverywhere(await start(), edits, forGood);
    },
    300_000,
  );
});

test.each([false, true])(
  'all together undone, failing at every action, for good: %s',
  async (forGood) => {
    const setting = await start();
    const inverse = await setting.host.apply([groupColumns, fewCells, resizeTable, settings]);
    await failEverywhere(setting, inverse, forGood);
  },
  300_000,
);

test('a lost answer does not leave what was written, groups among it', async () => {
  const { excel, host, workbook } = await start();
  const before = await workbook.dump();
  for (const afterwards of [true, false]) {
    excel.faults.failRequest(OfficeErrorCode.InvalidOrTimedOutSession, { nth: 2, afterwards });
    const failure = await failureOf(host.apply([fewCells, groupColumns, settings]));
    expect(failure).toMatchObject({ code: 'session-lost', leftBehind: null });
    expect(await workbook.dump()).toEqual(before);
  }
});

test('when nothing tells whether a group was made, that is said', async () => {
  const { excel, host } = await start();
  excel.faults.failRequest(OfficeErrorCode.InvalidOrTimedOutSession, { nth: 2, afterwards: true });
  const failure = await failureOf(host.apply([groupColumns]));
  expect(failure?.leftBehind).toEqual({
    certain: false,
    what: [{ kind: 'cells', sheet: '台账' }],
    retry: [],
  });
});

test('what is left is named when the taking back fails too', async () => {
  const { excel, host, workbook } = await start();
  const before = await workbook.dump();
  const edits = [fewCells, settings, groupColumns];
  excel.meter.reset();
  const inverse = await host.apply(edits);
  const { actions } = excel.meter.reading;
  await host.apply(inverse);
  excel.faults.failAction(actions, { forGood: true });
  const failure = await failureOf(host.apply(edits));
  excel.faults.clear();
  expect(failure?.leftBehind).toMatchObject({
    certain: false,
    what: [
      { kind: 'cells', sheet: '台账' },
      { kind: 'settings', sheet: null },
    ],
  });
  await host.apply(failure?.leftBehind?.retry ?? []);
  expect(await workbook.dump()).toEqual(before);
});
