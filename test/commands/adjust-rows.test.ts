import { adjustRows } from '../../src/commands/adjust-rows';
import { check } from '../../src/commands/check';
import { insertForm } from '../../src/commands/insert-form';
import { createSession } from '../../src/commands/session';
import { undo } from '../../src/commands/undo';
import { defaultEdition } from '../../src/core/editions';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { lampTable } from './filled-table';

test('texts typed into a form are shown in full by one click, and undone', async () => {
  const host = createMemoryHost({ sheets: [{ name: 'Sheet1', cells: {} }] });
  const session = createSession({ host, edition: defaultEdition, profile: 'unit', now: () => 0 });
  await insertForm(session, { content: lampTable });
  expect(await adjustRows(session)).toEqual({ kind: 'nothing-to-do' });
  host.type('绩效目标表', 'B5', '检修路灯。'.repeat(40));
  const before = host.dump();
  await check(session);
  expect(session.getState().cutTexts).toHaveLength(1);
  expect(await adjustRows(session)).toMatchObject({ kind: 'done', result: { rows: 1 } });
  expect(session.getState().cutTexts).toEqual([]);
  const adjusted = host.dump();
  await undo(session);
  await undo(session, { entry: 2 });
  expect(host.dump()).toEqual(before);
  expect(adjusted).not.toEqual(before);
});
