/**
 * A window for Microsoft's library in plain Node: jest's own would slow down our code and the library alike, by about a
 * half, and neither runs in jest where it counts. Import it before anything that speaks to the library.
 */
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html>', {
  url: 'https://localhost:3000/taskpane.html',
  runScripts: 'outside-only',
});
// The library waits for Excel by the window's clock; the timers of Node do not depend on the page being shown.
Object.assign(window, { setTimeout, clearTimeout });
Object.assign(globalThis, { window, document: window.document });
for (const name of ['Excel', 'OfficeExtension', 'Office']) {
  Object.defineProperty(globalThis, name, { get: (): unknown => Reflect.get(window, name) });
}
