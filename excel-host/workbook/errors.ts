/**
 * Excel's error codes with the messages of Microsoft's table,
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import { HostError } from '../rich-api/emulated-object';

export function invalidArgument(location: string): HostError {
  return new HostError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
    location,
  );
}

export function wrongSize(location: string): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );
}

export function itemNotFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location);
}

export function itemAlreadyExists(location: string): HostError {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.', location);
}

export function accessDenied(location: string): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', location);
}

export function invalidOperation(location: string): HostError {
  return new HostError(
    'InvalidOperation',
    'The operation attempted is invalid on the object.',
    location,
  );
}

/**
 * A conditional format asked for a type that it is not of; the words are those of OfficeDev/office-js#2180, which does
 * not tell the code.
 */
export function notPermitted(location: string): HostError {
  return new HostError(
    'InvalidOperation',
    'This operation is not permitted for the current object.',
    location,
  );
}

export function invalidReference(location: string): HostError {
  return new HostError(
    'InvalidReference',
    'This reference is not valid for the current operation.',
    location,
  );
}

export function unsupported(location: string): HostError {
  return new HostError(
    'UnsupportedOperation',
    'The operation being attempted is not supported.',
    location,
  );
}

/** What the emulator itself cannot do; never an error of Excel. */
export function gap(what: string): HostError {
  return new HostError('EmulatorGap', `The emulated host does not implement ${what}`, what);
}

/** A person's paste that would cut a merged area; Excel says "We can't do that to a merged cell." */
export function mergedCellsInTheWay(location: string): HostError {
  return new HostError('MergedCells', "We can't do that to a merged cell.", location);
}
