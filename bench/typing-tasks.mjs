/**
 * The main thread while she types into the four tables of the example with 边填边校验 on, and with it off.
 *
 * Pane, grid and emulated Excel share one thread here, so the length of a task says nothing about the add-in. Chromium's
 * trace does: of every task, the samples with a script of the pane on the stack are the add-in's own, and so are layout
 * and painting of the pane's frame.
 */
const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];
const OURS = /\/pane\/(?:taskpane|work)\.[0-9a-f]+\.js$/;
const OF_A_FRAME = new Set(['Layout', 'UpdateLayoutTree', 'Paint', 'PrePaint', 'Layerize']);
/** A long task, as browsers define it. */
const LONG = 50;
/** What no task of ours should take, in milliseconds. */
const AIM = 100;

/** Cells that an accountant fills, right and wrong contents in turn; the sheets are the four of the example. */
const SHEETS = ['绩效目标表', '绩效目标表 (2)', '绩效目标表 (3)', '绩效目标表 (4)'];
const TYPED = [
  ['C4', '160'],
  ['D7', '45'],
  ['D7', '75'],
  ['E10', '≥**批'],
  ['E12', '2024年11月底'],
  ['F10', '年度工作安排'],
];

async function typeLikeAPerson(page) {
  for (const sheet of SHEETS) {
    for (const [cell, text] of TYPED) {
      await page.evaluate(
        ([name, address]) => globalThis.workbench.select(name, address),
        [sheet, cell],
      );
      await page.keyboard.type(text, { delay: 40 });
      await page.keyboard.press('Enter');
      // Longer than the pause after which the sheet is checked anew, so that every cell leads to a check.
      await page.waitForTimeout(1400);
    }
  }
}

/** For every sample of the profiler its time in microseconds, how long it stands for, and whether it is ours. */
function samplesOf(events) {
  const nodes = new Map();
  const samples = [];
  let time = 0;
  for (const { name, args } of events) {
    if (name === 'Profile') time = args.data.startTime;
    if (name !== 'ProfileChunk') continue;
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const { id, parent, callFrame } of cpuProfile.nodes ?? [])
      nodes.set(id, OURS.test(callFrame.url ?? '') || nodes.get(parent) === true);
    (cpuProfile.samples ?? []).forEach((node, index) => {
      const length = timeDeltas[index] ?? 0;
      time += length;
      samples.push({ at: time, length, ours: nodes.get(node) === true });
    });
  }
  return samples;
}

/** Milliseconds of each task of the page's main thread: all of it, and what of it is ours. */
function tasksOf({ traceEvents }) {
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const samplesBy = (pid) =>
    traceEvents
      .filter((event) => event.pid === pid && /^Profile(?:Chunk)?$/.test(event.name))
      .sort((one, other) => one.ts - other.ts);
  const frames = traceEvents.flatMap(({ args }) => args?.data?.frames ?? [args?.data ?? {}]);
  const pane = new Set(
    frames.filter(({ url }) => url?.includes('/pane/taskpane.html')).map(({ frame }) => frame),
  );
  return threads.flatMap(({ pid, tid }) => {
    const ours = samplesOf(samplesBy(pid)).filter((sample) => sample.ours);
    const drawing = traceEvents.filter(
      (event) =>
        event.pid === pid &&
        event.tid === tid &&
        OF_A_FRAME.has(event.name) &&
        pane.has(event.args?.beginData?.frame ?? event.args?.data?.frame),
    );
    return traceEvents
      .filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask')
      .map(({ ts, dur = 0 }) => {
        const within = (at) => at >= ts && at <= ts + dur;
        const scripts = ours.filter(({ at }) => within(at));
        // Layout that a script asked for is in its samples already.
        const drawn = drawing.filter(
          (event) =>
            within(event.ts) &&
            !scripts.some(({ at }) => at >= event.ts && at <= event.ts + (event.dur ?? 0)),
        );
        const sum = (list, of) => list.reduce((total, each) => total + of(each), 0);
        return {
          all: dur / 1000,
          ours:
            Math.min(
              dur,
              sum(scripts, ({ length }) => length) + sum(drawn, (event) => event.dur ?? 0),
            ) / 1000,
        };
      });
  });
}

async function tasksWhileTyping(browser, url, live) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/?example`);
    const pane = page.frameLocator('#pane iframe');
    await pane.getByRole('region', { name: '本工作簿' }).getByRole('button').first().waitFor();
    await page.locator('#ribbon').getByRole('button', { name: '校验', exact: true }).click();
    await pane.getByRole('region', { name: '校验结果' }).getByRole('listitem').first().waitFor();
    if (!live) await pane.getByRole('checkbox', { name: /边填边更新/ }).uncheck();
    // A click gives the grid the keyboard.
    await page
      .locator('#grid canvas[id^=univer-sheet-main-canvas]')
      .click({ position: { x: 90, y: 45 } });
    await browser.startTracing(page, { categories: CATEGORIES });
    await typeLikeAPerson(page);
    return tasksOf(JSON.parse((await browser.stopTracing()).toString('utf8')));
  } finally {
    await context.close();
  }
}

/** @returns a table of the benchmark */
export async function measureTyping(browser, url) {
  const row = (what, tasks) => {
    const longest = (of) => Math.max(0, ...tasks.map(of)).toFixed(0);
    const count = (limit, of) => tasks.filter((task) => of(task) > limit).length;
    const ours = (task) => task.ours;
    return [
      what,
      tasks.reduce((sum, task) => sum + task.ours, 0).toFixed(0),
      longest(ours),
      count(LONG, ours),
      count(AIM, ours),
      longest((task) => task.all),
    ];
  };
  return {
    title: `Main thread while ${SHEETS.length * TYPED.length} cells are typed into four tables (aim: no task of ours over ${AIM} ms)`,
    head: ['', 'ours ms', 'longest of ours', `ours > ${LONG}`, `ours > ${AIM}`, 'longest task'],
    rows: [
      row('live checking off', await tasksWhileTyping(browser, url, false)),
      row('live checking on', await tasksWhileTyping(browser, url, true)),
    ],
  };
}
