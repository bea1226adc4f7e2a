/**
 * Excel failing in the middle of a command, action after action, once and for good: nothing is left, or it is named.
 * EVERY_ACTION=1 leaves none out.
 */
import { isDeepStrictEqual } from 'node:util';
import type { SheetDump, WorkbookDump } from '../../../excel-host/workbook';
import { retryUndo } from '../../../src/commands/retry-undo';
import type { CommandOutcome, Session } from '../../../src/commands/session';
import { undo } from '../../../src/commands/undo';
import type { LeftThing } from '../../../src/host/workbook-host';
import { endExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

export type Run = (session: Session) => Promise<CommandOutcome<unknown>>;

export interface FailingCase {
  readonly name: string;
  readonly start: () => Promise<ExcelSetting>;
  readonly before: readonly Run[];
  readonly command: Run;
  /** Only every so many-th action is failed, where a command has hundreds of a kind; each one unless told. */
  readonly every?: number;
}

const EVERY_ACTION = process.env['EVERY_ACTION'] === '1';

/** Parts of a sheet that a command may change, by the word that an outcome has for them. */
const PARTS = { marks: 'conditionalFormats', cells: 'cells', rows: 'sizes' } as const;
const KINDS = ['marks', 'cells', 'rows'] as const;

/** The sheet without these parts. */
function others(sheet: SheetDump): unknown {
  const parts = new Set<string>(Object.values(PARTS));
  return Object.entries(sheet).filter(([part]) => !parts.has(part));
}

/** What differs between two dumps, in the words of an outcome; fails for a difference that has no word. */
export function leftIn(before: WorkbookDump, now: WorkbookDump): readonly LeftThing[] {
  const names = new Set([...before.sheets, ...now.sheets].map(({ name }) => name));
  const onSheets = [...names].flatMap((sheet): readonly LeftThing[] => {
    const [was, is] = [before, now].map(({ sheets }) => sheets.find(({ name }) => name === sheet));
    if (was === undefined || is === undefined) return [{ kind: 'sheet', sheet }];
    expect(others(is)).toEqual(others(was));
    return KINDS.filter((kind) => !isDeepStrictEqual(was[PARTS[kind]], is[PARTS[kind]])).map(
      (kind) => ({ kind, sheet }),
    );
  });
  const settings = isDeepStrictEqual(before.settings, now.settings)
    ? []
    : [{ kind: 'settings', sheet: null } as const];
  return [...onSheets, ...settings];
}

async function started({ start, before }: FailingCase): Promise<ExcelSetting> {
  const setting = await start();
  for (const run of before) {
    expect(await run(setting.session)).toMatchObject({ kind: 'done' });
  }
  await setting.excel.quiet();
  return setting;
}

/** How many actions the command takes when nothing fails. */
async function actionsOf(tried: FailingCase): Promise<number> {
  const { excel, session } = await started(tried);
  excel.meter.reset();
  expect(await tried.command(session)).toMatchObject({ kind: 'done' });
  await excel.quiet();
  await endExcel();
  return excel.meter.reading.actions;
}

/** Fails the command at its actions in turn, for good or once; each time all is as before, or made so by 重试撤销. */
export async function failEverywhere(tried: FailingCase, forGood: boolean): Promise<void> {
  const actions = await actionsOf(tried);
  expect(actions).toBeGreaterThan(4);
  const { excel, workbook, session } = await started(tried);
  const dump = await workbook.dump();
  let failures = 0;
  const every = EVERY_ACTION ? 1 : (tried.every ?? 1);
  // Failing for good strikes between the actions that fail once: together they come to twice as many.
  const first = forGood ? 1 + Math.floor(every / 2) : 1;
  for (let action = first; action <= actions; action += every) {
    excel.faults.failAction(action, { forGood });
    const outcome = await tried.command(session);
    excel.faults.clear();
    await excel.quiet();
    if (outcome.kind === 'done') {
      // Reading finds a way round some failures; what was done is then taken back for the next attempt.
      expect(forGood).toBe(false);
      await undo(session);
    } else if (outcome.kind !== 'failed') {
      throw new Error(`action ${action}: ${outcome.kind}`);
    } else {
      failures += 1;
      const left = leftIn(dump, await workbook.dump());
      expect(outcome.leftBehind?.what ?? []).toEqual(expect.arrayContaining([...left]));
      if (outcome.leftBehind !== null) {
        expect(forGood).toBe(true);
        expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
      }
    }
    expect(await workbook.dump()).toEqual(dump);
  }
  expect(failures).toBeGreaterThan(0);
}
