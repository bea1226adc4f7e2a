/** `npm run build`: both packs, dist/cdn and dist/local. Further options go to webpack: `npm run build -- --env baseUrl=…`. */
import path from 'node:path';
import { buildPane } from './build-pane.mjs';
import { root, runScript, say } from './project.mjs';
import { setup } from './setup.mjs';

await runScript(async () => {
  await setup();
  const options = process.argv.slice(2);
  for (const officeJs of ['cdn', 'local']) {
    const folder = await buildPane(officeJs, options);
    say(`已生成 ${path.relative(root, folder)}`, `Made ${path.relative(root, folder)}`);
  }
});
