/** Stands before office.js in the add-in's page; the page around it holds the emulated Excel and left a port. */
import { installNativeBridge } from './native-frame';
import type { NativeHostPort } from './native-port';
import { PORT_PROPERTY } from './native-port';

const port: unknown = Reflect.get(window.parent, PORT_PROPERTY);
// Without a port the page was opened by itself, and office.js is left to find no host.
if (isPort(port)) installNativeBridge(window, port);

function isPort(value: unknown): value is NativeHostPort {
  return typeof value === 'object' && value !== null && 'attach' in value && 'execute' in value;
}
