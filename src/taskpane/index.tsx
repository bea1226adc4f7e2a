/** The one page of the add-in: the pane and, in the same runtime, the ribbon's commands. */
import { createRoot } from 'react-dom/client';
import { afterOtherTasks } from '../commands/in-slices';
import { loadCommands } from '../commands/load';
import { createSession, type Session } from '../commands/session';
import { defaultEdition } from '../core/editions';
import { createExcelHost } from '../host/excel/excel-workbook-host';
import { associateRibbon } from '../ribbon/commands';
import { wordsFor } from '../text/language';
import type { Words } from '../text/words';
import { App } from './app';
import { FaultBoundary } from './fault-boundary';
import { PlainMessage } from './plain-message';
import { storedPreferences, type Preferences } from './preferences';
import { obstacle, REQUIRED_EXCEL_API, type Obstacle } from './requirements';
import { dropSecondClicks } from './second-clicks';
import { ThemedPane } from './themed-pane';

type Opened =
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }
  | { readonly kind: 'ready'; readonly session: Session; readonly preferences: Preferences };

function open(info: { readonly host: Office.HostType | null }): Opened {
  const hindrance = obstacle(info);
  if (hindrance !== null) return { kind: 'obstacle', obstacle: hindrance };
  const { partitionKey } = Office.context;
  const preferences = storedPreferences(() => localStorage, partitionKey);
  const session = createSession({
    host: createExcelHost(),
    edition: defaultEdition,
    profile: preferences.isSet('reviewer') ? 'reviewer' : 'unit',
    live: !preferences.isSet('live-off'),
    now: Date.now,
    pause: afterOtherTasks,
  });
  return { kind: 'ready', session, preferences };
}

function hindranceWords(hindrance: Obstacle, words: Words) {
  switch (hindrance) {
    case 'no-office':
      return words.unsupported.noOffice;
    case 'not-in-excel':
      return words.unsupported.notInExcel;
    case 'too-old':
      return words.unsupported.tooOld(REQUIRED_EXCEL_API);
  }
}

function draw(opened: Opened, displayLanguage: string | undefined): void {
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no element with the id "pane"');
  const words = wordsFor(displayLanguage);
  document.documentElement.lang = words.language;
  document.title = words.app.name;
  dropSecondClicks(document);
  const broken = words.failure.byCode.unknown(null);
  createRoot(place).render(
    <ThemedPane hostColours={() => officeTheme()}>
      <FaultBoundary fallback={(detail) => <PlainMessage message={broken} detail={detail} />}>
        {opened.kind === 'ready' ? (
          <App session={opened.session} words={words} preferences={opened.preferences} />
        ) : (
          <PlainMessage message={hindranceWords(opened.obstacle, words)} />
        )}
      </FaultBoundary>
    </ThemedPane>,
  );
}

/** Undefined outside Excel and in Excel on the web. */
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context.officeTheme;
}

/** Selection and changes; Excel may refuse while a cell is being edited, so coming back to the pane tries again. */
function follow(session: Session): void {
  session.follow().catch(() => {
    addEventListener('focus', () => follow(session), { once: true });
  });
}

async function start(): Promise<void> {
  // The script of Office.js did not arrive: no network, or a local pack without it.
  if (typeof Office === 'undefined') {
    draw({ kind: 'obstacle', obstacle: 'no-office' }, navigator.language);
    return;
  }
  const info = await Office.onReady();
  const opened = open(info);
  const inExcel = info.host === Office.HostType.Excel;
  if (inExcel) associateRibbon(opened.kind === 'ready' ? opened.session : null);
  draw(opened, inExcel ? Office.context.displayLanguage : navigator.language);
  if (opened.kind !== 'ready') return;
  follow(opened.session);
  const { startLiveCheck } = await loadCommands();
  startLiveCheck(opened.session);
}

void start();
