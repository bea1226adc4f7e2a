/**
 * `npm run print`: the form through LibreOffice to PDF and PNG, each on exactly one A4 page; a form with ledger and block
 * beside it prints to the dot as it does without.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { convert, ensureLibreOffice, save } from './libre-office.mjs';
import { root, runScript, say, Trouble } from './project.mjs';
import { outputOf, run } from './run.mjs';
import { setup } from './setup.mjs';

const folder = path.join(root, 'dist', 'print');
/** The workbook with ledger and blocks. */
const FILLED = 'filled';

function workbooks() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => name.slice(0, -'.xlsx'.length))
    .sort();
}

/** LibreOffice ends with 0 whatever happened, so what counts is the page. */
async function look(name) {
  const pdf = path.join(folder, `${name}.pdf`);
  const facts = outputOf('pdfinfo', [pdf]);
  const pages = /^Pages:\s+(\d+)/m.exec(facts ?? '')?.[1];
  const isA4 = /^Page size:\s+59[45]\S* x 84[12]/m.test(facts ?? '');
  await run('pdftoppm', ['-r', '100', '-png', '-singlefile', pdf, path.join(folder, name)]);
  console.log(`  ${name}: ${pages ?? 'no'} page(s)${isA4 ? ', A4' : ', not A4'}`);
  return pages === '1' && isA4;
}

/** The first pages of the filled workbook are the published forms: how many print otherwise than without a block. */
async function differing() {
  const published = workbooks().filter((name) => name.startsWith('published-'));
  let count = 0;
  for (const [index, name] of published.entries()) {
    const page = String(index + 1);
    const image = path.join(folder, `${FILLED}-${page}`);
    const pdf = path.join(folder, `${FILLED}.pdf`);
    await run('pdftoppm', ['-r', '100', '-png', '-singlefile', '-f', page, '-l', page, pdf, image]);
    const [bare, filled] = [path.join(folder, name), image].map((each) =>
      readFileSync(`${each}.png`),
    );
    const same = bare.equals(filled);
    console.log(`  ${FILLED}, page ${page}: ${same ? 'as' : 'NOT as'} ${name}`);
    if (!same) count += 1;
  }
  return count;
}

await runScript(async () => {
  await setup();
  await ensureLibreOffice({ printing: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say('正在保存工作簿…', 'Saving the workbooks …');
  await save('save-forms', folder);
  say('正在打印（LibreOffice）…', 'Printing (LibreOffice) …');
  await convert(
    'pdf',
    workbooks().map((name) => path.join(folder, `${name}.xlsx`)),
    folder,
  );
  const sound = [];
  for (const name of workbooks()) if (name !== FILLED) sound.push(await look(name));
  say(`结果在 ${folder}`, `The pages are in ${folder}`);
  if (sound.includes(false)) {
    throw new Trouble('有表不是一页 A4。', 'A form is not exactly one A4 page.');
  }
  if ((await differing()) > 0) {
    throw new Trouble('填报后打印变了样。', 'Filling changed what is printed.');
  }
});
