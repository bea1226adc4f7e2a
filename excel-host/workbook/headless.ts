/** An emulated workbook without a grid, for tests. */
import { LocaleType, UniverInstanceType } from '@univerjs/core';
import { Coauthor } from './coauthor';
import type { WorkbookDump } from './dump';
import { dumpWorkbook } from './dump';
import { EventBridge } from './event-bridge';
import { followLineShifts } from './line-shifts';
import { keepAbsoluteReferences } from './univer/absolute-references';
import { ConditionalReferences } from './univer/conditional-references';
import { createHeadlessUniver } from './univer/plugins';
import { UniverWorkbook } from './univer/univer-workbook';
import { blankSheet } from './univer/blank-sheet';
import { User } from './user';
import { Workbook } from './workbook';
import { WorkbookModel } from './workbook-model';

export interface HeadlessOptions {
  /** Names of the sheets it starts with; one sheet `Sheet1` when absent. */
  readonly sheets?: readonly string[];
}

export interface EmulatedWorkbook {
  /** The root object for the protocol's interpreter. */
  readonly root: Workbook;
  readonly model: WorkbookModel;
  readonly user: User;
  readonly coauthor: Coauthor;
  /** Everything in the workbook, calculated. */
  readonly dump: () => Promise<WorkbookDump>;
  readonly dispose: () => void;
  /** Ends only the emulation; the engine goes on, as the visible grid's must. */
  readonly detach: () => void;
}

const UNIT = 'workbook';

/** A fresh workbook; about 10 ms. Dispose of it when the test is over. */
export function createHeadlessWorkbook(options: HeadlessOptions = {}): EmulatedWorkbook {
  const univer = createHeadlessUniver();
  const names = options.sheets ?? ['Sheet1'];
  const ids = names.map(
    (_, place) => `{00000000-0000-0000-0000-${String(place + 1).padStart(12, '0')}}`,
  );
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT,
    name: '工作簿1',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(ids.map((id, place) => [id, blankSheet(id, names[place] ?? '')])),
  });
  const references = new ConditionalReferences(univer.__getInjector());
  const workbook = emulateWorkbook(new UniverWorkbook(univer, UNIT, 'on-demand'));
  return {
    ...workbook,
    dispose: () => {
      references.dispose();
      workbook.dispose();
    },
  };
}

/** The same over an engine that is already there, such as the visible grid. */
export function emulateWorkbook(engine: UniverWorkbook): EmulatedWorkbook {
  const model = new WorkbookModel(engine);
  const bridge = new EventBridge(model);
  const absolute = keepAbsoluteReferences(engine.injector, engine);
  const shifts = followLineShifts(model);
  const detach = () => {
    shifts.dispose();
    bridge.dispose();
    absolute.dispose();
    engine.detach();
  };
  return {
    root: new Workbook(model),
    model,
    user: new User(model),
    coauthor: new Coauthor(model),
    dump: async () => {
      await engine.settle();
      return dumpWorkbook(model);
    },
    dispose: () => {
      detach();
      engine.dispose();
    },
    detach,
  };
}
