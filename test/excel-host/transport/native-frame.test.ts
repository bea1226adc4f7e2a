/**
 * @jest-environment-options {"resources": "usable"}
 *
 * The whole of office.js, unmodified, starting as on Excel for Windows.
 */
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { createEmulatedExcel } from '../../../excel-host/emulated-excel';
import { OfficeErrorCode } from '../../../excel-host/rich-api/office-error';
import { installNativeBridge } from '../../../excel-host/transport/native-frame';
import { createNativeHost } from '../../../excel-host/transport/native-host';
import { THEMES } from '../../../excel-host/transport/office-themes';
import { excelMetadata, LIBRARY } from '../../host/excel/office-js-runtime';
import { MiniWorkbook } from '../rich-api/mini-workbook';

const workbook = new MiniWorkbook(['台账'], { target: { edition: 'hebei' } });
const excel = createEmulatedExcel({ metadata: excelMetadata(), workbook });
const host = createNativeHost(excel, { theme: THEMES.dark });
let started: unknown;

beforeAll(async () => {
  installNativeBridge(window, host.port);
  const script = document.createElement('script');
  script.src = pathToFileURL(path.join(LIBRARY, 'office.js')).href;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  await loaded;
  started = await Office.onReady();
});

afterAll(() => {
  expect(excel.emulatorFaults).toEqual([]);
  expect([...host.gaps]).toEqual([]);
});

describe('start', () => {
  test('as on the desktop, in a shared runtime with its pane open', () => {
    expect(started).toEqual({
      host: 'Excel',
      platform: 'PC',
      addin: { visibilityMode: 'Taskpane' },
    });
  });

  test('languages, address and mode of the document', () => {
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.contentLanguage).toBe('zh-CN');
    expect(Office.context.document.url).toBe('C:\\工作簿1.xlsx');
    expect(Office.context.document.mode).toBe('readWrite');
  });

  test.each([
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.15', false],
    ['SharedRuntime', '1.1', true],
    ['SharedRuntime', '1.2', false],
    ['RibbonApi', '1.1', true],
    ['AddinCommands', '1.1', true],
    ['DialogApi', '1.1', false],
  ])('requirement set %s %s: %s', (name, version, supported) => {
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(supported);
  });

  test('what is above the matrix is refused, what is in it is sent', async () => {
    const read = (member: 'getDirectDependents' | 'getDependents') =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('台账').getRange('A1')[member]();
        await context.sync();
      });
    await expect(read('getDirectDependents')).rejects.toMatchObject({ code: 'EmulatorGap' });
    await expect(read('getDependents')).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('theme', () => {
  test('colours of the theme, and of the next one', () => {
    expect(Office.context.officeTheme).toMatchObject({
      bodyBackgroundColor: '#262626',
      bodyForegroundColor: '#ffffff',
    });
    host.setTheme(THEMES['high-contrast']);
    // The library keeps a theme for five seconds.
    jest.useFakeTimers({ now: Date.now() + 6000 });
    expect(Office.context.officeTheme).toMatchObject({ controlForegroundColor: '#ffff00' });
    jest.useRealTimers();
  });
});

describe('the workbook', () => {
  test('Excel.run and events work', async () => {
    const heard: string[] = [];
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      const cell = sheet.getRange('B2');
      cell.values = [['效']];
      cell.load('values');
      await context.sync();
      return cell.values as unknown;
    });
    await excel.quiet();
    expect(values).toEqual([['效']]);
    expect(heard).toEqual(['B2']);
  });

  test.each([
    [OfficeErrorCode.InvalidApiCallInContext, 'InvalidOperationInCellEditMode'],
    [OfficeErrorCode.InvalidOrTimedOutSession, 'InvalidOrTimedOutSession'],
    [OfficeErrorCode.ActivityLimitReached, 'ActivityLimitReached'],
    [OfficeErrorCode.RequestPayloadSizeLimitExceeded, 'RequestPayloadSizeLimitExceeded'],
  ])('office error %d becomes %s', async (code, name) => {
    excel.faults.failRequest(code);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.load('name');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: name });
  });

  test('settings are read at the start and saved', async () => {
    const settings = Office.context.document.settings;
    expect(settings.get('target')).toEqual({ edition: 'hebei' });
    settings.set('year', 2025);
    const status = await new Promise((resolve) => {
      settings.saveAsync((result) => {
        resolve(result.status);
      });
    });
    expect(status).toBe('succeeded');
    expect([...workbook.model.settings]).toEqual([
      ['target', { edition: 'hebei' }],
      ['year', 2025],
    ]);
  });
});

describe('selection', () => {
  test('workbook.onSelectionChanged is the older document event', async () => {
    let changes = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        changes += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    for (const listener of workbook.selectionListeners) listener();
    await excel.quiet();
    expect(changes).toBe(1);
  });
});

describe('function commands', () => {
  test('an associated function runs when its button is pressed, and Excel hears when it is done', async () => {
    let finish: () => void = () => undefined;
    const pressed: string[] = [];
    Office.actions.associate('insertForm', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      finish = () => {
        event.completed();
      };
    });
    let status: unknown = 'running';
    const running = host.runCommand('insertForm', 'InsertFormButton').then((given) => {
      status = given;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([pressed, status]).toEqual([['InsertFormButton'], 'running']);
    finish();
    await running;
    expect(status).toMatchObject({
      kind: 'completed',
      event: { source: { id: 'InsertFormButton' } },
    });
  });

  test('a function command may use Excel', async () => {
    Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem('台账').getRange('A1').values = [['校验']];
        await context.sync();
      }).then(() => {
        event.completed();
      });
    });
    expect((await host.runCommand('check')).kind).toBe('completed');
    expect(excel.workbook.sheet('台账').cells.get('A1')).toBe('校验');
  });

  test('a button whose function does not exist is told apart', async () => {
    expect(await host.runCommand('nowhere')).toEqual({ kind: 'unknown-function' });
  });

  test('the library said that it can run actions', () => {
    expect(excel.services.actionHandlerReady).toBe(1);
  });
});

describe('the pane of a shared runtime', () => {
  test('is shown and hidden, and the add-in hears of it', async () => {
    const modes: string[] = [];
    const states: string[] = [];
    const end = await Office.addin.onVisibilityModeChanged((message) => {
      modes.push(message.visibilityMode);
    });
    const endStates = excel.services.onRuntimeState((state) => states.push(state));
    await Office.addin.hide();
    await excel.quiet();
    await Office.addin.showAsTaskpane();
    await excel.quiet();
    excel.services.setRuntimeState('Background');
    await excel.quiet();
    expect(states).toEqual(['Background', 'Visible', 'Background']);
    expect(modes).toEqual(['Hidden', 'Taskpane', 'Hidden']);
    await end();
    endStates();
  });

  test('ribbon buttons are enabled and disabled', async () => {
    await Office.ribbon.requestUpdate({
      tabs: [
        { id: 'Tab', groups: [{ id: 'Group', controls: [{ id: 'UndoButton', enabled: false }] }] },
      ],
    });
    expect(excel.services.ribbon.get('UndoButton')).toEqual({ enabled: false, visible: null });
  });
});
