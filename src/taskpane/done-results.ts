/** Tells which command's result the session's last outcome carries. */
import type { FillPreview } from '../commands/fill-preview';
import type { CommandName, CommandResults, LastOutcome } from '../commands/session';

/** The result when the last command was this one and worked; otherwise `null`. */
export function doneOf<Name extends CommandName>(
  last: LastOutcome | null,
  name: Name,
): CommandResults[Name] | null {
  return last?.done[name] ?? null;
}

/** What the last command wants to be looked at before it fills. */
export function askedPreview(last: LastOutcome | null): FillPreview | null {
  const outcome = last?.outcome;
  return outcome?.kind === 'confirm' && outcome.question === 'fill-preview'
    ? outcome.preview
    : null;
}
