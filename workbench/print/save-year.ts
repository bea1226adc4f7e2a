/**
 * Saves a filled year, run in Node: `node save-year.js FOLDER` writes
 * - `year.xlsx`: the four forms with their blocks, and the ledger
 * - `year.json`: every cell of the blocks with its formula, and what the core and the engine behind the grid say
 * - `canary.xlsx`: a sum whose stored result is wrong, to see whether a program calculates when it opens a file
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { createHeadlessWorkbook } from '../../excel-host/workbook';
import { exportXlsx } from '../../excel-host/workbook/xlsx-export';
import { snapshotOf } from '../example/year-example';
import { placeYear } from './year-workbook';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: save-year FOLDER');

const workbook = createHeadlessWorkbook({ sheets: ['Sheet1'] });
const plan = await placeYear(workbook);
await writeFile(path.join(folder, 'year.xlsx'), await exportXlsx(workbook.model));
const { sheets } = await snapshotOf(workbook);
const cells = plan.tables.flatMap((table) =>
  table.cells.map(({ sheet, address, role, replacement }) => ({
    code: table.code,
    sheet,
    address,
    role,
    f: replacement?.f ?? null,
    core: replacement?.v ?? '',
    engine: sheets.find(({ name }) => name === sheet)?.cells[address]?.v ?? '',
  })),
);
await writeFile(path.join(folder, 'year.json'), JSON.stringify(cells));
workbook.dispose();

const canary = new ExcelJS.Workbook();
canary.addWorksheet('canary').getCell('A1').value = { formula: '1+1', result: 3 };
await canary.xlsx.writeFile(path.join(folder, 'canary.xlsx'));
// The engine keeps timers of its own.
process.exit(0);
