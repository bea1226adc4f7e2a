/** The smallest workbook that the interpreter and the transports can be tried on: sheets and cell values. */
import type { EmulatedWorkbook } from '../../../excel-host/emulated-excel';
import type { EmulatedObject } from '../../../excel-host/rich-api/emulated-object';
import { HostError } from '../../../excel-host/rich-api/emulated-object';
import type { EventEntry } from '../../../excel-host/rich-api/event-queue';

const CHANGED = 10;

class MiniFill implements EmulatedObject {
  readonly $cls = 'RangeFill';
  Color = '#FFFFFF';
}

class MiniFormat implements EmulatedObject {
  readonly $cls = 'RangeFormat';
  readonly Fill = new MiniFill();
  readonly HorizontalAlignment = 'General';
}

export class MiniRange implements EmulatedObject {
  readonly $cls = 'Range';
  $ref: string | undefined = undefined;
  readonly Format = new MiniFormat();

  constructor(
    readonly sheet: MiniSheet,
    readonly address: string,
  ) {}

  get Address(): string {
    return `${this.sheet.Name}!${this.address}`;
  }

  get Values(): unknown[][] {
    return [[this.sheet.cells.get(this.address) ?? '']];
  }

  set Values(values: unknown[][]) {
    this.sheet.write(this.address, values[0]?.[0]);
  }

  GetCell(row: number, column: number): MiniRange {
    return new MiniRange(this.sheet, `${String.fromCharCode(65 + column)}${String(row + 1)}`);
  }

  GetBoundingRect(other: MiniRange): MiniRange {
    return new MiniRange(this.sheet, `${this.address}:${other.address}`);
  }
}

export class MiniSheet implements EmulatedObject {
  readonly $cls = 'Worksheet';
  readonly cells = new Map<string, unknown>();
  private registered = 0;
  Name: string;
  Visibility = 'Visible';
  ShowGridlines = true;

  constructor(
    private readonly book: MiniWorkbook,
    readonly Id: string,
    name: string,
  ) {
    this.Name = name;
  }

  get Names(): null {
    return null;
  }

  GetRange(address: unknown): MiniRange {
    return new MiniRange(this, typeof address === 'string' ? address : 'A1');
  }

  _RegisterDataChangedEvent(): void {
    this.registered += 1;
  }

  _UnregisterDataChangedEvent(): void {
    this.registered -= 1;
  }

  write(address: string, value: unknown): void {
    this.cells.set(address, value);
    this.book.pending += 1;
    if (this.registered > 0) this.book.onEvent(this.changed(address));
  }

  private changed(address: string): EventEntry {
    const payload = {
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: this.Id,
      referenceId: '',
      shiftDirection: 'None',
      triggerSource: 'Unknown',
    };
    return [65536, CHANGED, this.Id, JSON.stringify(payload), 0, false];
  }
}

class MiniSheets implements EmulatedObject {
  readonly $cls = 'WorksheetCollection';
  readonly sheets: MiniSheet[] = [];

  constructor(private readonly book: MiniWorkbook) {}

  readonly $items = () => this.sheets;

  readonly $item = (key: unknown): MiniSheet => {
    const found = this.GetItemOrNullObject(key);
    if (found === null) {
      throw new HostError(
        'ItemNotFound',
        "The requested resource doesn't exist.",
        'WorksheetCollection.getItem',
      );
    }
    return found;
  };

  GetItemOrNullObject(key: unknown): MiniSheet | null {
    return this.sheets.find((sheet) => sheet.Name === key || sheet.Id === key) ?? null;
  }

  GetCount(): number {
    return this.sheets.length;
  }

  Add(name: unknown): MiniSheet {
    const sheet = new MiniSheet(this.book, `{${String(this.sheets.length + 1)}}`, String(name));
    this.sheets.push(sheet);
    return sheet;
  }
}

export class MiniWorkbook implements EmulatedWorkbook {
  readonly $cls = 'Workbook';
  onEvent: (entry: EventEntry) => void = () => undefined;
  readonly Worksheets = new MiniSheets(this);
  readonly selectionListeners = new Set<() => void>();
  readonly model: EmulatedWorkbook['model'];
  /** Writes that have not been "recalculated". */
  pending = 0;

  constructor(
    names: readonly string[] = ['Sheet1'],
    settings: Readonly<Record<string, unknown>> = {},
  ) {
    for (const name of names) this.Worksheets.Add(name);
    this.model = {
      settings: new Map(Object.entries(settings)),
      events: {
        subscribe: (listener) => {
          this.onEvent = listener;
          return () => undefined;
        },
        subscribeToSelection: (listener) => {
          this.selectionListeners.add(listener);
          return () => this.selectionListeners.delete(listener);
        },
      },
    };
  }

  readonly $settle = async (): Promise<void> => {
    await Promise.resolve();
    this.pending = 0;
  };

  get IsDirty(): boolean {
    return this.pending > 0;
  }

  sheet(name: string): MiniSheet {
    return this.Worksheets.$item(name);
  }
}
