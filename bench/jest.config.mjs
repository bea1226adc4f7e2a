/** The measurements that need jest's environment: the emulated Excel and the requests on the real office.js. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../jest.config.mjs';

const rootDir = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [, , adapter] = config.projects;

export default {
  rootDir,
  projects: [
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
      testMatch: ['<rootDir>/bench/requests.bench.ts', '<rootDir>/bench/fill.bench.ts'],
    },
  ],
};
