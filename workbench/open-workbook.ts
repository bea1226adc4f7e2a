/** One workbook in the visible grid with the emulated Excel behind it. */
import { IUniverInstanceService, LocaleType, UniverInstanceType } from '@univerjs/core';
import type { EmulatedExcel } from '../excel-host/emulated-excel';
import { createEmulatedExcel } from '../excel-host/emulated-excel';
import type { Metadata } from '../excel-host/rich-api/metadata';
import { createNativeHost } from '../excel-host/transport/native-host';
import type { NativeHost } from '../excel-host/transport/native-host';
import type { ThemeName } from '../excel-host/transport/office-themes';
import { THEMES } from '../excel-host/transport/office-themes';
import type { EmulatedWorkbook } from '../excel-host/workbook';
import { blankSheet, emulateWorkbook, UniverWorkbook } from '../excel-host/workbook';
import { followChanges } from './ask-before-leaving';
import { followCellEditing } from './grid/cell-editing';
import { followSelection } from './grid/bring-into-view';
import type { Lock } from './grid/locked-places';
import { keepLocks } from './grid/locked-places';
import type { VisibleGrid } from './grid/visible-grid';
import type { PageLanguage } from './text';

export interface OpenWorkbook {
  readonly emulated: EmulatedWorkbook;
  readonly excel: EmulatedExcel;
  readonly host: NativeHost;
  /** What it holds now is what it held when it was opened. */
  readonly rememberAsOpened: () => Promise<void>;
  readonly isChanged: () => Promise<boolean>;
  /** Whether something may have changed since: the quick answer, for a page that is about to go. */
  readonly mayBeChanged: () => boolean;
  /** Begins editing the selected cell as a double click does; false where a lock forbids it. */
  readonly startEditing: () => Promise<boolean>;
  /** Ends it: as Enter does, or as Esc does. */
  readonly endEditing: (keep: boolean) => Promise<void>;
  readonly close: () => void;
}

const FRAMES_TO_FOCUS = 3;
const FIRST_SHEET = '{00000000-0000-0000-0000-000000000001}';
let opened = 0;

/** Opens a blank workbook; the one before must have been closed. */
export function openBlankWorkbook(
  grid: VisibleGrid,
  metadata: Metadata,
  language: PageLanguage,
  theme: ThemeName,
  onLock: (lock: Lock) => void,
): OpenWorkbook {
  const { univer } = grid;
  opened += 1;
  const id = `workbook-${opened}`;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id,
    name: '工作簿1',
    appVersion: '',
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: {},
    sheetOrder: [FIRST_SHEET],
    sheets: { [FIRST_SHEET]: blankSheet(FIRST_SHEET, 'Sheet1') },
  });
  const emulated = emulateWorkbook(new UniverWorkbook(univer, id));
  const excel = createEmulatedExcel({ metadata, workbook: emulated.root });
  const host = createNativeHost(excel, { uiLocale: language, theme: THEMES[theme] });
  const endFollowing = followSelection(grid.api, emulated.model);
  const endEditing = followCellEditing(univer, (editing) => {
    excel.faults.cellEditMode = editing;
  });
  const locks = keepLocks(emulated.model, onLock);
  const content = async () => JSON.stringify((await emulated.dump()).sheets);
  let whenOpened = '';
  let changes = followChanges(emulated.model);
  return {
    emulated,
    excel,
    host,
    rememberAsOpened: async () => {
      whenOpened = await content();
      changes.end();
      changes = followChanges(emulated.model);
    },
    isChanged: async () => (await content()) !== whenOpened,
    mayBeChanged: () => changes.changed(),
    startEditing: async () => {
      window.focus();
      const started = grid.api.getActiveWorkbook()?.startEditing() ?? false;
      // The editor takes the keyboard in one of its next frames.
      for (let frame = 0; frame < FRAMES_TO_FOCUS; frame += 1)
        await new Promise((proceed) => requestAnimationFrame(proceed));
      return started;
    },
    endEditing: async (keep) => {
      await grid.api.getActiveWorkbook()?.endEditingAsync(keep);
      await emulated.model.univer.settle();
    },
    close: () => {
      changes.end();
      locks.dispose();
      endFollowing();
      endEditing();
      excel.faults.cellEditMode = false;
      host.dispose();
      emulated.detach();
      univer.__getInjector().get(IUniverInstanceService).disposeUnit(id);
    },
  };
}
