import type { IgnoredWords } from './words';

export const ignoredZhCN: IgnoredWords = {
  button: '不再提示',
  buttonOf: (message) => `不再提示：${message}`,
  title: '本条不再提示',
  intro: '记在本工作簿里，校验报告会列出，随时可以恢复。内容改了、又有问题时会重新提示。',
  scope: '范围',
  these: (count) => (count === 1 ? '只这一处' : `这 ${count} 处`),
  rule: (title) => `本工作簿不再按这条规则提示：${title}`,
  reason: '原因（如“本地要求如此”，会写进校验报告）',
  confirm: '不再提示',
  heading: (count) => `已设为不再提示（${count}）`,
  because: (reason, day) => `原因：${reason}（${day}）`,
  noReason: (day) => `没有写原因（${day}）`,
  ofRule: (title, count) => `整条规则：${title}（现有 ${count} 处）`,
  gone: (message) => `已不再出现，可以删去：${message}`,
  showAgain: '恢复提示',
  showAgainOf: (message) => `恢复提示：${message}`,
  showAgainAt: (message, place) => `恢复提示：${message}（${place}）`,
  showTogether: (count) => `以上 ${count} 处都恢复`,
  showTogetherOf: (title, count, reason) =>
    `以上 ${count} 处都恢复：${title}（${reason === '' ? '没有写原因' : `原因：${reason}`}）`,
  done: '已设为不再提示。',
  doneAgain: '已恢复提示。',
};
