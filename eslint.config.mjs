import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** One layer may import only from the layers before it: core ← host ← commands ← taskpane, ribbon. */
function mayNotImport(layer, forbidden, packages = []) {
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `(^|/)(${[...forbidden, 'excel-host', 'workbench', 'examples', 'test'].join('|')})/`,
              message: `src/${layer} may not import from there: core ← host ← commands ← taskpane, ribbon.`,
            },
            ...packages.map((name) => ({
              group: [name, `${name}/*`],
              message: `src/${layer} is free of ${name}.`,
            })),
          ],
        },
      ],
    },
  };
}

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': { rules: officeAddins.rules } },
    languageOptions: { globals: { ...globals.browser, Office: 'readonly', Excel: 'readonly' } },
    rules: officeRules,
  },
  {
    // Office.js takes an enum's literal as well: what Excel told as text is given back as it was.
    files: ['src/host/excel/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    files: ['src/**/*.tsx', 'workbench/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules },
  },
  mayNotImport(
    'core',
    ['host', 'commands', 'taskpane', 'ribbon', 'text'],
    ['react', 'react-dom', '@fluentui', '@microsoft'],
  ),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'Office',
        'Excel',
        'process',
        'fetch',
      ],
    },
  },
  {
    // A rule's cases lie in its folder and are tests: they may use the examples.
    files: ['src/core/**/*.test.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  mayNotImport(
    'host',
    ['commands', 'taskpane', 'ribbon', 'text'],
    ['react', 'react-dom', '@fluentui'],
  ),
  mayNotImport('commands', ['taskpane', 'ribbon', 'text'], ['react', 'react-dom', '@fluentui']),
  mayNotImport('ribbon', []),
  mayNotImport('text', ['taskpane', 'ribbon'], ['react', 'react-dom', '@fluentui']),
  mayNotImport('taskpane', []),
  {
    files: ['excel-host/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(^|/)(src|workbench)/',
              message: 'The emulated Excel knows nothing of the product.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/excel-host/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(^|/)src/',
              message: "The emulator's tests come from Microsoft's pages, not from the product.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.config.{js,mjs}', '**/*.cjs', 'workbench/**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  prettier,
);
