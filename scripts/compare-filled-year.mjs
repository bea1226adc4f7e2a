/**
 * A filled year in LibreOffice, calculated anew. Every formula beside the forms must give there what the core and the
 * engine behind the grid give, and one project what was worked out by hand (`docs/examples/one-project-by-hand.md`).
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { convert, save } from './libre-office.mjs';
import { root, say, Trouble } from './project.mjs';

const folder = path.join(root, 'dist', 'compare');
/** All sheets, one file each; numbers as they are, not as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const BY_HAND = path.join(root, 'docs', 'examples', 'one-project-by-hand.md');

/** Fields of a CSV file by row and column. */
function parseCsv(text) {
  const rows = [[]];
  let field = '';
  let quoted = false;
  const end = () => {
    rows.at(-1).push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[(at += 1)];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') end();
    else if (letter === '\n') {
      end();
      rows.push([]);
    } else if (letter !== '\r') field += letter;
  }
  end();
  return rows;
}

function cellIn(rows, address) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return rows[Number(digits) - 1]?.[column - 1] ?? '';
}

/** LibreOffice writes percentages with their sign. */
function numberOf(value) {
  const percent = /^(-?[\d.]+)%$/.exec(String(value))?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  return value === '' ? NaN : Number(value);
}

/** Equal to eight decimals, far beyond what is shown; texts to the letter. */
function same(one, other) {
  const [a, b] = [numberOf(one), numberOf(other)];
  if (Number.isNaN(a) || Number.isNaN(b)) return String(one) === String(other);
  return Math.abs(a - b) < 5e-9;
}

/** Rows of the tables of a page, under their headings. */
function tablesOf(page) {
  const rows = [];
  let heading = '';
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3);
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells.length > 3 && !/^-+$/.test(cells[0])) rows.push({ heading, cells });
  }
  return rows;
}

/** What the page says by hand, as cells of the block: role, and value as it stands in the cell. */
function byHand(page) {
  const percent = (text) => Number(text) / 100;
  return tablesOf(page).flatMap(({ heading, cells }) => {
    if (heading === 'Spending' && /^\d+月底$/.test(cells[0])) {
      const [node, plan, spent, rate, difference] = cells;
      return [
        { key: `node ${node} plan`, value: percent(plan) },
        { key: `node ${node} spent`, value: Number(spent) },
        { key: `node ${node} rate`, value: percent(rate) },
        { key: `node ${node} difference`, value: Number(difference) },
      ];
    }
    if (heading === 'Completion at year end' && cells[0] !== '三级指标') {
      const [indicator, , , , rate, completion] = cells;
      return [
        { key: `result ${indicator} rate`, value: rate === '—' ? '' : percent(rate) },
        { key: `result ${indicator} completion`, value: completion },
      ];
    }
    return [];
  });
}

function keyOf({ kind, node, row, pair, indicator, result, source, column, text }) {
  return [kind, node, indicator, source, row, pair, result, column, text]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * Compares and tells each difference; LibreOffice must be there.
 * @returns whether nothing differs
 * @throws {Trouble} when LibreOffice does not calculate anew
 */
export async function compareFilledYear() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say('正在保存填好的工作簿…', 'Saving the filled workbook …');
  await save('save-year', folder);
  say('正在用 LibreOffice 重新计算…', 'Calculating anew in LibreOffice …');
  await convert(
    CSV,
    ['year.xlsx', 'canary.xlsx'].map((name) => path.join(folder, name)),
    folder,
  );
  const sheets = new Map();
  const read = (file, sheet) => {
    const key = `${file}-${sheet}`;
    if (!sheets.has(key)) {
      sheets.set(key, parseCsv(readFileSync(path.join(folder, `${key}.csv`), 'utf8')));
    }
    return sheets.get(key);
  };
  if (cellIn(read('canary', 'canary'), 'A1') !== '2') {
    throw new Trouble('LibreOffice 没有重新计算。', 'LibreOffice did not calculate anew.');
  }
  const cells = JSON.parse(readFileSync(path.join(folder, 'year.json'), 'utf8'));
  const office = ({ sheet, address }) => cellIn(read('year', sheet), address);
  const formulas = cells.filter(({ f }) => f !== null);
  const differing = formulas.filter(
    (cell) => !same(cell.core, cell.engine) || !same(cell.core, office(cell)),
  );
  for (const cell of differing) {
    const found = `core ${cell.core}, grid ${cell.engine}, LibreOffice ${office(cell)}`;
    console.log(`  ${cell.sheet} ${cell.address}: ${found} · ${cell.f}`);
  }
  const page = readFileSync(BY_HAND, 'utf8');
  const code = /编码 (\w+)/.exec(page)?.[1];
  const own = new Map(
    cells.filter((cell) => cell.code === code).map((cell) => [keyOf(cell.role), cell]),
  );
  const hand = byHand(page);
  const wrong = hand.filter(({ key, value }) => {
    const cell = own.get(key);
    return cell === undefined ? value !== '' : !same(value, office(cell));
  });
  for (const { key, value } of wrong) {
    const cell = own.get(key);
    console.log(`  ${key}: by hand ${value}, LibreOffice ${cell ? office(cell) : 'no cell'}`);
  }
  say(
    `公式 ${formulas.length} 个，不一致 ${differing.length} 个；手算 ${hand.length} 个，不一致 ${wrong.length} 个。`,
    `${formulas.length} formulas, ${differing.length} differ; ${hand.length} figures by hand, ${wrong.length} differ.`,
  );
  return formulas.length > 0 && hand.length > 0 && differing.length + wrong.length === 0;
}
