/** Draws the whole pane on a session over plain objects. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { startLiveCheck } from '../../src/commands/live-check';
import { createSession, type Session } from '../../src/commands/session';
import { defaultEdition } from '../../src/core/editions';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { createMemoryHost, type MemoryHost } from '../../src/host/memory/memory-host';
import { App } from '../../src/taskpane/app';
import type { PreferenceName, Preferences } from '../../src/taskpane/preferences';
import { ThemedPane } from '../../src/taskpane/themed-pane';
import { enUS } from '../../src/text/en-US';
import type { Words } from '../../src/text/words';
import { zhCN } from '../../src/text/zh-CN';
import { lampSheet, lampTable } from '../commands/filled-table';

export { enUS, zhCN };

// A list of 47 places, read by axe, takes seconds on a busy machine.
jest.setTimeout(30_000);

export const emptyWorkbook: WorkbookSnapshot = { sheets: [{ name: 'Sheet1', cells: {} }] };

/** One form without a mistake. */
export const goodWorkbook: WorkbookSnapshot = { sheets: [lampSheet('路灯')] };

/** Two forms: a plan that falls from 50% to 45% on 甲, and 财政资金 that is 4.00 short on 乙. */
export const badWorkbook: WorkbookSnapshot = {
  sheets: [
    lampSheet('甲', { plan: { ...lampTable.plan, '10月底': '45%' } }),
    lampSheet('乙', { name: '路灯更新', code: '13022524P00999000002B', fiscal: '20.00' }),
  ],
};

export interface Drawn {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly preferences: Set<PreferenceName>;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly press: (name: string | RegExp) => Promise<void>;
}

interface Setting {
  readonly welcome?: boolean;
  readonly words?: Words;
  /** 边填边校验, with a pause of nothing. */
  readonly live?: boolean;
  /** Milliseconds since 1970 at which the session's clock begins. */
  readonly at?: number;
  /** Changes the host before the session starts. */
  readonly prepare?: (host: MemoryHost) => void;
}

/** jsdom has no media queries, no canvas, no modal dialogs, and scrolls nothing. */
function fillJsdom(): void {
  const matchMedia = (media: string): object =>
    Object.assign(new EventTarget(), { media, matches: false });
  Object.assign(globalThis, { matchMedia });
  // axe measures text on a canvas where there is one.
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
  // jsdom takes the page for left when what had the focus goes.
  Object.assign(document, { hasFocus: () => true });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement): void {
      this.open = true;
      this.querySelector('button')?.focus();
    },
  });
}

export async function draw(workbook: WorkbookSnapshot, setting: Setting = {}): Promise<Drawn> {
  fillJsdom();
  const host = createMemoryHost(workbook);
  setting.prepare?.(host);
  let time = setting.at ?? 0;
  const session = createSession({
    host,
    edition: defaultEdition,
    profile: 'unit',
    now: () => (time += 1000),
    live: setting.live === true,
  });
  await session.follow();
  if (setting.live === true) {
    startLiveCheck(session, (run) => {
      const timer = setTimeout(run, 0);
      return () => clearTimeout(timer);
    });
  }
  const preferences = new Set<PreferenceName>(setting.welcome === true ? [] : ['welcome-seen']);
  const remembered: Preferences = {
    isSet: (name) => preferences.has(name),
    set: (name, value) => {
      if (value) preferences.add(name);
      else preferences.delete(name);
    },
  };
  const user = userEvent.setup();
  render(
    <ThemedPane hostColours={() => undefined}>
      <App session={session} words={setting.words ?? zhCN} preferences={remembered} />
    </ThemedPane>,
  );
  const press = async (name: string | RegExp) => {
    await user.click(await screen.findByRole('button', { name }));
  };
  return { host, session, preferences, user, press };
}

/** Rules of axe that the page breaks; colours cannot be seen in jsdom. */
export async function axeViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
