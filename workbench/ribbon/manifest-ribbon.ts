/** Reads the ribbon out of the add-in's own manifest, so that the bar on top shows what Excel would show. */

/** What a button does: a function command of the shared runtime, or showing the task pane. */
export type RibbonAction =
  { readonly kind: 'function'; readonly functionName: string } | { readonly kind: 'show-pane' };

export interface RibbonButton {
  /** The control's id in the manifest; handed to the command as its event's source. */
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Path of the icon on the host that serves the add-in, e.g. `/assets/insert-32.png`. */
  readonly iconPath: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The size in pixels that Excel takes for large buttons. */
const ICON_SIZE = '32';

/** Elements are matched by local name: the manifest's prefixes are its author's choice. */
function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function child(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`manifest.xml: <${parent.localName}> has no <${name}>`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: <${element.localName}> has no ${name}`);
  return value;
}

/** `xsi:type`, whatever the prefix is called. */
function typeOf(element: Element): string {
  const named = [...element.attributes].find(({ localName }) => localName === 'type');
  return named?.value ?? '';
}

/** Looks resources up by id, in the language asked for or the manifest's default. */
class Resources {
  readonly #byId: ReadonlyMap<string, Element>;

  constructor(
    manifest: Document,
    readonly language: string,
  ) {
    const entries = [...manifest.getElementsByTagName('*')].filter(
      (element) => element.hasAttribute('id') && element.hasAttribute('DefaultValue'),
    );
    this.#byId = new Map(entries.map((element) => [attribute(element, 'id'), element]));
  }

  of(reference: Element): string {
    const id = attribute(reference, 'resid');
    const entry = this.#byId.get(id);
    if (!entry) throw new Error(`manifest.xml: no resource is called ${id}`);
    const override = children(entry, 'Override').find(
      (element) => attribute(element, 'Locale').toLowerCase() === this.language.toLowerCase(),
    );
    return attribute(override ?? entry, override ? 'Value' : 'DefaultValue');
  }
}

function readAction(action: Element): RibbonAction {
  if (typeOf(action) === 'ShowTaskpane') return { kind: 'show-pane' };
  const functionName = child(action, 'FunctionName').textContent.trim();
  return { kind: 'function', functionName };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const supertip = child(control, 'Supertip');
  const images = children(child(control, 'Icon'), 'Image');
  const icon = images.find((image) => image.getAttribute('size') === ICON_SIZE);
  if (!icon) throw new Error(`manifest.xml: ${attribute(control, 'id')} has no icon of 32 px`);
  return {
    id: attribute(control, 'id'),
    label: resources.of(child(control, 'Label')),
    tipTitle: resources.of(child(supertip, 'Title')),
    tip: resources.of(child(supertip, 'Description')),
    iconPath: new URL(resources.of(icon)).pathname,
    action: readAction(child(control, 'Action')),
  };
}

/**
 * The tab that the manifest adds to the ribbon.
 * @param xml the text of manifest.xml
 * @param language `zh-CN`, `en-US`, …; falls back to the manifest's default
 * @throws when the manifest is no XML or lacks something that a button needs
 */
export function readRibbon(xml: string, language: string): RibbonTab {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const problem = manifest.querySelector('parsererror');
  if (problem) throw new Error(`manifest.xml: ${problem.textContent}`);
  const resources = new Resources(manifest, language);
  const tab = manifest.getElementsByTagNameNS('*', 'CustomTab')[0];
  if (!tab) throw new Error('manifest.xml has no CustomTab');
  return {
    label: resources.of(child(tab, 'Label')),
    groups: children(tab, 'Group').map((group) => ({
      label: resources.of(child(group, 'Label')),
      buttons: children(group, 'Control').map((control) => readButton(control, resources)),
    })),
  };
}
