/** Figures typed into the two sheets of a ledger that the command made, without the pane's knowing. */
import type { Cutoff } from '../../../src/core/model/ledger';
import { CUTOFFS } from '../../../src/core/model/ledger';
import { readLedger } from '../../../src/core/forms/ledger/read';
import type { ExcelSetting } from './excel-setting';

/** Cumulative figures of one project of 24.00, and of its first indicator, 300 lamps. */
const SPENT: Readonly<Record<Cutoff, number>> = {
  '3月底': 6,
  '6月底': 12.5,
  '9月底': 17.04,
  '10月底': 19.2,
  '12月底': 23.76,
};
const LAMPS: Readonly<Record<Cutoff, number>> = {
  '3月底': 80,
  '6月底': 150,
  '9月底': 230,
  '10月底': 260,
  '12月底': 310,
};

/** Types the figures of these cut-offs into every row of 支出 and every row of 检修路灯数量. */
export async function typeYear(
  { host, workbook }: ExcelSetting,
  cutoffs: readonly Cutoff[] = CUTOFFS,
): Promise<void> {
  const { snapshot } = await host.read({ cells: true, marks: false });
  const { spending, achievements } = readLedger(snapshot);
  const put = (sheet: string, address: string, value: number): void => {
    workbook.root.Worksheets.GetItem(sheet).GetRange(address).Values = [[value]];
  };
  for (const cutoff of cutoffs) {
    for (const { figures } of spending?.rows ?? []) {
      put(spending?.sheet ?? '', figures[cutoff].address, SPENT[cutoff]);
    }
    for (const { figures, indicator } of achievements?.rows ?? []) {
      if (indicator.text !== '检修路灯数量') continue;
      put(achievements?.sheet ?? '', figures[cutoff].address, LAMPS[cutoff]);
    }
  }
  await workbook.root.$settle();
}
