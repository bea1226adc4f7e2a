/**
 * Ctrl+V and every other paste in the visible grid. What comes from outside goes the way that the emulator's own
 * pasting goes, since Univer leaves `25%` as text and refuses some merges without a word; what was copied in the grid
 * itself is Univer's.
 */
import type { DependencyOverride } from '@univerjs/core';
import { ISheetClipboardService, SheetClipboardService } from '@univerjs/sheets-ui';

/** What is on the clipboard, as far as a sheet is concerned. */
export interface Clipping {
  /** `''` when there is none. */
  readonly html: string;
  readonly text: string;
}

/** Pastes at the selection; must not reject. */
export type Paste = (clipping: Clipping) => Promise<boolean>;

/** Univer's mark on what it copied. */
const OWN_COPY = /data-copy-id="([^\s"]+)"/;

/** A replacement for Univer's clipboard service; `paste` is asked for at each paste. */
export function pasteAsInExcel(paste: Paste): DependencyOverride {
  class ExcelClipboardService extends SheetClipboardService {
    override async paste(item: ClipboardItem, pasteType?: 'default-paste'): Promise<boolean> {
      const read = async (type: string) =>
        item.types.includes(type) ? (await item.getType(type)).text() : '';
      const clipping = { html: await read('text/html'), text: await read('text/plain') };
      return this.isFromOutside(clipping) ? paste(clipping) : super.paste(item, pasteType);
    }

    override async legacyPaste(html = '', text = '', files?: File[]): Promise<boolean> {
      const clipping = { html, text };
      return this.isFromOutside(clipping) ? paste(clipping) : super.legacyPaste(html, text, files);
    }

    private isFromOutside({ html, text }: Clipping): boolean {
      const copy = OWN_COPY.exec(html)?.[1];
      const isOwn = copy !== undefined && Boolean(this.copyContentCache().get(copy));
      return !isOwn && (html !== '' || text !== '');
    }
  }
  return [[ISheetClipboardService, { useClass: ExcelClipboardService }]];
}
