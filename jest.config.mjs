/** Three projects: pure core and pane (unit), the adapter against the real office.js (adapter), Chromium (e2e). */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];
const esm =
  '/node_modules/(?!(lodash-es|rbush|quickselect|nanoid|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)';
const shared = {
  // The pages of the rules are texts of the pane.
  transform: { '\\.[jt]sx?$': swc, '\\.md$': '<rootDir>/test/markdown-text.cjs' },
  transformIgnorePatterns: [esm],
};
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/core/**/*.test.ts',
        '<rootDir>/test/commands/**/*.test.ts',
        '<rootDir>/test/text/**/*.test.ts',
        '<rootDir>/test/host/memory/**/*.test.ts',
        '<rootDir>/test/project/**/*.test.ts',
        '<rootDir>/src/core/rules/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'adapter',
      testEnvironment: '<rootDir>/test/host/excel/jsdom-with-message-channel.cjs',
      testEnvironmentOptions: { url: 'https://localhost:3000/taskpane.html' },
      testMatch: [
        '<rootDir>/test/excel-host/**/*.test.ts',
        '<rootDir>/test/host/excel/**/*.test.ts',
        '<rootDir>/test/formulas/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
