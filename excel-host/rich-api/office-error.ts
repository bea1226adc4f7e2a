/**
 * Errors with which the Office host refuses a whole request, before or after Excel saw it, and what the library makes
 * of them (`RichApiMessageUtility.buildResponseOnError`, `RequestContext._processOfficeJsErrorResponse`).
 */

export const OfficeErrorCode = {
  InvalidSheetName: 1014,
  OperationNotSupported: 5000,
  InternalError: 5001,
  /** A cell is being edited. */
  InvalidApiCallInContext: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  NoCapability: 7000,
  InvalidCallback: 11101,
} as const;

export type OfficeErrorCode = (typeof OfficeErrorCode)[keyof typeof OfficeErrorCode];

/** What `error.code` becomes in the add-in, and the HTTP status that goes with it. */
export interface ClientError {
  readonly code: string;
  readonly status: number;
}

const CLIENT_ERRORS: Readonly<Partial<Record<OfficeErrorCode, ClientError>>> = {
  1014: { code: 'InvalidRequestContext', status: 400 },
  5004: { code: 'InvalidOperationInCellEditMode', status: 400 },
  5012: { code: 'InvalidOrTimedOutSession', status: 408 },
  5016: { code: 'WriteNotSupportedWhenModalDialogOpen', status: 400 },
  5102: { code: 'ActivityLimitReached', status: 429 },
  5103: { code: 'RequestPayloadSizeLimitExceeded', status: 400 },
  5104: { code: 'ResponsePayloadSizeLimitExceeded', status: 400 },
  7000: { code: 'AccessDenied', status: 401 },
};

/** For transports that speak in client errors (the HostBridge). */
export function clientError(code: OfficeErrorCode): ClientError {
  return CLIENT_ERRORS[code] ?? { code: 'GeneralException', status: 500 };
}
