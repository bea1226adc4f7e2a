/** A workbook in the emulated Excel, Microsoft's office.js before it, and our adapter and session on top. */
import { createEmulatedExcel } from '../../../excel-host/emulated-excel';
import type { EmulatedExcel } from '../../../excel-host/emulated-excel';
import { createHeadlessWorkbook } from '../../../excel-host/workbook';
import type { EmulatedWorkbook, Workbook } from '../../../excel-host/workbook';
import { createSession } from '../../../src/commands/session';
import type { CommandOutcome, Session } from '../../../src/commands/session';
import { defaultEdition } from '../../../src/core/editions';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { createExcelHost } from '../../../src/host/excel/excel-workbook-host';
import type { ExcelHostOptions } from '../../../src/host/excel/excel-workbook-host';
import type { WorkbookHost } from '../../../src/host/workbook-host';
import { connectExcel, excelMetadata } from './office-js-runtime';

export interface ExcelSetting {
  readonly workbook: EmulatedWorkbook;
  readonly excel: EmulatedExcel<Workbook>;
  readonly host: WorkbookHost;
  readonly session: Session;
  /** A session that knows nothing of the first one, as after the pane was closed. */
  readonly laterSession: () => Session;
}

const open: EmulatedWorkbook[] = [];

/** A workbook with these sheets; their cells are written as they stand, their tables made. */
export async function startExcel(
  sheets: readonly SheetSnapshot[],
  options: ExcelHostOptions = {},
): Promise<ExcelSetting> {
  const workbook = createHeadlessWorkbook({ sheets: sheets.map(({ name }) => name) });
  open.push(workbook);
  for (const { name, cells } of sheets) {
    const sheet = workbook.root.Worksheets.GetItem(name);
    for (const [address, { v, f, nf }] of Object.entries(cells)) {
      const cell = sheet.GetRange(address);
      if (nf !== undefined) cell.NumberFormat = [[nf]];
      const isText = typeof v === 'string' && nf !== '@';
      if (f !== undefined) cell.Formulas = [[f]];
      else if (v !== '') cell.Values = [[isText ? `'${v}` : v]];
    }
  }
  for (const { name, tables } of sheets) {
    for (const table of tables ?? []) {
      workbook.root.Worksheets.GetItem(name).Tables.Add(table.address, true).Name = table.name;
    }
  }
  await workbook.root.$settle();
  const excel = createEmulatedExcel({ metadata: excelMetadata(), workbook: workbook.root });
  connectExcel(excel);
  const host = createExcelHost(options);
  const laterSession = (): Session =>
    createSession({
      host: createExcelHost(),
      edition: defaultEdition,
      profile: 'unit',
      now: () => 0,
    });
  const session = createSession({ host, edition: defaultEdition, profile: 'unit', now: () => 0 });
  return { workbook, excel, host, session, laterSession };
}

/** Ends all workbooks of the test; fails when the emulator itself failed or lacked a member. */
export async function endExcel(settings: readonly ExcelSetting[] = []): Promise<void> {
  for (const { excel } of settings) {
    await excel.quiet();
    expect(excel.emulatorFaults).toEqual([]);
    expect([...excel.gaps]).toEqual([]);
  }
  forgetWorkbooks();
}

/** Lets go of all workbooks, whatever state they are in. */
export function forgetWorkbooks(): void {
  for (const workbook of open.splice(0)) workbook.dispose();
}

export function done<Done>(outcome: CommandOutcome<Done>): Done {
  if (outcome.kind !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}
