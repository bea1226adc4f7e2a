/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_COMMANDS } from '../../src/ribbon/commands';
import { REQUIRED_EXCEL_API } from '../../src/taskpane/requirements';

const root = path.resolve(__dirname, '../..');
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'text/xml');
const elements = [...manifest.getElementsByTagName('*')];
const named = (localName: string) => elements.filter((element) => element.localName === localName);
const attributes = (name: string) =>
  elements.flatMap((element) => element.getAttribute(name) ?? []);

const resources = named('Resources').flatMap((section) =>
  [...section.getElementsByTagName('*')].filter((element) => element.hasAttribute('id')),
);

/** Width and height as a PNG file's header gives them. */
function pixels(file: string): readonly [number, number] {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function assetOf(url: string): string {
  expect(url).toMatch(/^https:\/\/localhost:3000\//);
  return path.join(root, url.slice('https://localhost:3000/'.length));
}

function urlOf(resid: string | null): string {
  const url = resources.find(({ id }) => id === resid)?.getAttribute('DefaultValue');
  if (url === null || url === undefined) throw new Error(`No resource ${resid ?? ''}`);
  return url;
}

test('is well-formed', () => {
  expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
});

test('has a GUID and a version of four parts', () => {
  expect(named('Id')[0]?.textContent).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(named('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('every resid leads to a resource and every resource is used', () => {
  const used = new Set(attributes('resid'));
  const defined = resources.map(({ id }) => id);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].filter((resid) => !defined.includes(resid))).toEqual([]);
  expect(defined.filter((id) => !used.has(id))).toEqual([]);
});

test('resids and ids keep within 32 characters', () => {
  for (const id of [...attributes('resid'), ...attributes('id')])
    expect(id.length).toBeLessThanOrEqual(32);
});

test('control and group ids are unique', () => {
  const ids = ['Control', 'Group', 'CustomTab'].flatMap((name) =>
    named(name).map((element) => element.getAttribute('id')),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('every address is https', () => {
  const addresses = attributes('DefaultValue').filter((value) => /^\w+:\/\//.test(value));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});

test('ribbon icons exist in their sizes, 16, 32 and 80 for every button', () => {
  const images = named('Image').filter((image) => image.hasAttribute('size'));
  for (const image of images) {
    const size = Number(image.getAttribute('size'));
    const file = assetOf(urlOf(image.getAttribute('resid')));
    expect(existsSync(file)).toBe(true);
    expect([file, pixels(file)]).toEqual([file, [size, size]]);
  }
  for (const icon of named('Icon'))
    expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual([
      '16',
      '32',
      '80',
    ]);
});

test('the product icon is 32 and 64 pixels', () => {
  const fileOf = (name: string) => assetOf(named(name)[0]?.getAttribute('DefaultValue') ?? '');
  expect(pixels(fileOf('IconUrl'))).toEqual([32, 32]);
  expect(pixels(fileOf('HighResolutionIconUrl'))).toEqual([64, 64]);
});

test('the function names are those that the ribbon code ties', () => {
  const names = named('FunctionName').map((element) => element.textContent);
  expect([...names].sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
});

test('page, functions and runtime are one shared, long-lived page', () => {
  const [runtime] = named('Runtime');
  const resid = runtime?.getAttribute('resid') ?? null;
  expect(runtime?.getAttribute('lifetime')).toBe('long');
  expect(named('FunctionFile')[0]?.getAttribute('resid')).toBe(resid);
  const [source, ...actionSources] = named('SourceLocation');
  expect(source?.getAttribute('DefaultValue')).toBe(urlOf(resid));
  expect(actionSources.map((element) => element.getAttribute('resid'))).toEqual([resid]);
});

test('the floor is the one that the code asks for, and the shared runtime is required', () => {
  const sets = new Map(
    named('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]),
  );
  expect(sets.get('ExcelApi')).toBe(REQUIRED_EXCEL_API);
  expect(sets.get('SharedRuntime')).toBe('1.1');
});

test('everything to be read is there in Chinese, with English beside it', () => {
  expect(named('DefaultLocale')[0]?.textContent).toBe('zh-CN');
  const words = [...named('String'), ...named('DisplayName'), ...named('Description')].filter(
    (element) => element.hasAttribute('DefaultValue'),
  );
  expect(words.length).toBeGreaterThan(10);
  for (const element of words) {
    expect(element.getAttribute('DefaultValue')).toMatch(/\p{Script=Han}/u);
    const [english] = [...element.children].filter(
      (child) => child.getAttribute('Locale') === 'en-US',
    );
    expect(english?.getAttribute('Value')).toMatch(/^[\x20-\x7e]+$/);
  }
});

test('short strings keep within 125 characters, long ones within 250', () => {
  const lengths = (section: string) =>
    named(section)
      .flatMap((list) => [...list.getElementsByTagName('*')])
      .map(
        (element) =>
          (element.getAttribute('DefaultValue') ?? element.getAttribute('Value'))?.length,
      );
  for (const length of lengths('ShortStrings')) expect(length).toBeLessThanOrEqual(125);
  for (const length of lengths('LongStrings')) expect(length).toBeLessThanOrEqual(250);
});

test('the tab has its buttons in their order, all but the last of one click', () => {
  const labels = named('Control').map((control) => {
    const label = [...control.children].find((child) => child.localName === 'Label');
    return urlOf(label?.getAttribute('resid') ?? null);
  });
  expect(labels).toEqual(['插入模板', '校验', '清除标记', '台账', '填充', '打开面板']);
  expect(named('Action').map((action) => action.getAttribute('xsi:type'))).toEqual([
    ...Array.from({ length: 5 }, () => 'ExecuteFunction'),
    'ShowTaskpane',
  ]);
});

test('buttons stand in groups of what they are about', () => {
  const groups = named('Group').map((group) =>
    [...group.getElementsByTagName('Control')].map((control) => control.getAttribute('id')),
  );
  expect(groups).toEqual([
    ['Targets.Insert'],
    ['Targets.RunCheck', 'Targets.ClearMarks'],
    ['Targets.PrepareLedger', 'Targets.RunFill'],
    ['Targets.OpenPane'],
  ]);
});
