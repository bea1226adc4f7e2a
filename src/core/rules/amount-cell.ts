/** Cells of amounts that repairs write, and how many decimals an amount may have. */
import type { Edition } from '../editions/edition';
import type { CellSnapshot } from '../sheet/snapshot';
import { decimalFromNumber } from '../values/decimal';
import type { MoneyUnit } from '../values/money-unit';

/** Two decimals are shown, up to six when an amount was approved in 元. */
const AMOUNT_FORMAT = '0.00####';

/** An amount as a number, or as a text when a cell cannot hold all of its digits. */
export function amountCell(amount: string): CellSnapshot {
  const number = Number(amount);
  return decimalFromNumber(number) === amount
    ? { v: number, nf: AMOUNT_FORMAT }
    : { v: amount, nf: '@' };
}

/** 元 has 角 and 分; 千元 carries three decimals more, 万元 as the edition says, 亿元 four more than that. */
export function decimalsAllowed(unit: MoneyUnit, edition: Edition): number {
  switch (unit) {
    case '元':
      return 2;
    case '千元':
      return 5;
    case '万元':
      return edition.amountDecimals;
    case '亿元':
      return edition.amountDecimals + 4;
  }
}
