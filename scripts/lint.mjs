/** `npm run lint`: formatting, lint and types. */
import { checkSources } from './check-sources.mjs';
import { runScript, say } from './project.mjs';
import { setup } from './setup.mjs';

await runScript(async () => {
  await setup();
  const unsound = await checkSources();
  if (unsound.length > 0) process.exitCode = 1;
  else say('没有问题', 'Nothing found');
});
