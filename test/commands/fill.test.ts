import { check } from '../../src/commands/check';
import { fill, type FillDone } from '../../src/commands/fill';
import type { FillPreview } from '../../src/commands/fill-preview';
import { overview } from '../../src/commands/overview';
import { prepareLedger } from '../../src/commands/prepare-ledger';
import type { CommandOutcome } from '../../src/commands/session';
import { undo } from '../../src/commands/undo';
import type { CellSnapshot } from '../../src/core/sheet/snapshot';
import { addressHolding, lampSheet } from './filled-table';
import {
  lampLedger,
  startLedger,
  typeAchievement,
  typeSpending,
  type LedgerWorkbook,
} from './ledger-workbook';

function done<Done>(outcome: CommandOutcome<Done>): Done {
  if (outcome.kind !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

function asked(outcome: CommandOutcome<FillDone>): FillPreview {
  if (outcome.kind !== 'confirm' || outcome.question !== 'fill-preview') {
    throw new Error(`not asked: ${JSON.stringify(outcome)}`);
  }
  return outcome.preview;
}

/** Budget 24.00: 6.00 spent by the end of March is 25.00 %; 100 of 300 lamps are 33.33 %. */
async function march(): Promise<LedgerWorkbook> {
  const workbook = await lampLedger();
  await typeSpending(workbook, '3月底', 6);
  await typeAchievement(workbook, '检修路灯数量', '3月底', 100);
  return workbook;
}

/** The cell right of the one that holds `label`, in the form's sheet. */
function cellsOf({ host }: LedgerWorkbook): ReadonlyMap<string, CellSnapshot> {
  const [form] = host.sheets;
  if (!form) throw new Error('no form');
  return form.cells;
}

/** 实际完成值 and 完成率 of the first indicator, beside a form in A:G. */
const ACTUAL = 'I10';
const RATE = 'J10';

/** The plan for June is 50 %: 25.00 points, 6.00 of 24.00, are missing. */
const MARCH_SENTENCE =
  '截至3月底 25.00%。3月底计划 20% 已达到；距6月底 50% 还差 25.00 个百分点（6.00万元）';

describe('填充', () => {
  test('writes at once into empty cells, and says how many beside which form', async () => {
    const workbook = await march();
    const result = done(await fill(workbook.session));
    expect(result).toMatchObject({ possible: true, kept: 0, notes: [] });
    expect(result.tables).toEqual([
      { sheet: '路灯', name: '路灯检修', range: 'I2:Q18', cells: result.cells },
    ]);
    const cells = cellsOf(workbook);
    expect([...cells.values()].map(({ v }) => v)).toContain(MARCH_SENTENCE);
    expect(cells.get(ACTUAL)?.v).toBe(100);
    expect(cells.get(ACTUAL)?.f).toMatch(/^=.*SUMIFS/);
    expect(cells.get(RATE)).toMatchObject({ v: 0.3333, nf: '0.00%' });
    expect(workbook.host.sheets[0]?.groups).toEqual(['I:Q']);
  });

  test('what was filled is not asked for while the workbook is looked at again', async () => {
    const { session } = await march();
    const { ledger } = done(await overview(session));
    const { cells } = done(await fill(session));
    expect(ledger?.toFill).toBe(cells);
    expect(session.getState().holdings?.ledger).toMatchObject({ toFill: 0, outdated: 0 });
  });

  test('filling twice is filling once', async () => {
    const workbook = await march();
    await fill(workbook.session);
    const before = workbook.host.dump();
    const { length } = workbook.session.getState().history;
    expect(await fill(workbook.session)).toEqual({ kind: 'nothing-to-do' });
    expect(workbook.host.dump()).toEqual(before);
    expect(workbook.session.getState().history).toHaveLength(length);
  });

  test('is undone and redone to the letter', async () => {
    const workbook = await march();
    const before = workbook.host.dump();
    await fill(workbook.session);
    const after = workbook.host.dump();
    expect(done(await undo(workbook.session))).toMatchObject({ command: 'fill', act: 'undone' });
    expect(workbook.host.dump()).toEqual(before);
    await undo(workbook.session);
    expect(workbook.host.dump()).toEqual(after);
  });

  test('fills the next quarter over its own cells without asking', async () => {
    const workbook = await march();
    await fill(workbook.session);
    await typeSpending(workbook, '6月底', 12);
    // 12.00 of 24.00 is 50.00 %: the plan for June is reached, 30 points (7.20) are missing to October's 80 %.
    done(await fill(workbook.session));
    expect([...cellsOf(workbook).values()].map(({ v }) => v)).toContain(
      '截至6月底 50.00%。6月底计划 50% 已达到；距10月底 80% 还差 30.00 个百分点（7.20万元）',
    );
  });

  test('fills a row anew whose target was changed, and says so', async () => {
    const workbook = await march();
    await fill(workbook.session);
    workbook.host.type('路灯', addressHolding(lampSheet('路灯'), '≥300盏'), '≥200盏');
    const { notes } = done(await fill(workbook.session));
    expect(notes).toContainEqual(
      expect.objectContaining({
        id: 'target-changed',
        sheet: '路灯',
        args: expect.objectContaining({ before: '≥300盏', now: '≥200盏' }) as unknown,
      }),
    );
    // 100 of 200.
    expect(cellsOf(workbook).get(RATE)?.v).toBe(0.5);
  });

  test('says that nothing can be filled without a ledger or without a form', async () => {
    const withoutLedger = startLedger({ sheets: [lampSheet('路灯')] });
    expect(done(await fill(withoutLedger.session))).toMatchObject({ possible: false, cells: 0 });
    const workbook = await march();
    workbook.host.sheets.shift();
    expect(done(await fill(workbook.session))).toMatchObject({ possible: false });
  });

  test('goes by the budget year that the workbook remembers', async () => {
    // In May 2024 nothing is asked yet of a rate without a figure; for the year 2023 it is missing.
    const workbook = await march();
    done(await fill(workbook.session));
    expect(cellsOf(workbook).get('K11')?.v).toBe('未到期');
    workbook.host.settings.set('jixiao.year', '2023');
    done(await fill(workbook.session));
    expect(cellsOf(workbook).get('K11')?.v).toBe('未填');
  });

  test('makes what was found by a check stale', async () => {
    const workbook = await march();
    await check(workbook.session);
    expect(workbook.session.getState().stale).toBe(false);
    await fill(workbook.session);
    expect(workbook.session.getState().stale).toBe(true);
  });

  test('is refused on a protected form, and nothing changes', async () => {
    const workbook = await march();
    const [form] = workbook.host.sheets;
    if (form) form.protected = true;
    const before = workbook.host.dump();
    expect(await fill(workbook.session)).toMatchObject({
      kind: 'failed',
      code: 'sheet-protected',
      sheet: '路灯',
    });
    expect(workbook.host.dump()).toEqual(before);
  });

  test('is cancelled before it writes', async () => {
    const workbook = await march();
    const before = workbook.host.dump();
    const cancelled = fill(workbook.session);
    workbook.session.cancel();
    expect(await cancelled).toMatchObject({ kind: 'failed', code: 'cancelled' });
    expect(workbook.host.dump()).toEqual(before);
  });
});

describe('something of hers in the way', () => {
  /** Her own figure in 实际完成值, typed over ours. */
  async function overtyped(): Promise<LedgerWorkbook> {
    const workbook = await march();
    await fill(workbook.session);
    workbook.host.type('路灯', ACTUAL, 120);
    await typeSpending(workbook, '6月底', 12);
    return workbook;
  }

  test('shows every cell, old and new, and writes nothing', async () => {
    const workbook = await overtyped();
    const before = workbook.host.dump();
    const preview = asked(await fill(workbook.session));
    expect(preview.taken).toHaveLength(1);
    expect(preview.taken[0]).toMatchObject({
      sheet: '路灯',
      address: ACTUAL,
      old: { v: 120 },
      replacement: { v: 100 },
    });
    expect(preview.others.length).toBeGreaterThan(0);
    expect(preview.places).toEqual([]);
    expect(workbook.host.dump()).toEqual(before);
    expect(workbook.session.getState().lastOutcome?.outcome.kind).toBe('confirm');
  });

  test('keeps hers and fills the rest', async () => {
    const workbook = await overtyped();
    const before = workbook.host.dump();
    const preview = asked(await fill(workbook.session));
    const result = done(await fill(workbook.session, { answer: { choice: 'keep-mine', preview } }));
    expect(result).toMatchObject({ kept: 1, cells: preview.others.length });
    expect(cellsOf(workbook).get(ACTUAL)?.v).toBe(120);
    await undo(workbook.session);
    expect(workbook.host.dump()).toEqual(before);
  });

  test('writes everything when she wants it so, and undo gives hers back', async () => {
    const workbook = await overtyped();
    const before = workbook.host.dump();
    const preview = asked(await fill(workbook.session));
    const answer = { choice: 'everything', preview } as const;
    expect(done(await fill(workbook.session, { answer }))).toMatchObject({
      kept: 0,
      cells: preview.others.length + 1,
    });
    expect(cellsOf(workbook).get(ACTUAL)).toMatchObject({ v: 100 });
    await undo(workbook.session);
    expect(workbook.host.dump()).toEqual(before);
  });

  test('asks anew when the workbook changed after she looked', async () => {
    const workbook = await overtyped();
    const preview = asked(await fill(workbook.session));
    workbook.host.type('路灯', RATE, '待核');
    const answer = { choice: 'everything', preview } as const;
    const anew = asked(await fill(workbook.session, { answer }));
    expect(anew.taken.map(({ address }) => address)).toEqual([ACTUAL, RATE]);
    expect(cellsOf(workbook).get(RATE)?.v).toBe('待核');
  });

  test('a taken place is offered another one, and stays empty until she agrees', async () => {
    const workbook = await march();
    workbook.host.type('路灯', 'K5', '科长已看');
    const before = workbook.host.dump();
    const preview = asked(await fill(workbook.session));
    expect(preview.places).toHaveLength(1);
    expect(workbook.host.dump()).toEqual(before);
    const kept = await fill(workbook.session, { answer: { choice: 'keep-mine', preview } });
    expect(kept.kind).toBe('nothing-to-do');
    expect(workbook.host.dump()).toEqual(before);
    const answer = { choice: 'everything', preview } as const;
    expect(done(await fill(workbook.session, { answer })).tables[0]?.range).toBe(
      preview.places[0]?.range,
    );
    expect(cellsOf(workbook).get('K5')?.v).toBe('科长已看');
  });

  test('undo of a fill is refused where she changed what was filled', async () => {
    const workbook = await march();
    await fill(workbook.session);
    workbook.host.type('路灯', ACTUAL, 120);
    const before = workbook.host.dump();
    expect(await undo(workbook.session)).toMatchObject({ kind: 'failed', code: 'sheet-changed' });
    expect(workbook.host.dump()).toEqual(before);
  });
});

describe('the overview', () => {
  test('knows what is to be done, and how every project stands', async () => {
    const started = startLedger({ sheets: [lampSheet('路灯')] });
    expect(done(await overview(started.session)).ledger).toBeNull();
    await prepareLedger(started.session);
    expect(done(await overview(started.session)).ledger).toMatchObject({
      mode: 'cumulative',
      hasFigures: false,
      pending: [],
      homeless: [],
    });
    await typeSpending(started, '3月底', 6);
    const { ledger } = done(await overview(started.session));
    expect(ledger).toMatchObject({
      hasFigures: true,
      projects: [
        {
          sheet: '路灯',
          name: '路灯检修',
          sentence: {
            'zh-CN': MARCH_SENTENCE,
            'en-US':
              'Spent by the end of March: 25.00%; the 20% planned for the end of March is reached; 25.00 percentage points (6.00 万元) are missing to the 50% planned for the end of June.',
          },
        },
      ],
    });
    expect(ledger?.toFill).toBe(done(await fill(started.session)).cells);
    expect(done(await overview(started.session)).ledger).toMatchObject({ toFill: 0, outdated: 0 });
  });

  test('knows which filled words are out of date, and which cells are hers', async () => {
    const workbook = startLedger({ sheets: [lampSheet('路灯')] });
    await prepareLedger(workbook.session);
    await typeAchievement(workbook, '夜间出行条件', '12月底', '部分达成');
    await typeAchievement(workbook, '检修完成时限', '12月底', '2024年11月30日');
    await fill(workbook.session);
    const ledger = async () => done(await overview(workbook.session)).ledger;
    expect(await ledger()).toMatchObject({ toFill: 0, outdated: 0, hers: 0 });
    // 实际完成值 and 完成情况 of the one, 完成情况 and 实际完成值 of the other: words, which no formula follows.
    await typeAchievement(workbook, '夜间出行条件', '12月底', '达成');
    await typeAchievement(workbook, '检修完成时限', '12月底', '2025年1月5日');
    expect(await ledger()).toMatchObject({ toFill: 4, outdated: 4, hers: 0 });
    await fill(workbook.session);
    expect(await ledger()).toMatchObject({ toFill: 0, outdated: 0, hers: 0 });
    const [form] = workbook.host.sheets;
    const [actual] = [...(form?.cells ?? [])].find(([, { v }]) => v === '达成') ?? [];
    workbook.host.type('路灯', actual ?? '', '基本达成');
    expect(await ledger()).toMatchObject({ toFill: 0, outdated: 0, hers: 1 });
  });

  test('comes with a check as well, and a figure of a month to come is found', async () => {
    const workbook = await march();
    await typeSpending(workbook, '12月底', 24);
    const { report } = done(await check(workbook.session));
    expect(workbook.session.getState().holdings?.ledger?.hasFigures).toBe(true);
    // The session's clock says May.
    expect(report.findings.some(({ place }) => place.sheet === '台账-支出')).toBe(true);
  });
});

test('one read and one write, whatever the number of forms', async () => {
  const sheets = Array.from({ length: 12 }, (_, index) =>
    lampSheet(`表${index}`, {
      name: `路灯${index}`,
      code: `13022524P009990000${String(10 + index)}A`,
    }),
  );
  const { host, session } = startLedger({ sheets });
  const read = jest.spyOn(host, 'read');
  const apply = jest.spyOn(host, 'apply');
  const calls = (): readonly number[] => [read.mock.calls.length, apply.mock.calls.length];
  await prepareLedger(session);
  expect(calls()).toEqual([1, 1]);
  await fill(session);
  expect(calls()).toEqual([2, 2]);
  await prepareLedger(session);
  expect(calls()).toEqual([3, 2]);
});
