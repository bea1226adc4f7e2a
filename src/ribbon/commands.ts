/** The buttons of the ribbon: the same commands on the same session as the pane's. */
import { loadCommands, type Commands } from '../commands/load';
import type { CommandOutcome, Session } from '../commands/session';

/** `quiet`: the sheet itself shows what happened, so the pane need not open. */
interface RibbonCommand {
  readonly run: (commands: Commands, session: Session) => Promise<CommandOutcome<unknown>>;
  readonly quiet: boolean;
}

/** By the FunctionName in manifest.xml. Check, ledger and filling have results that one sheet cannot show. */
export const RIBBON_COMMANDS = {
  insertForm: { run: ({ insertForm }, session) => insertForm(session), quiet: true },
  check: { run: ({ check }, session) => check(session), quiet: false },
  clearMarks: { run: ({ clearMarks }, session) => clearMarks(session), quiet: true },
  prepareLedger: { run: ({ prepareLedger }, session) => prepareLedger(session), quiet: false },
  fill: { run: ({ fill }, session) => fill(session), quiet: false },
} as const satisfies Readonly<Record<string, RibbonCommand>>;

/** The part of `Office.AddinCommands.Event` that we answer. */
export interface RibbonEvent {
  readonly completed: () => void;
}

/**
 * Makes the handler of one button. `session` is `null` where the add-in cannot work; the pane then says why.
 * Whatever happens, the host is told that the command has ended, else the button stays dead for five minutes.
 */
export function ribbonHandler(
  command: RibbonCommand,
  session: Session | null,
  openPane: () => Promise<void>,
): (event: RibbonEvent) => Promise<void> {
  return async (event) => {
    try {
      const outcome = session && (await command.run(await loadCommands(), session));
      if (outcome?.kind !== 'done' || !command.quiet) await openPane();
    } catch {
      // A fault of ours: the pane is the only place where it can be seen at all.
      await openPane().catch(() => undefined);
    } finally {
      event.completed();
    }
  };
}

/** Ties the manifest's function names to the commands; to be called when Office is ready. */
export function associateRibbon(session: Session | null): void {
  const openPane = () => Office.addin.showAsTaskpane();
  for (const [name, command] of Object.entries(RIBBON_COMMANDS)) {
    const handle = ribbonHandler(command, session, openPane);
    Office.actions.associate(name, (event: RibbonEvent) => void handle(event));
  }
}
