/** `npm run compare`: every formula of a filled year calculated anew by LibreOffice and compared. */
import { compareFilledYear } from './compare-filled-year.mjs';
import { ensureLibreOffice } from './libre-office.mjs';
import { runScript, Trouble } from './project.mjs';
import { setup } from './setup.mjs';

await runScript(async () => {
  await setup();
  await ensureLibreOffice({ printing: false });
  if (!(await compareFilledYear())) throw new Trouble('核对不一致。', 'The results differ.');
});
