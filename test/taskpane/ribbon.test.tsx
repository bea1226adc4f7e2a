import { createSession } from '../../src/commands/session';
import { defaultEdition } from '../../src/core/editions';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { associateRibbon, RIBBON_COMMANDS, ribbonHandler } from '../../src/ribbon/commands';
import { badWorkbook, emptyWorkbook } from './pane-fixture';

function start(workbook: WorkbookSnapshot) {
  const host = createMemoryHost(workbook);
  const session = createSession({ host, edition: defaultEdition, profile: 'unit', now: () => 0 });
  return { host, session };
}

/** Presses a button of the ribbon; tells whether the pane was opened and how often the command ended. */
async function press(
  name: keyof typeof RIBBON_COMMANDS,
  { session }: { session: ReturnType<typeof start>['session'] | null },
) {
  const openPane = jest.fn(() => Promise.resolve());
  const completed = jest.fn();
  await ribbonHandler(RIBBON_COMMANDS[name], session, openPane)({ completed });
  return { opened: openPane.mock.calls.length > 0, completed: completed.mock.calls.length };
}

test('插入模板 works with one click; the sheet speaks for itself', async () => {
  const started = start(emptyWorkbook);
  expect(await press('insertForm', started)).toEqual({ opened: false, completed: 1 });
  expect(started.host.sheets.map(({ name }) => name)).toEqual(['Sheet1', '绩效目标表']);
  expect(started.session.getState().history).toHaveLength(1);
});

test('校验 opens the pane with its findings', async () => {
  const started = start(badWorkbook);
  expect(await press('check', started)).toEqual({ opened: true, completed: 1 });
  expect(started.session.getState().report?.counts.error).toBe(2);
});

test('清除标记 stays quiet, and says when there was nothing to clear', async () => {
  const started = start(badWorkbook);
  await press('check', started);
  expect(await press('clearMarks', started)).toEqual({ opened: false, completed: 1 });
  expect(started.host.sheets.flatMap(({ formats }) => formats)).toEqual([]);
  expect(await press('clearMarks', started)).toEqual({ opened: true, completed: 1 });
});

test('a refusal opens the pane', async () => {
  const started = start(emptyWorkbook);
  started.host.switches.readOnly = true;
  expect(await press('insertForm', started)).toEqual({ opened: true, completed: 1 });
});

test('a fault of ours still ends the command and opens the pane', async () => {
  const started = start(emptyWorkbook);
  Object.assign(started.host, { read: () => Promise.reject(new TypeError('boom')) });
  expect(await press('insertForm', started)).toEqual({ opened: true, completed: 1 });
});

test('an Excel that is too old gets the pane, which says so', async () => {
  expect(await press('check', { session: null })).toEqual({ opened: true, completed: 1 });
});

test('every function of the manifest is tied', () => {
  const associate = jest.fn();
  Object.assign(globalThis, { Office: { actions: { associate } } });
  associateRibbon(null);
  expect(associate.mock.calls.map(([name]: readonly unknown[]) => name)).toEqual([
    'insertForm',
    'check',
    'clearMarks',
    'prepareLedger',
    'fill',
  ]);
});
