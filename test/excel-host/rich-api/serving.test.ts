/** How the emulated Excel serves requests: in turn, after a delay, events behind the answer. */
import type { HostRequest } from '../../../excel-host/emulated-excel';
import { createEmulatedExcel } from '../../../excel-host/emulated-excel';
import { OfficeErrorCode } from '../../../excel-host/rich-api/office-error';
import { excelMetadata } from '../../host/excel/office-js-runtime';
import { MiniWorkbook } from './mini-workbook';

const newExcel = () =>
  createEmulatedExcel({ metadata: excelMetadata(), workbook: new MiniWorkbook() });

const request = (body: unknown): HostRequest => ({
  method: 'POST',
  path: 'ProcessQuery',
  body: JSON.stringify(body),
  flags: 0,
});

/** `Sheet1!A1 = value`, in the words of the library. */
const write = (value: unknown): HostRequest =>
  request({
    AutoKeepReference: false,
    Actions: [
      {
        Id: 2,
        ActionType: 4,
        Name: 'Values',
        ObjectPathId: 7,
        ArgumentInfo: { Arguments: [[[value]]] },
      },
    ],
    ObjectPaths: {
      '1': { Id: 1, ObjectPathType: 1, Name: '' },
      '3': { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      '5': {
        Id: 5,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ['Sheet1'] },
      },
      '7': {
        Id: 7,
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 5,
        ArgumentInfo: { Arguments: ['A1'] },
      },
    },
  });

/** A service of the Office runtime, no workbook. */
const hidePane = request({
  Actions: [
    {
      Id: 2,
      ActionType: 3,
      Name: 'SetAppRuntimeState',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ['Background'] },
    },
  ],
  ObjectPaths: {
    '1': { Id: 1, ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' },
  },
});

const valueOfA1 = (excel: ReturnType<typeof newExcel>) =>
  excel.workbook.sheet('Sheet1').cells.get('A1');

test('the answer is the text that the library reads', async () => {
  const excel = newExcel();
  expect(await excel.handle(write(1))).toEqual({
    status: 200,
    headers: [],
    body: '{"Results":[{"ActionId":2,"Value":null}],"TraceIds":[]}',
  });
});

test('requests are carried out one after the other, however late the first is', async () => {
  const excel = newExcel();
  excel.faults.delay = 20;
  const first = excel.handle(write('first'));
  const start = Date.now();
  excel.faults.delay = 20;
  const second = excel.handle(write('second'));
  await first;
  expect(valueOfA1(excel)).toBe('first');
  await second;
  expect(valueOfA1(excel)).toBe('second');
  expect(Date.now() - start).toBeGreaterThan(30);
});

test('a request fault is taken by one request, the next is served', async () => {
  const excel = newExcel();
  excel.faults.failRequest(OfficeErrorCode.ActivityLimitReached, { nth: 2 });
  const answers = await Promise.all([1, 2, 3].map((value) => excel.handle(write(value))));
  expect(answers.map((answer) => ('error' in answer ? answer.error : answer.status))).toEqual([
    200, 5102, 200,
  ]);
  expect(valueOfA1(excel)).toBe(3);
});

test('a fault of the n-th action counts across requests', async () => {
  const excel = newExcel();
  excel.faults.failAction(2, { code: 'AccessDenied', message: '只读' });
  await excel.handle(write('first'));
  const answer = await excel.handle(write('second'));
  expect('body' in answer && JSON.parse(answer.body)).toMatchObject({
    Error: { Code: 'AccessDenied', Message: '只读', ActionIndex: 0 },
  });
  expect(valueOfA1(excel)).toBe('first');
});

test('while a cell is edited the pane can still be shown and hidden', async () => {
  const excel = newExcel();
  excel.faults.cellEditMode = true;
  expect(await excel.handle(write(1))).toEqual({ error: 5004 });
  expect(await excel.handle(hidePane)).toMatchObject({ status: 200 });
  expect(excel.services.runtimeState).toBe('Background');
});

test('what is no request of the protocol is an internal error, and kept', async () => {
  const excel = newExcel();
  expect(await excel.handle({ ...write(1), body: '{}' })).toEqual({ error: 5001 });
  expect(excel.emulatorFaults).toHaveLength(1);
  expect(await excel.handle({ ...write(1), path: 'Elsewhere' })).toEqual({ error: 5000 });
});

test('the meter counts bytes as they are sent', async () => {
  const excel = newExcel();
  const body = write('效').body;
  await excel.handle(write('效'));
  expect(excel.meter.reading).toMatchObject({
    requests: 1,
    actions: 1,
    requestBytes: Buffer.byteLength(body),
    largestRequest: Buffer.byteLength(body),
    responseBytes: '{"Results":[{"ActionId":2,"Value":null}],"TraceIds":[]}'.length,
  });
});

test('events leave together after the answer, and none reaches who has ended the subscription', async () => {
  const excel = newExcel();
  const order: string[] = [];
  const end = excel.onEvents((entries) => order.push(`${String(entries.length)} events`));
  const sheet = excel.workbook.sheet('Sheet1');
  sheet._RegisterDataChangedEvent();
  await excel.serve(write(1), () => order.push('answer'));
  sheet.write('B1', 2);
  sheet.write('B2', 2);
  await excel.quiet();
  expect(order).toEqual(['answer', '3 events']);
  end();
  sheet.write('B3', 2);
  await excel.quiet();
  expect(order).toHaveLength(2);
});
