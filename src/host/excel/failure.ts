/** Errors of office.js as {@link HostFailure}: told apart by their code, never by their message, which is translated. */
import { HostFailure } from '../workbook-host';
import type { HostFailureCode } from '../workbook-host';

/**
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling and
 * `OfficeExtension.CoreErrorCodes` of the library.
 */
const CODES = new Map<string, HostFailureCode>(
  Object.entries({
    InvalidOperationInCellEditMode: 'cell-edit-mode',
    AccessDenied: 'sheet-protected',
    ItemAlreadyExists: 'name-taken',
    ItemNotFound: 'sheet-missing',
    RequestPayloadSizeLimitExceeded: 'too-large',
    ResponsePayloadSizeLimitExceeded: 'too-large',
    RangeExceedsLimit: 'too-large',
    ActivityLimitReached: 'busy',
    WriteNotSupportedWhenModalDialogOpen: 'busy',
    InvalidOrTimedOutSession: 'session-lost',
    ConnectionFailure: 'session-lost',
  } as const),
);

/** A failure with what the library tells besides. */
export class ExcelFailure extends HostFailure {
  constructor(
    code: HostFailureCode,
    sheet: string | null,
    detail: string,
    /** Traces that were passed before Excel stopped; `null` when there was no answer at all. */
    readonly traces: readonly string[] | null,
  ) {
    super(code, sheet, detail);
  }
}

function textOf(error: object, key: string): string | null {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : null;
}

/** The statement that failed, when Excel itself answered. */
function statementOf(error: object): string | null {
  const debugInfo: unknown = Reflect.get(error, 'debugInfo');
  return typeof debugInfo === 'object' && debugInfo !== null
    ? textOf(debugInfo, 'statement')
    : null;
}

function tracesOf(error: object): readonly string[] | null {
  const traces: unknown = Reflect.get(error, 'traceMessages');
  if (statementOf(error) === null || !Array.isArray(traces)) return null;
  return traces.filter((trace) => typeof trace === 'string');
}

/** The words for the details line: code, message and the statement that failed, as far as the library gives them. */
function detailOf(error: object): string {
  return [textOf(error, 'code'), textOf(error, 'message'), statementOf(error)]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** @param sheet the sheet that the failed request was about, when it was about one */
export function hostFailure(error: unknown, sheet: string | null = null): HostFailure {
  if (error instanceof HostFailure) return error;
  if (typeof error !== 'object' || error === null) {
    return new HostFailure('unknown', sheet, String(error));
  }
  const code = CODES.get(textOf(error, 'code') ?? '') ?? 'unknown';
  return new ExcelFailure(code, sheet, detailOf(error), tracesOf(error));
}
