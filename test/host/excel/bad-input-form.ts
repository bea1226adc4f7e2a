/** A filled form as 插入模板 makes it, right in every rule, in which one thing after the other is spoiled. */
import { check } from '../../../src/commands/check';
import type { CheckDone } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { insertForm } from '../../../src/commands/insert-form';
import type { Finding, MessageArgs } from '../../../src/core/rules/finding';
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { lampTable } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

// Whole workbooks, dumped and compared, take seconds on a busy machine.
jest.setTimeout(60_000);

/** Name of the sheet that 插入模板 makes. Its fields: A2 unit, B3 code, E3 name, C4 E4 G4 amounts, B5 purpose … */
export const FORM = '绩效目标表';

/** Nothing is found on it: every 依据 names a year and is its row's own. */
export const rightTable: TargetTableContent = {
  ...lampTable,
  indicators: lampTable.indicators.map((row, index) => ({
    ...row,
    basis: `市政设施管护计划（2024年）第${index + 1}项`,
  })),
};

/** A finding in short: rule, place, message, arguments. */
export type Said = readonly [rule: string, place: string, message: string, args: MessageArgs];

export function said({ ruleId, place, messageId, args }: Finding): Said {
  return [ruleId, place.address, messageId, args];
}

const falling = {
  node: '10月底',
  percent: '45',
  earlierNode: '6月底',
  earlierPercent: '50',
  difference: '5',
};
/** The plan's third node falls to 45 %: found at this address. */
export const fallsAt = (address: string) => ['P3', address, 'decreasing', falling] as const;

const settings: ExcelSetting[] = [];

/** Call after each test: ends the workbooks and fails when the emulator lacked something. */
export const endBadInput = (): Promise<void> => endExcel(settings.splice(0));

export async function startBook(...sheets: readonly SheetSnapshot[]): Promise<ExcelSetting> {
  const setting = await startExcel(sheets.length > 0 ? sheets : [{ name: 'Sheet1', cells: {} }]);
  settings.push(setting);
  return setting;
}

/** A workbook with one form, inserted and filled, on the sheet {@link FORM}. */
export async function startForm(change: Partial<TargetTableContent> = {}): Promise<ExcelSetting> {
  const setting = await startBook();
  done(await insertForm(setting.session, { content: { ...rightTable, ...change } }));
  return setting;
}

/** The cells of a sheet that wear one of our highlights, by the emulator's own dump. */
export async function highlightedCells(setting: ExcelSetting, sheet: string): Promise<string[]> {
  const dump = await setting.workbook.dump();
  const formats = dump.sheets.find(({ name }) => name === sheet)?.conditionalFormats ?? [];
  return formats
    .filter(({ rule }) => JSON.stringify(rule).includes('绩效校验:'))
    .flatMap(({ ranges }) => ranges)
    .sort();
}

function cellsOf(report: CheckDone['report'], sheet: string): string[] {
  const cells = report.findings
    .filter(({ severity }) => severity !== 'hint')
    .flatMap((finding) => finding.cells)
    .filter((cell) => cell.sheet === sheet && cell.unmarked !== true)
    .map(({ address }) => address);
  return [...new Set(cells)].sort();
}

/**
 * Checks the workbook with highlights, proves that exactly the cells of the findings light up, and that clearing
 * leaves not a trace; gives back what was found.
 */
export async function checkAndClear(setting: ExcelSetting, sheet = FORM): Promise<CheckDone> {
  const { session, workbook } = setting;
  const before = await workbook.dump();
  const result = done(await check(session));
  const expected = cellsOf(result.report, sheet);
  expect(await highlightedCells(setting, sheet)).toEqual(expected);
  for (const address of expected) {
    const { fill, bold } = await workbook.user.look(sheet, address);
    expect([address, fill, bold]).toEqual([
      address,
      expect.stringMatching(/^#FF(C7CE|EB9C)$/i),
      true,
    ]);
  }
  if (expected.length > 0) done(await clearMarks(session));
  expect(await workbook.dump()).toEqual(before);
  return result;
}

/** What a check says after these texts were typed into the form. */
export async function saidAfter(
  setting: ExcelSetting,
  ...typed: readonly (readonly [address: string, text: string])[]
): Promise<Said[]> {
  for (const [address, text] of typed) await setting.workbook.user.type(FORM, address, text);
  return (await checkAndClear(setting)).report.findings.map(said);
}
