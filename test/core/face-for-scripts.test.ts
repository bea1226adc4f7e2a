/** The core's face, bundled, in plain Node: no window, no Office, no module of the host. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const SCRIPT = `
import { checkWorkbook, defaultEdition, EDITIONS, lineText, parseIndicatorValue, readForms } from './core.mjs';
const cells = { A1: '项目编码', B1: '13999925P00000000', C1: '项目名称', D1: '路灯', A2: '资金支出计划（%）', B2: '3月底',
  C2: '6月底', D2: '10月底', E2: '12月底', B3: '25%', C3: '50%', D3: '45%', E3: '100%', A4: '绩效目标', B4: '装完' };
const snapshot = { sheets: [{ name: '表', cells: Object.fromEntries(Object.entries(cells).map(([at, v]) => [at, { v }])) }] };
const { lines } = checkWorkbook(snapshot);
console.log(JSON.stringify({
  value: parseIndicatorValue('≥45批'),
  forms: readForms(snapshot, defaultEdition).map(({ sheet, code }) => [sheet, code?.address]),
  editions: Object.keys(EDITIONS),
  plan: lines.filter((line) => line.ruleId === 'P3').map((line) => lineText(line, 'zh-CN').place),
}));
`;

test('parses, reads and checks in plain Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'core-'));
  try {
    buildSync({
      entryPoints: [join(__dirname, '../../src/core/index.ts')],
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      outfile: join(folder, 'core.mjs'),
    });
    writeFileSync(join(folder, 'script.mjs'), SCRIPT);
    const output = execFileSync(process.execPath, [join(folder, 'script.mjs')], {
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toMatchObject({
      value: { kind: 'quantity', relation: '>=', amount: '45', unit: '批' },
      forms: [['表', 'B1']],
      editions: ['hebei', 'national'],
      plan: ['表 D3'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
