import { check } from '../../../src/commands/check';
import { insertForm } from '../../../src/commands/insert-form';
import type { HostEvent } from '../../../src/host/workbook-host';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';

afterEach(() => endExcel());

test('selections and changes of hers are told, our own writes are not', async () => {
  const { host, session, workbook, excel } = await startExcel([
    lampSheet('路灯', { plan: { ...lampTable.plan, '10月底': '45%' } }),
    { name: '其他', cells: {} },
  ]);
  const events: HostEvent[] = [];
  const stop = await host.watch((event) => events.push(event));
  workbook.user.select('其他', 'C4');
  await workbook.user.type('其他', 'C4', '24.00');
  await excel.quiet();
  expect(events).toEqual([
    { kind: 'selected', sheet: '其他', address: 'C4' },
    { kind: 'changed', sheet: '其他' },
  ]);
  events.length = 0;
  done(await check(session));
  done(await insertForm(session));
  await excel.quiet();
  expect(events.filter(({ kind }) => kind === 'changed')).toEqual([]);
  await stop();
  events.length = 0;
  workbook.user.select('其他', 'C5');
  await workbook.user.type('其他', 'C5', '1');
  await excel.quiet();
  expect(events).toEqual([]);
});

test('a renamed sheet is told by the name under which it was checked, and found by it', async () => {
  const { host, session, workbook, excel } = await startExcel([
    { name: 'Sheet1', cells: {} },
    lampSheet('路灯'),
  ]);
  await session.follow();
  done(await check(session));
  workbook.root.Worksheets.GetItem('路灯').Name = '路灯检修';
  workbook.user.select('路灯检修', 'B3');
  await excel.quiet();
  expect(session.getState().selection).toEqual({ sheet: '路灯', address: 'B3' });
  workbook.user.select('Sheet1', 'A1');
  await host.select({ sheet: '路灯', address: 'B4' });
  expect((await workbook.dump()).activeSheet).toBe('路灯检修');
});

test('typing after a check makes what was found stale', async () => {
  const { session, workbook, excel } = await startExcel([lampSheet('路灯')]);
  const stop = await session.follow();
  done(await check(session));
  await excel.quiet();
  expect(session.getState().stale).toBe(false);
  await workbook.user.type('路灯', 'B3', '路灯');
  await excel.quiet();
  expect(session.getState().stale).toBe(true);
  await stop();
});
