/** The real library against the emulated Excel over the HostBridge: what an add-in sees. */
import type { EmulatedExcel } from '../../../excel-host/emulated-excel';
import { createEmulatedExcel } from '../../../excel-host/emulated-excel';
import { OfficeErrorCode } from '../../../excel-host/rich-api/office-error';
import { connectExcel, excelMetadata } from '../../host/excel/office-js-runtime';
import { MiniWorkbook } from '../rich-api/mini-workbook';

let excel: EmulatedExcel<MiniWorkbook>;

beforeEach(() => {
  excel = createEmulatedExcel({
    metadata: excelMetadata(),
    workbook: new MiniWorkbook(['Sheet1', 'Data']),
  });
  connectExcel(excel);
});

afterEach(() => {
  expect(excel.emulatorFaults).toEqual([]);
});

/** What an add-in can see of a failure. */
async function failureOf(
  run: Promise<unknown>,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return { code: error.code, location: error.debugInfo.errorLocation };
    }
    throw error;
  }
  throw new Error('nothing failed');
}

const readName = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });

describe('reading and writing', () => {
  test('an add-in writes a cell and reads it back, also through a kept range', async () => {
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [['绩效']];
      range.load(['values', 'format/fill/color']);
      await context.sync();
      const first: unknown = range.values;
      range.values = [[5]];
      range.load('values');
      await context.sync();
      return [first, range.values, range.format.fill.color];
    });
    expect(seen).toEqual([[['绩效']], [[5]], '#FFFFFF']);
    expect(excel.workbook.sheet('Sheet1').cells.get('A1')).toBe(5);
    await excel.quiet();
    expect(excel.keptReferences).toBe(0);
  });

  test('a write is recalculated before a load is answered', async () => {
    const dirty = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      context.workbook.load('isDirty');
      await context.sync();
      return context.workbook.isDirty;
    });
    expect(dirty).toBe(false);
  });

  test.each([
    ['a text', 'items/name'],
    ['a list', ['items/name']],
    ['an object', { name: true }],
    ['select', { select: 'name' }],
  ])('names of all sheets, asked for by %s', async (_how, option) => {
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load(option as string);
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['Sheet1', 'Data']);
  });

  test('top and skip', async () => {
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['Data']);
  });

  test('what was not loaded cannot be read', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1');
        range.load('address');
        await context.sync();
        return range.values;
      }),
    );
    expect(failure.code).toBe('PropertyNotLoaded');
  });

  test('a missing sheet is a null object, and everything asked of it is nothing', async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      await context.sync();
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('objects are arguments', async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const both = sheet.getRange('A1').getBoundingRect(sheet.getRange('C3'));
      both.load('address');
      await context.sync();
      return both.address;
    });
    expect(address).toBe('Data!A1:C3');
  });

  test('set() takes several properties, and gridlines have another name on the wire when set', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.set({ name: 'Data2', visibility: 'Hidden' });
      sheet.showGridlines = false;
      await context.sync();
    });
    const sheet = excel.workbook.sheet('Data2');
    expect([sheet.Visibility, sheet.ShowGridlines]).toEqual(['Hidden', false]);
  });
});

describe('failures', () => {
  test('a failing action names its place; what was done before it stays done', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        context.workbook.worksheets.getItem('Nope').name = 'X';
        await context.sync();
      }),
    );
    expect(failure).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
    expect(excel.workbook.sheet('Sheet1').cells.get('A1')).toBe(1);
  });

  test('a member that is not emulated fails loudly and is counted', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').charts.load('name');
        await context.sync();
      }),
    );
    expect(failure).toEqual({ code: 'EmulatorGap', location: 'Worksheet.Charts' });
    expect([...excel.gaps]).toEqual([['Worksheet.Charts', 1]]);
  });

  test('a property that Excel does not have cannot be loaded', async () => {
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').load('nmae');
        await context.sync();
      }),
    );
    expect(failure).toEqual({ code: 'InvalidArgument', location: 'Worksheet.nmae' });
  });

  test.each([
    [OfficeErrorCode.InvalidApiCallInContext, 'InvalidOperationInCellEditMode'],
    [OfficeErrorCode.InvalidOrTimedOutSession, 'InvalidOrTimedOutSession'],
    [OfficeErrorCode.ActivityLimitReached, 'ActivityLimitReached'],
    [OfficeErrorCode.RequestPayloadSizeLimitExceeded, 'RequestPayloadSizeLimitExceeded'],
    [OfficeErrorCode.ResponsePayloadSizeLimitExceeded, 'ResponsePayloadSizeLimitExceeded'],
  ])('office error %d reaches the add-in as %s, once', async (code, name) => {
    excel.faults.failRequest(code);
    expect((await failureOf(readName())).code).toBe(name);
    expect(await readName()).toBe('Data');
  });

  test('the second request fails for good', async () => {
    excel.faults.failRequest(OfficeErrorCode.InvalidOrTimedOutSession, { nth: 2, forGood: true });
    expect(await readName()).toBe('Data');
    expect((await failureOf(readName())).code).toBe('InvalidOrTimedOutSession');
    expect((await failureOf(readName())).code).toBe('InvalidOrTimedOutSession');
    excel.faults.clear();
    expect(await readName()).toBe('Data');
  });

  test('only the answer is lost', async () => {
    excel.faults.failRequest(OfficeErrorCode.InvalidOrTimedOutSession, { afterwards: true });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').name = 'Renamed';
      await context.sync();
    });
    expect((await failureOf(write)).code).toBe('InvalidOrTimedOutSession');
    expect(excel.workbook.sheet('Renamed').Id).toBe('{2}');
  });

  test('every single action can be made to fail', async () => {
    await readName();
    const { actions } = excel.meter.reading;
    // Instantiate workbook, worksheets, sheet; load: four.
    expect(actions).toBe(4);
    for (let nth = 1; nth <= actions; nth++) {
      excel.faults.failAction(nth, { code: 'AccessDenied', message: 'no' });
      expect((await failureOf(readName())).code).toBe('AccessDenied');
      expect(await readName()).toBe('Data');
    }
    excel.faults.failAction(4, { forGood: true });
    expect((await failureOf(readName())).code).toBe('GeneralException');
    expect((await failureOf(readName())).code).toBe('GeneralException');
  });

  test('cell edit mode refuses, or lets wait whoever wants to', async () => {
    excel.faults.cellEditMode = true;
    expect((await failureOf(readName())).code).toBe('InvalidOperationInCellEditMode');
    let answered = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Data').load('name');
      await context.sync();
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answered).toBe(false);
    excel.faults.cellEditMode = false;
    await waiting;
    expect(answered).toBe(true);
  });

  test('a request of more than 5 MB is refused, and so is an answer', async () => {
    const write = (text: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').values = [[text]];
        await context.sync();
      });
    const megabyte = 1024 * 1024;
    expect((await failureOf(write('x'.repeat(5 * megabyte)))).code).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    // Three bytes each in UTF-8.
    expect((await failureOf(write('效'.repeat(2 * megabyte)))).code).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    excel.workbook.sheet('Data').cells.set('A1', 'y'.repeat(5 * megabyte));
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').load('values');
      await context.sync();
    });
    expect((await failureOf(read)).code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('the meter', () => {
  test('counts requests, bytes and the highest requirement set', async () => {
    await readName();
    const first = excel.meter.reading;
    expect([first.requests, first.releasingRequests]).toEqual([1, 0]);
    expect(first.requirementSets).toEqual({ ExcelApi: '1.1' });
    expect(first.requestBytes).toBe(first.largestRequest);
    expect(first.responseBytes).toBeGreaterThan(0);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.showGridlines = false;
      sheet.getRange('A1').values = [['效']];
      await context.sync();
    });
    const second = excel.meter.reading;
    // The library releases the range's reference in a request of its own.
    expect([second.requests, second.releasingRequests]).toEqual([2, 1]);
    expect(second.requirementSets).toEqual({ ExcelApi: '1.8' });
    expect(second.neededBy).toEqual({ ExcelApi: 'Worksheet.showGridlines' });
    excel.meter.reset();
    expect(excel.meter.reading.requests).toBe(0);
  });
});

describe('events', () => {
  test('a registered handler hears of a change until it is removed, a handler of an earlier workbook never', async () => {
    const heard: string[] = [];
    const register = () =>
      Excel.run(async (context) => {
        const handler = context.workbook.worksheets.getItem('Data').onChanged.add((event) => {
          heard.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
        return handler;
      });
    await register();
    excel = createEmulatedExcel({
      metadata: excelMetadata(),
      workbook: new MiniWorkbook(['Sheet1', 'Data']),
    });
    connectExcel(excel);
    const handler = await register();
    excel.workbook.sheet('Data').write('C3', 9);
    await excel.quiet();
    expect(heard).toEqual(['C3']);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.workbook.sheet('Data').write('C4', 9);
    await excel.quiet();
    expect(heard).toEqual(['C3']);
  });

  test('events of a request come after its answer', async () => {
    const order: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.onChanged.add(() => {
        order.push('event');
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      order.push('answer');
    });
    await excel.quiet();
    expect(order).toEqual(['answer', 'event']);
  });
});
