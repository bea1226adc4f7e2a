/** What the checks of the ledger offer is carried out, remembered in the workbook, and undone. */
import { check } from '../../src/commands/check';
import { repair } from '../../src/commands/repair';
import { undo } from '../../src/commands/undo';
import { proposeRepairs } from '../../src/core/repair/propose-repairs';
import type { Repair } from '../../src/core/repair/repair';
import type { RuleId } from '../../src/core/rules/finding';
import { lampLedger, ledgerOf, typeSpending, type LedgerWorkbook } from './ledger-workbook';

async function repairsOf({ host, session }: LedgerWorkbook, rule: RuleId) {
  const outcome = await check(session, { listOnly: true });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const { snapshot } = await host.read({ cells: true, marks: false });
  return proposeRepairs(outcome.result.report, snapshot).filter(({ ruleId }) => ruleId === rule);
}

function called(repairs: readonly Repair[], label: string): Repair {
  const found = repairs.find(({ fix }) => fix.labelId === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
}

test.each([
  ['refund', '退款'],
  ['reallocation', '调账'],
])('a falling figure answered with %s is written into 备注 and asked no more', async (id, word) => {
  const workbook = await lampLedger();
  await typeSpending(workbook, '3月底', 6);
  await typeSpending(workbook, '6月底', 5);
  const before = workbook.host.dump();
  const repairs = await repairsOf(workbook, 'X9');
  const answer = called(repairs, id);
  expect(await repair(workbook.session, { repairs: [answer] })).toMatchObject({
    kind: 'done',
    result: { repaired: 1, refused: [] },
  });
  const { spending } = await ledgerOf(workbook);
  expect(spending?.rows[0]?.remark.text).toBe(word);
  expect(await repairsOf(workbook, 'X9')).toEqual([]);
  await undo(workbook.session);
  expect(workbook.host.dump()).toEqual(before);
});

test('a row below the table is taken into it', async () => {
  const workbook = await lampLedger();
  const ledger = workbook.host.sheets.find(({ name }) => name === '台账-支出');
  const [table] = ledger?.tables ?? [];
  const last = Number(/\d+$/.exec(table?.address ?? '')?.[0]);
  const row = String(last + 1);
  workbook.host.type('台账-支出', `A${row}`, '13022524P00999000001A');
  workbook.host.type('台账-支出', `B${row}`, '路灯检修');
  workbook.host.type('台账-支出', `C${row}`, '其他');
  const before = workbook.host.dump();
  const takeIn = called(await repairsOf(workbook, 'L8'), 'take-in');
  expect(await repair(workbook.session, { repairs: [takeIn] })).toMatchObject({
    kind: 'done',
    result: { repaired: 1 },
  });
  expect(ledger?.tables[0]?.address).toMatch(new RegExp(`\\D${row}$`));
  expect(await repairsOf(workbook, 'L8')).toEqual([]);
  await undo(workbook.session);
  expect(workbook.host.dump()).toEqual(before);
});
