import { endExcel, startExcel } from './excel-setting';

afterEach(() => endExcel());

test('reads values, formulas and number formats of every sheet, blanks left out', async () => {
  const { host, excel } = await startExcel([
    {
      name: '甲',
      cells: {
        B2: { v: '≥95%', nf: '@' },
        C2: { v: '=100%', nf: '@' },
        D4: { v: 0.25, nf: '0%' },
        E4: { v: 0.5, f: '=D4*2', nf: '0%' },
        F9: { v: true },
        G9: { v: '20' },
      },
    },
    { name: '空', cells: {} },
  ]);
  excel.meter.reset();
  const reading = await host.read({ cells: true, marks: true });
  expect(reading.snapshot.sheets).toEqual([
    {
      name: '甲',
      cells: {
        B2: { v: '≥95%', nf: '@' },
        C2: { v: '=100%', nf: '@' },
        D4: { v: 0.25, nf: '0%' },
        E4: { v: 0.5, f: '=D4*2', nf: '0%' },
        F9: { v: true },
        G9: { v: '20' },
      },
    },
    { name: '空', cells: {} },
  ]);
  expect(reading.activeSheet).toBe('甲');
  expect(excel.meter.reading.requests).toBe(2);
});
