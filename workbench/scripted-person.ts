/** Makes `window.workbench`: every function does what a person does at the grid, and nothing the add-in does. */
import { pasteAtSelection } from './grid/paste-at-selection';
import type { OpenWorkbook } from './open-workbook';
import type { CellContents, Workbench } from './workbench-api';

interface PersonParts {
  /** The workbook that is open now. */
  readonly current: () => OpenWorkbook;
  readonly open: Workbench['open'];
}

function present<Item>(items: Item[][] | null): Item[][] {
  if (!items) throw new Error('The range is too large to be read at once');
  return items;
}

export function createWorkbench({ current, open }: PersonParts): Workbench {
  const emulated = () => current().emulated;

  async function contents(sheet: string, range: string): Promise<CellContents> {
    await emulated().model.univer.settle();
    const cells = emulated().root.Worksheets.GetItem(sheet).GetRange(range);
    return {
      values: present(cells.Values),
      formulas: present(cells.Formulas),
      numberFormats: present(cells.NumberFormat),
    };
  }

  return {
    open,
    sheets: () => {
      const { model } = emulated();
      const active = model.activeSheet().getSheetId();
      return model.sheets().map((sheet) => ({
        name: sheet.getName(),
        hidden: model.isHidden(sheet),
        active: sheet.getSheetId() === active,
      }));
    },
    type: async (sheet, address, text) => {
      emulated().user.select(sheet, address);
      await emulated().user.type(sheet, address, text);
    },
    paste: async (sheet, address, content) => {
      const { user } = emulated();
      user.select(sheet, address);
      if (typeof content !== 'string') await user.paste(sheet, address, content);
      else if (!(await pasteAtSelection(emulated(), { html: content, text: '' })))
        throw new Error('There is nothing in the HTML to paste');
    },
    coauthorTypes: (sheet, address, text) => emulated().coauthor.type(sheet, address, text),
    select: (sheet, address) => {
      emulated().user.select(sheet, address);
      return Promise.resolve();
    },
    selection: () => {
      const range = emulated().root.GetSelectedRange();
      const [sheet = '', address = ''] = range.Address.split('!');
      return { sheet: sheet.replace(/^'|'$/g, ''), address };
    },
    insertRows: (sheet, row, count) => emulated().user.ranges.insertRows(sheet, row, count),
    deleteRows: (sheet, row, count) => emulated().user.ranges.deleteRows(sheet, row, count),
    undo: async () => {
      const done = await emulated().user.undo();
      await emulated().model.univer.settle();
      return done;
    },
    protectSheet: (sheet, on) => {
      const { sheets } = emulated().user;
      if (on) sheets.protect(sheet);
      else sheets.unprotect(sheet);
      return Promise.resolve();
    },
    protectStructure: (on) => {
      const { sheets } = emulated().user;
      if (on) sheets.protectStructure();
      else sheets.unprotectStructure();
      return Promise.resolve();
    },
    setReadOnly: (on) => {
      emulated().user.sheets.setReadOnly(on);
      return Promise.resolve();
    },
    startEditing: (sheet, address) => {
      emulated().user.select(sheet, address);
      return current().startEditing();
    },
    endEditing: (keep) => current().endEditing(keep),
    read: contents,
    look: async (sheet, address) => {
      const { displayedText, fill, bold } = await emulated().user.look(sheet, address);
      return { text: displayedText, fill, bold };
    },
    dump: () => emulated().dump(),
  };
}
