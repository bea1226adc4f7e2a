import { storedPreferences } from '../../src/taskpane/preferences';
import { obstacle } from '../../src/taskpane/requirements';

function office(supported: boolean | undefined) {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      context:
        supported === undefined
          ? {}
          : {
              requirements: {
                isSetSupported: (set: string, version: string) =>
                  set === 'ExcelApi' && version === '1.14' && supported,
              },
            },
    },
  });
}

test('outside Excel the pane says where to open it', () => {
  office(undefined);
  expect(obstacle({ host: null })).toBe('not-in-excel');
});

test('an Excel below ExcelApi 1.14 is too old', () => {
  office(false);
  expect(obstacle({ host: Office.HostType.Excel })).toBe('too-old');
  office(true);
  expect(obstacle({ host: Office.HostType.Excel })).toBeNull();
});

describe('preferences', () => {
  test('are kept, apart by the partition of the host', () => {
    const one = storedPreferences(() => localStorage, 'one-');
    one.set('welcome-seen', true);
    expect(one.isSet('welcome-seen')).toBe(true);
    expect(storedPreferences(() => localStorage, 'two-').isSet('welcome-seen')).toBe(false);
    one.set('welcome-seen', false);
    expect(one.isSet('welcome-seen')).toBe(false);
  });

  test('do without storage where it is switched off', () => {
    const none = storedPreferences(() => {
      throw new DOMException('denied', 'SecurityError');
    }, undefined);
    expect(() => none.set('reviewer', true)).not.toThrow();
    expect(none.isSet('reviewer')).toBe(false);
  });
});
