/** `npm test`: everything that can be proved on this machine, and one closing line `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { buildPane } from './build-pane.mjs';
import { buildWorkbench } from './build-workbench.mjs';
import { checkSources } from './check-sources.mjs';
import { compareFilledYear } from './compare-filled-year.mjs';
import { ensureLibreOffice } from './libre-office.mjs';
import { root, runScript, say, Trouble } from './project.mjs';
import { runTool } from './run.mjs';
import { serveWorkbench } from './serve-workbench.mjs';
import { setup } from './setup.mjs';

/** Runs jest over some of its projects, on so many cores, and adds what its report says to the sum. */
async function runJest(projects, workers, sum) {
  const report = path.join(root, '.cache', 'jest-report.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await runTool('jest/bin/jest.js', [
    '--selectProjects',
    ...projects,
    `--maxWorkers=${workers}`,
    '--json',
    `--outputFile=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    sum.passed += numPassedTests;
    sum.failed += numFailedTests + numRuntimeErrorTestSuites;
  } catch {
    sum.failed += 1;
  }
  return code === 0;
}

/** A machine that cannot have it (decision 0010) still runs all the rest. */
async function hasLibreOffice() {
  try {
    await ensureLibreOffice({ printing: false });
    return true;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say('跳过 LibreOffice 核对：', 'The comparison with LibreOffice is left out:');
    console.log(`  ${error.message}`);
    return false;
  }
}

await runScript(async () => {
  const started = performance.now();
  await setup();
  const browser = await ensureBrowser();
  const sum = { passed: 0, failed: 0 };
  const unsound = await checkSources();
  const step = async (chinese, english, work) => {
    say(chinese, english);
    try {
      if (!(await work())) unsound.push(english);
    } catch (error) {
      // Told at once, and the steps after it still run: one run shows as much as it can.
      console.error(error instanceof Trouble ? `\n✘ ${error.message}\n` : error);
      unsound.push(english);
    }
  };

  await step('单元与适配器测试…', 'unit, pane and adapter tests', () =>
    runJest(['unit', 'pane', 'adapter'], '100%', sum),
  );
  if (await hasLibreOffice()) {
    await step('用 LibreOffice 核对公式…', 'formulas in LibreOffice', compareFilledYear);
  }
  // One server for all: the pages under test are those of this build, whatever changes meanwhile.
  let server = null;
  await step('构建…', 'build', async () => {
    const folders = { ...(await buildWorkbench()), pane: await buildPane('cdn') };
    server = await serveWorkbench(folders, { port: 0, fixed: true });
    return true;
  });
  if (server !== null) {
    process.env.WORKBENCH_URL = server.url;
    process.env.CHROME_PATH = browser;
    await step('端到端测试（Chromium）…', 'end-to-end tests (Chromium)', () =>
      runJest(['e2e'], '1', sum),
    );
    await server.close();
  }

  const seconds = Math.round((performance.now() - started) / 1000);
  say(`用时 ${seconds} 秒`, `${seconds} seconds`);
  if (unsound.length > 0) console.log(`✘ ${unsound.join(', ')}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = unsound.length > 0 || sum.failed > 0 ? 1 : 0;
});
