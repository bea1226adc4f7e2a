import type { SubmissionWords } from './words';

/** Field names with how often each is blank: 指标值确定依据×3. */
function counted(fields: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, count]) => (count > 1 ? `${field}×${count}` : field)).join('、');
}

/** What is none is not said. */
function placesLeft(warnings: number, hints: number): string {
  return [
    ...(warnings > 0 ? [`警告 ${warnings} 处`] : []),
    ...(hints > 0 ? [`提示 ${hints} 处`] : []),
  ].join('，');
}

export const submissionZhCN: SubmissionWords = {
  button: '送审前检查',
  heading: (ready, all) => `送审前检查：${all} 张表，${ready} 张可以送审`,
  ready: (warnings, hints) =>
    warnings + hints === 0 ? '可以送审。' : `可以送审；另有${placesLeft(warnings, hints)}。`,
  notReady: (missing, errors) => {
    const said = `还不能送审：错误 ${errors} 处`;
    if (missing.length === 0) return `${said}。`;
    const blanks = missing.length === errors ? '都是未填' : `其中未填 ${missing.length} 处`;
    return `${said}，${blanks}（${counted(missing)}）。`;
  },
  chooseReady: (forms) => `全选可送审的（${forms} 张）`,
  chooseNone: '全不选',
  who: { preparer: '填报人', reviewer: '审核人', head: '负责人' },
  make: (forms) => `生成送审版（${forms} 张）`,
  hint: '送审版放在新工作表上：只有文字和数字，没有标记、提示和公式，可直接打印；原表不动，可以撤销。',
  done: (copies, first) =>
    copies === 1
      ? `送审版已生成：${first}。`
      : `送审版已生成 ${copies} 张，从“${first}”起依次排在最后。`,
  leftOut: (places) => `这些单元格不在表样里，送审版没有带上，请核对：${places}。`,
  leftOutOn: (sheet, addresses) =>
    `${sheet} ${addresses.slice(0, 3).join('、')}${addresses.length > 3 ? ` 等 ${addresses.length} 格` : ''}`,
  copied: (sheet) => `已有送审版，内容一致：${sheet}。`,
  outdated: (sheet) => `送审版“${sheet}”已过时：生成之后表里改过。`,
  outdatedTitle: (forms) => `有 ${forms} 张表的送审版已过时，送出前请重新生成。`,
  makeAnew: (forms) => `重新生成，替换旧的（${forms} 张）`,
  oldTitle: (copies) =>
    `有 ${copies} 张旧的送审版还在，内容与现在的表不一致；打印整个工作簿前请删除。`,
  oldCopies: (copies) => `旧的送审版（${copies} 张）`,
  replaced: (copies) => `已删除旧的送审版 ${copies} 张；撤销可以找回。`,
  kept: (copies) =>
    `有 ${copies} 张旧的送审版没有删除：可能手工改过，或有公式引用；请核对后自行删除。`,
  earlier: (copies) =>
    `工作簿里已有 ${copies} 张送审版。再生成的另外编号，不会覆盖；不要的请自行删除。`,
  blank: (field) => `${field}未填`,
  notReadyTitle: (forms) => `有 ${forms} 张表还不能送审`,
  notReadyQuestion: (names) => `${names} 还有未填项或错误，照样生成，很可能被退回。`,
  evenNotReady: '仍要生成',
  back: '返回修改',
};
