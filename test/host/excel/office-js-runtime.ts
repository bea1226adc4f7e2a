/**
 * Microsoft's unmodified library in jest: only its host file, so `Excel` and `OfficeExtension` exist and
 * `Office.onReady` does not. `test/excel-host/transport/native-frame.test.ts` starts the whole of office.js.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnsweringExcel } from '../../../excel-host/emulated-excel';
import type { Metadata } from '../../../excel-host/rich-api/metadata';
import type { HostBridgeLibrary } from '../../../excel-host/transport/host-bridge';
import { connectHostBridge } from '../../../excel-host/transport/host-bridge';

/** Folder of the library's files, unminified ones included. */
export const LIBRARY = path.resolve('node_modules/@microsoft/office-js/dist');

interface Library extends HostBridgeLibrary {
  readonly GenericEventRegistration: {
    s_genericEventRegistrations: Readonly<Record<string, unknown>>;
  };
}

let disconnect: () => void = () => undefined;
let metadata: Metadata | null = null;
let loaded = false;

/** Class metadata of the installed library, derived once and cached in `.cache/`. */
export function excelMetadata(): Metadata {
  if (metadata === null) {
    const script = path.resolve('scripts/excel-metadata.mjs');
    const file = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
    // The script wrote it: nobody else's data.
    metadata = JSON.parse(readFileSync(file, 'utf8')) as Metadata;
  }
  return metadata;
}

/** Evaluates the library in the window of the test, once. Takes about 0.1 s. */
export function loadOfficeJs(): void {
  if (loaded) return;
  window.eval(readFileSync(path.join(LIBRARY, 'excel-web-16.00.js'), 'utf8'));
  loaded = true;
}

/**
 * Puts this Excel behind the global `Excel` and cuts off the one before it, its event handlers included, so that each
 * test may have a workbook of its own. Loads the library if need be.
 */
export function connectExcel(excel: AnsweringExcel): void {
  loadOfficeJs();
  disconnect();
  const library = officeExtension();
  // The library keeps event handlers for as long as the page lives, by sheet id; ids recur from test to test.
  library.GenericEventRegistration.s_genericEventRegistrations = {};
  disconnect = connectHostBridge(library, excel);
}

function officeExtension(): Library {
  const library: unknown = Reflect.get(window, 'OfficeExtension');
  if (!isLibrary(library)) throw new Error('OfficeExtension has no HostBridge');
  return library;
}

function isLibrary(value: unknown): value is Library {
  return (
    typeof value === 'object' &&
    value !== null &&
    'HostBridge' in value &&
    'GenericEventRegistration' in value
  );
}
