/** A user of the English pane reads no Chinese but what stands in her own workbook. */
import { act, configure, screen, within } from '@testing-library/react';
import { readLedger } from '../../src/core/forms/ledger/read';
import { lampSheet, lampTable } from '../commands/filled-table';
import { draw, enUS, type Drawn } from './pane-fixture';

/** What the forms and the ledger themselves hold in Chinese, also in an English Excel; longest first. */
const OF_THE_WORKBOOK: readonly string[] = [
  // Sheets.
  '台账-支出',
  '台账-完成',
  // Nodes, and heads of the ledger.
  '截至',
  '月底',
  // Contents: the source of the money, and units that she may type.
  '（财政）',
  '万元',
  '人次',
  '平方米',
];

/** Everything that is read or read out, cut where the markup cuts it. */
function said(): readonly string[] {
  const read = (element: Element): readonly string[] => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? ''),
    ...['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  ];
  return [...document.body.querySelectorAll('*')].flatMap(read);
}

// The whole walk, every part unfolded after each step, takes a busy machine its time.
const LONG = 120_000;
configure({ asyncUtilTimeout: 10_000 });

/** What was said in Chinese so far. */
const chinese = new Set<string>();

function listen(): void {
  for (const text of said()) {
    const rest = OF_THE_WORKBOOK.reduce((left, each) => left.replaceAll(each, ''), text);
    if (/\p{Script=Han}/u.test(rest)) chinese.add(text);
  }
}

const indicators = lampTable.indicators.map((row, index) => ({
  ...row,
  level3: `Lamps ${index}`,
  description: `What is counted ${index}`,
  value: index === 0 ? '300' : '≥90%',
  basis: index === 1 ? '' : 'Plan 2024',
}));

const sheets = [
  lampSheet('A', {
    unit: '901001 Lamp office',
    name: 'Lamps',
    purpose: 'Repair of lamps',
    goal: '',
    indicators,
    plan: { ...lampTable.plan, '10月底': '45%' },
  }),
  lampSheet('B', {
    unit: '901001 Lamp office',
    name: 'Bridges',
    code: '13022524P00999000002B',
    purpose: 'Repair of bridges',
    goal: 'Bridges repaired',
    fiscal: '20.00',
    indicators,
  }),
];

async function spend({ host }: Drawn, value: number): Promise<void> {
  const { spending } = readLedger((await host.read({ cells: true, marks: false })).snapshot);
  const address = spending?.rows[0]?.figures['3月底'].address;
  if (!spending || address === undefined) throw new Error('no row of spending');
  act(() => host.type(spending.sheet, address, value));
}

test(
  'check, ledger, fill, submission, report, rule page and dialogs',
  async () => {
    const drawn = await draw({ sheets }, { words: enUS });
    const { host, user } = drawn;
    const step = async (name: string | RegExp): Promise<void> => {
      await screen.findAllByRole('button', { name });
      const [button] = screen.getAllByRole('button', { name });
      if (button) await user.click(button);
      await screen.findByRole('main', { busy: false });
      listen();
      for (const folded of screen.queryAllByRole('button', { expanded: false })) {
        await user.click(folded);
      }
      listen();
    };
    const dialog = async (name: string | RegExp): Promise<void> => {
      const [button] = await screen.findAllByRole('button', { name });
      if (button) await user.click(button);
      const opened = await screen.findByRole('dialog');
      listen();
      const [close] = await within(opened).findAllByRole('button', { name: /^(Cancel|Back)/ });
      if (close) await user.click(close);
    };
    listen();
    await step('Check');
    await dialog(/^Repair: /);
    await dialog(/^Ignore: /);
    await dialog(/^About rule P3/);
    act(() => host.choose('A', 'D7'));
    listen();
    await step('Ledger');
    await spend(drawn, 6);
    await step('Fill');
    await step('Clear marks');
    await step('Undo this step');
    await step('Check before submission');
    await step('Write report');
    act(() => host.type('A', 'I4', 'Mine'));
    await step('Check');
    expect([...chinese]).toEqual([]);
  },
  LONG,
);
