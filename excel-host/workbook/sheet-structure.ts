/** Adding, naming, moving and deleting sheets, with the rules that Excel puts on each. */
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { BooleanNumber } from '@univerjs/core';
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from './errors';
import { IN_PLACE } from './univer/univer-workbook';
import type { WorkbookModel } from './workbook-model';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/**
 * A protected structure keeps sheets from being added, moved, deleted, hidden and renamed,
 * https://support.microsoft.com/office/7e365a4d-3e89-4616-84ca-1931257c1517; the code is our reading of Microsoft's
 * table, no thread tells it.
 */
function requireStructure(model: WorkbookModel, location: string): void {
  model.requireWritable(location);
  if (model.structureProtected) throw accessDenied(location);
}

/**
 * 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not "History", unique:
 * https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function requireSheetName(
  model: WorkbookModel,
  name: string,
  location: string,
  except: string | null = null,
): void {
  const legal =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!legal) throw invalidArgument(location);
  const taken = model
    .sheets()
    .some(
      (sheet) =>
        sheet.getSheetId() !== except && sheet.getName().toLowerCase() === name.toLowerCase(),
    );
  if (taken) throw itemAlreadyExists(location);
}

function freeName(model: WorkbookModel): string {
  for (let number = model.sheets().length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!model.findSheet(name)) return name;
  }
}

/** Adds a sheet after the last one and gives its id; it does not become the active sheet. */
export function addSheet(model: WorkbookModel, name: string | null, location: string): string {
  requireStructure(model, location);
  const wanted = name ?? freeName(model);
  requireSheetName(model, wanted, location);
  const id = model.newId();
  model.univer.asApi(() => model.univer.insertSheet(id, wanted, model.sheets().length));
  return id;
}

export function renameSheet(model: WorkbookModel, id: string, name: string): void {
  const location = 'Worksheet.name';
  requireStructure(model, location);
  requireSheetName(model, name, location, id);
  if (model.sheetName(id) === name) return;
  // The command, not the mutation, also changes the formulas that name the sheet.
  model.univer.asApi(() =>
    model.univer.commandNow(SetWorksheetNameCommand.id, {
      unitId: model.univer.unitId,
      subUnitId: id,
      name,
    }),
  );
}

export function deleteSheet(model: WorkbookModel, id: string): void {
  const location = 'Worksheet.delete';
  requireStructure(model, location);
  const sheet = model.liveSheet(id, location);
  const others = model.sheets().filter((other) => other.getSheetId() !== id);
  // "cannot be deleted": the last visible sheet, and a very hidden one,
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  const visible = others.find((other) => !model.isHidden(other));
  if (!visible || model.state(id).veryHidden) throw invalidOperation(location);
  if (model.activeSheet() === sheet) {
    const order = model.sheets();
    const place = order.indexOf(sheet);
    const next =
      order.slice(place + 1).find((other) => !model.isHidden(other)) ??
      order
        .slice(0, place)
        .reverse()
        .find((other) => !model.isHidden(other)) ??
      visible;
    model.activate(next.getSheetId());
  }
  model.univer.asApi(() => {
    for (const rule of [...model.rules.list(id)]) model.rules.delete(id, rule.cfId);
    for (const table of model.tables.on(id)) model.tables.delete(table);
    model.univer.removeSheet(id);
  });
}

export function moveSheet(model: WorkbookModel, id: string, position: number): void {
  const location = 'Worksheet.position';
  requireStructure(model, location);
  const order = model.sheets().map((sheet) => sheet.getSheetId());
  if (!Number.isInteger(position) || position < 0 || position >= order.length) {
    throw invalidArgument(location);
  }
  const fromOrder = order.indexOf(id);
  if (fromOrder === position) return;
  model.univer.asApi(() =>
    model.univer.mutate(SetWorksheetOrderMutation, {
      unitId: model.univer.unitId,
      subUnitId: id,
      fromOrder,
      toOrder: position,
    }),
  );
}

export function visibilityOf(model: WorkbookModel, id: string): Visibility {
  const sheet = model.liveSheet(id, 'Worksheet.visibility');
  if (!model.isHidden(sheet)) return 'Visible';
  return model.state(id).veryHidden ? 'VeryHidden' : 'Hidden';
}

export function setVisibility(model: WorkbookModel, id: string, visibility: Visibility): void {
  const location = 'Worksheet.visibility';
  requireStructure(model, location);
  const sheet = model.liveSheet(id, location);
  const hide = visibility !== 'Visible';
  const visible = model.sheets().filter((other) => !model.isHidden(other) && other !== sheet);
  if (hide && visible.length === 0) throw invalidOperation(location);
  const first = visible[0];
  if (hide && first && model.activeSheet() === sheet) model.activate(first.getSheetId());
  model.state(id).veryHidden = visibility === 'VeryHidden';
  if (hide === model.isHidden(sheet)) return;
  model.univer.asApi(() =>
    model.univer.mutate(
      SetWorksheetHideMutation,
      {
        unitId: model.univer.unitId,
        subUnitId: id,
        hidden: hide ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
      IN_PLACE,
    ),
  );
}

export function setTabColor(model: WorkbookModel, id: string, color: string): void {
  requireStructure(model, 'Worksheet.tabColor');
  if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument('Worksheet.tabColor');
  model.univer.asApi(() =>
    model.univer.mutate(SetTabColorMutation, {
      unitId: model.univer.unitId,
      subUnitId: id,
      color,
    }),
  );
}
