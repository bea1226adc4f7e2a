/** The checks that run no code of ours: formatting, lint, types. */
import { say } from './project.mjs';
import { runTool } from './run.mjs';

const CHECKS = [
  {
    chinese: '检查排版…',
    english: 'formatting (prettier)',
    file: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { chinese: '检查代码…', english: 'lint (eslint)', file: 'eslint/bin/eslint.js', args: ['.'] },
  { chinese: '检查类型…', english: 'types (tsc)', file: 'typescript/bin/tsc', args: ['-p', '.'] },
];

/** Runs all of them and resolves to the names of those that failed. */
export async function checkSources() {
  const failed = [];
  for (const { chinese, english, file, args } of CHECKS) {
    say(chinese, english);
    if ((await runTool(file, args)) !== 0) failed.push(english);
  }
  return failed;
}
