import type { ChangingCommand } from '../commands/session';
import { fillZhCN } from './fill/zh-CN';
import { ledgerZhCN } from './ledger/zh-CN';
import { ignoredZhCN } from './ignored/zh-CN';
import { repairZhCN } from './repair/zh-CN';
import { submissionZhCN } from './submission/zh-CN';
import type { Words } from './words';

const onSheet = (sheet: string | null) => (sheet === null ? '工作表' : `工作表“${sheet}”`);

const COMMANDS: Words['commands'] = {
  'insert-form': '插入模板',
  check: '校验',
  'clear-marks': '清除标记',
  'adjust-rows': '调整行高',
  'prepare-ledger': '台账',
  'switch-ledger-mode': '切换台账口径',
  repair: '修复',
  ignore: '不再提示',
  'write-report': '生成校验报告',
  'make-copies': '生成送审版',
  fill: '填充',
  'set-year': '预算年度',
  undo: '撤销',
  'retry-undo': '重试撤销',
};

/** As what is being done; a name on a button is no verb. */
const ACTS: Words['commands'] = {
  ...COMMANDS,
  'prepare-ledger': '更新台账',
  'set-year': '保存预算年度',
};

const stepText = (command: ChangingCommand, sheet: string | null) =>
  sheet === null ? COMMANDS[command] : `${COMMANDS[command]}（${sheet}）`;

export const zhCN: Words = {
  language: 'zh-CN',
  app: { name: '绩效目标', opening: '正在打开…' },

  unsupported: {
    noOffice: {
      title: '没能连上 Excel 的接口',
      advice: '请检查网络后关闭并重新打开面板；如果单位不能上外网，请信息人员改用本地安装包。',
    },
    notInExcel: {
      title: '请在 Excel 里打开',
      advice: '这个页面是 Excel 的面板。请打开 Excel，在“绩效目标”选项卡上点“打开面板”。',
    },
    tooOld: (needed) => ({
      title: '这个版本的 Excel 太旧',
      advice: `需要 Excel 2021、LTSC 2021 或更新的版本，或 Microsoft 365（ExcelApi ${needed}）。请联系信息人员升级。`,
    }),
  },

  welcome: {
    title: '三步做好绩效目标表',
    steps: ['插入模板，或把 Word 里的表粘贴到任意工作表', '照表填写', '点“校验”，按说明逐条改正'],
    privacy: '所有内容只在本机处理，不会上传。',
    skip: '不再显示',
  },

  home: {
    heading: '本工作簿',
    loading: '正在查看工作簿…',
    unreadable: '暂时读不到工作簿。',
    refresh: '重新查看',
    empty: '还没有绩效目标表',
    emptyHint: '插入一张空白模板，或把 Word、网页里的表粘贴到任意工作表，再点“校验”。',
    readOnly: '工作簿是只读的：可以校验，不能插入模板或标出单元格。',
    tables: (count) => `有 ${count} 张绩效目标表`,
    unnamed: '（未填项目名称）',
    unnamedOn: (sheet) => `${sheet}（未填项目名称）`,
    goToTable: (name, sheet) => `${name}，转到工作表“${sheet}”`,
    showAll: (count) => `显示全部 ${count} 张`,
    showFewer: '收起',
  },

  commands: COMMANDS,
  actions: {
    checkAgain: '再次校验',
    undoLast: '撤销本次操作',
    undoStep: (command) => `撤销${COMMANDS[command]}`,
    restore: (command) => `恢复${COMMANDS[command]}`,
    cancel: '取消',
    close: '关闭',
    retryUndo: '重试撤销',
  },

  running: (command) => `正在${ACTS[command]}…`,
  progress: '进度',
  cancelling: '正在取消…',
  colon: '：',
  fullStop: '。',
  separator: '、',

  result: {
    heading: '校验结果',
    clean: '没有发现问题',
    cleanHint: (tables) => `${tables} 张表全部通过校验。`,
    onlyHints: '没有错误和警告',
    noTables: '没有找到绩效目标表',
    noTablesHint:
      '校验按“项目编码”“资金支出计划”“绩效指标”等表头文字找表。请确认表已粘贴到本工作簿，或插入一张模板。',
    highlighted: (cells) => `已标出 ${cells} 个单元格；改正后标记自动消失。`,
    nothingHighlighted: '没有需要标出的单元格。',
    unreadableMarks: (sheets) => `这些工作表的条件格式读不出来，旧标记可能还在：${sheets}。`,
    protectedSheets: (sheets) => `这些工作表受保护，已校验但没有标出：${sheets}。`,
    protectedMarked: (sheets) =>
      `这些工作表受保护，已校验但标记没有更新，还是以前标出的：${sheets}。`,
    readOnly: '工作簿是只读的，只列出，没有标出。',
    cut: (cells) => `有 ${cells} 处显示不全，打印时也不全。`,
    cutBy: {
      row: (cells) => `行高不够（${cells} 处）`,
      'too-long': (cells) => `行高到顶仍放不下：请精简或改小字号（${cells} 处）`,
      column: (cells) => `列太窄，数字显示不出（####）：请加宽列或改小字号（${cells} 处）`,
      'no-wrap': (cells) => `没有自动换行：请选中整张表，点“开始”里的“自动换行”（${cells} 处）`,
    },
    stale: '校验之后表格改动过，下面的结果可能已过时。',
    severalTables: '多张表',
    unfilled: (places) => `未填 ${places} 处`,
    goTo: (sheet, address) => `转到“${sheet}”的 ${address}`,
    places: (count) => `${count} 处`,
    rule: (id) => `规则 ${id}`,
    listHint: '用上下方向键在各条之间移动，按回车转到单元格。',
    showMore: (lines) => `再显示 ${lines} 条`,
    showEarlier: (lines) => `显示前面 ${lines} 条`,
  },

  filter: {
    severity: '按级别筛选',
    allSeverities: '全部级别',
    table: '按表筛选',
    allTables: '全部表',
    text: '查找问题、单元格、项目',
    shown: (places, all) => `显示 ${places} 处，共 ${all} 处。`,
    none: '没有符合条件的问题。',
    showAll: '显示全部',
  },
  repair: repairZhCN,
  submission: submissionZhCN,
  setAside: ignoredZhCN,
  ledger: ledgerZhCN,
  fill: fillZhCN,

  selection: {
    heading: (sheet, address) => `所选单元格 ${sheet} ${address}`,
    stale: '（校验时的结果）',
    region: '所选单元格的问题',
    unfilled: (field) => `${field}还没有填。`,
  },

  profile: {
    label: '校验口径',
    names: { unit: '单位版', reviewer: '审核版' },
    hints: { unit: '只报单位需要处理的问题。', reviewer: '报出全部问题，供审核参考。' },
    live: '校验过一次之后，边填边更新结果（只列出，不标色）',
    year: '预算年度',
    yearProposed: (year) => `自动：${year}年`,
    yearKept: (year) => `${year}年`,
  },

  history: {
    heading: (count) => `操作记录（${count}）`,
    entry: (command, act, sheet) =>
      ({ done: '', undone: '已撤销：', restored: '已恢复：' })[act] + stepText(command, sheet),
    takeBack: (command, act, sheet) =>
      (act === 'undone' ? '恢复' : '撤销') + stepText(command, sheet),
    restore: '恢复',
    note: '记录只在本次打开期间保留，最多 20 步。',
  },

  done: {
    inserted: (sheet) => `已在新工作表“${sheet}”插入模板，可以开始填写。`,
    reported: (sheet) => `校验报告已写在新工作表“${sheet}”，点单元格可跳转，可直接打印。`,
    raised: (rows) => `已加高 ${rows} 行。`,
    stillCut: (places) => `这些文字太长，行高到顶仍放不下，请精简或改小字号：${places}。`,
    notRaised: (sheets) => `这些工作表受保护，行高没有动：${sheets}。`,
    notMeasured: (sheets) => `这些工作表的行高没能读出，没有动：${sheets}。`,
    cleared: (marks) => `已清除 ${marks} 处标记。`,
    clearedNotProtected: (sheets) => `这些工作表受保护，标记还在：${sheets}。`,
    undone: (command) => `已撤销“${COMMANDS[command]}”。`,
    restored: (command) => `已恢复“${COMMANDS[command]}”。`,
    marksLeftOut: (marks) =>
      `有 ${marks} 处标记没有恢复：那里的行列或内容已变动。再校验一次会重新标出。`,
    year: (year) => (year === null ? '预算年度改为自动判断。' : `预算年度已设为${year}年。`),
    takenBack: '已全部复原。',
  },
  ignored: (running) => `正在${ACTS[running]}，请等它完成。`,
  nothing: {
    'insert-form': '没有可插入的内容。',
    check: '没有可校验的内容。',
    'set-year': '预算年度没有变化。',
    'adjust-rows': '行高都够，不用调整。',
    'clear-marks': '没有标记需要清除。',
    'prepare-ledger': '没有找到绩效目标表，还不能建台账。请先插入模板或粘贴目标表。',
    'switch-ledger-mode': '台账已是这个口径，没有要换算的。',
    repair: '没有要修复的。',
    ignore: '没有变化。',
    'write-report': '没有找到绩效目标表，没有可报告的。',
    'make-copies': '没有选中的表。',
    fill: '各表已与台账一致，没有要填的。',
    undo: '没有可撤销的操作。',
    'retry-undo': '没有要复原的内容。',
  },

  confirm: {
    title: '仍要删除这张工作表吗？',
    question: (sheet) => `工作表“${sheet}”插入之后填写过内容。撤销会连同这些内容一起删除。`,
    proceed: '删除工作表',
    keep: '保留',
  },

  failure: {
    of: (command) => `没能${ACTS[command === 'retry-undo' ? 'undo' : command]}`,
    byCode: {
      'cell-edit-mode': () => ({
        title: '有单元格正在输入',
        advice: '请按 Enter 或 Esc 结束单元格编辑，再点一次。',
      }),
      'read-only': () => ({
        title: '工作簿是只读的',
        advice: '请点“启用编辑”，或另存为一份可编辑的副本再操作。',
      }),
      'structure-protected': () => ({
        title: '工作簿结构受保护',
        advice: '不能增删工作表。请在“审阅”里点“保护工作簿”取消保护，再点一次。',
      }),
      'sheet-protected': (sheet) => ({
        title: `${onSheet(sheet)}受保护`,
        advice: '请在“审阅”里点“撤消工作表保护”，再点一次。',
      }),
      'sheet-changed': (sheet) => ({
        title: `${onSheet(sheet)}已被改动`,
        advice: '为免丢失您填写的内容，没有动它。请核对后自行修改；整张表都不要时，请自行删除。',
      }),
      'sheet-hidden': (sheet) => ({
        title: `${onSheet(sheet)}是隐藏的`,
        advice: '请在任一工作表标签上点右键，选“取消隐藏”，再点一次。',
      }),
      'rows-hidden': (sheet) => ({
        title: `${onSheet(sheet)}有筛选掉或隐藏的行`,
        advice:
          '有隐藏的行时，Excel会把数写错行。请先清除筛选、取消隐藏，再点一次；之后可以再筛选。',
      }),
      'sheet-missing': (sheet) => ({
        title: `${onSheet(sheet)}已不在工作簿里`,
        advice: '它可能被删除或改名。请再次校验。',
      }),
      'name-taken': (sheet) => ({
        title: sheet === null ? '工作表名称已被占用' : `已有名为“${sheet}”的工作表`,
        advice: '请给已有的工作表改名，再点一次。',
      }),
      'too-large': () => ({
        title: '工作簿太大',
        advice: '一次读写超过了 Excel 允许的大小。请把绩效目标表另存到单独的工作簿再操作。',
      }),
      busy: () => ({
        title: 'Excel 正忙',
        advice: '请关闭 Excel 里打开的对话框，等它空下来，再点一次。',
      }),
      'session-lost': () => ({
        title: '与 Excel 的连接断了',
        advice: '请关闭面板再打开；仍不行时，请保存并重新打开工作簿。',
      }),
      cancelled: () => ({
        title: '已取消',
        advice: '工作簿没有改变。',
      }),
      unknown: () => ({
        title: 'Excel 没有完成这一步',
        advice: '请再点一次；仍不行时，请保存并重新打开工作簿，把“详细信息”告诉信息人员。',
      }),
    },
    restored: '工作簿没有改变。',
    left: '没能全部复原，工作簿里还留有：',
    perhapsLeft: '没能确认是否已全部复原，工作簿里可能还留有：',
    leftSheet: (sheet) => `新工作表“${sheet}”`,
    leftMarks: (sheet) => `工作表“${sheet}”上的标记`,
    leftCells: (sheet) => `工作表“${sheet}”上写入的单元格`,
    leftRows: (sheet) => `工作表“${sheet}”上改过的行高`,
    leftSettings: '本加载项记在工作簿里的设置（“不再提示”、签字人、填充记录）',
    details: '详细信息',
    jump: '没能转到单元格',
  },
};
