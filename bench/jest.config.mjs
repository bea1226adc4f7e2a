/** The measurements that need jest's environments: the core in Node, the requests on the real office.js. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../jest.config.mjs';

const rootDir = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [unit, , adapter] = config.projects;

export default {
  rootDir,
  projects: [
    { ...unit, rootDir, displayName: 'core', testMatch: ['<rootDir>/bench/core.bench.ts'] },
    {
      ...adapter,
      rootDir,
      displayName: 'emulation',
      testMatch: ['<rootDir>/bench/emulation.bench.ts'],
    },
    {
      ...adapter,
      rootDir,
      displayName: 'requests',
      testMatch: [
        '<rootDir>/bench/requests.bench.ts',
        '<rootDir>/bench/fill.bench.ts',
        '<rootDir>/bench/reading.bench.ts',
      ],
    },
  ],
};
