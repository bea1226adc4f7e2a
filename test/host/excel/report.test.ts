/** 校验报告 through the real office.js. */
import { check } from '../../../src/commands/check';
import { undo } from '../../../src/commands/undo';
import { writeReport } from '../../../src/commands/write-report';
import { lampTable } from '../../commands/filled-table';
import { endBadInput, FORM, startForm } from './bad-input-form';
import { done } from './excel-setting';

afterEach(endBadInput);

test('a printable sheet with links, in three requests, undone to the letter', async () => {
  const setting = await startForm({ plan: { ...lampTable.plan, '10月底': '45%' } });
  const { session, workbook, excel } = setting;
  done(await check(session));
  const before = await workbook.dump();
  excel.meter.reset();
  const { sheet } = done(await writeReport(session, { locale: 'zh-CN' }));
  expect(excel.meter.reading.requests).toBeLessThanOrEqual(3);
  const dump = await workbook.dump();
  const written = dump.sheets.find(({ name }) => name === sheet);
  const links = Object.values(written?.cells ?? {}).filter((cell) =>
    JSON.stringify(cell).includes('HYPERLINK'),
  );
  expect(JSON.stringify(links)).toContain(`#'${FORM}'!D7`);
  expect(JSON.stringify(written?.page)).toMatch(/landscape/i);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
});
