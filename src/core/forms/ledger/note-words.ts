/** The words of {@link LedgerNote}s in both languages; `{name}` stands for an argument. */
import type { LedgerNoteId } from './notes';

export type BilingualWords = Readonly<Record<'zh-CN' | 'en-US', string>>;

export const NOTE_WORDS: Readonly<Record<LedgerNoteId, BilingualWords>> = {
  'spending-added': {
    'zh-CN': '已加一行：{project}（{source}）。',
    'en-US': 'Row added: {project} ({source}).',
  },
  'indicator-added': {
    'zh-CN': '已加一行：{project} · {indicator}。',
    'en-US': 'Row added: {project} · {indicator}.',
  },
  'name-refreshed': {
    'zh-CN': '项目名称由“{old}”改为“{new}”，与目标表一致。',
    'en-US': 'Project name changed from “{old}” to “{new}”, as the target table says.',
  },
  'code-refreshed': {
    'zh-CN': '“{project}”的编码由“{old}”改为“{new}”，与目标表一致。',
    'en-US': 'Code of “{project}” changed from “{old}” to “{new}”, as the target table says.',
  },
  'target-refreshed': {
    'zh-CN': '{project} · {indicator} 的指标值由“{old}”改为“{new}”，与目标表一致。',
    'en-US':
      'Target of {project} · {indicator} changed from “{old}” to “{new}”, as the target table says.',
  },
  'formula-kept': {
    'zh-CN': '这一格是您的公式，现在得“{old}”，目标表里是“{new}”。没有改动，请核对。',
    'en-US':
      'This cell holds a formula of yours giving “{old}”; the target table says “{new}”. Left as it is, please check.',
  },
  'project-homeless': {
    'zh-CN':
      '台账有“{project}”，本工作簿没有这个项目的目标表。已填的数保留；如项目已撤销，可自行删行。',
    'en-US':
      'The ledger has “{project}”, but this workbook has no target table of it. Its figures stay; delete the row if the project was dropped.',
  },
  'source-homeless': {
    'zh-CN': '台账有“{project}”的其他资金，目标表的其他资金是空的或0。已填的数保留，请核对。',
    'en-US':
      'The ledger has other funds of “{project}”, but the target table has none. The figures stay, please check.',
  },
  'indicator-homeless': {
    'zh-CN':
      '{project} 的目标表里没有“{indicator}”。已填的数保留；如只是改了名称，请把数移到新行后删除本行。',
    'en-US':
      'The target table of {project} has no “{indicator}”. Its figures stay; if it was only renamed, move them to the new row and delete this one.',
  },
  'row-doubled': {
    'zh-CN': '“{row}”在台账里不止一行，金额会重复计算。请合并后删去多余的行。',
    'en-US':
      '“{row}” has more than one row in the ledger and would be counted twice. Please merge them.',
  },
  'budget-differs': {
    'zh-CN':
      '“{project}”（{source}）目标表预算{form}万元，台账年初{initial}、全年{full}万元，对不上。台账没有改动，请核对。',
    'en-US':
      '“{project}” ({source}): the target table says {form}万元, the ledger {initial} at the beginning and {full} for the year. Left as it is, please check.',
  },
  'code-blank': {
    'zh-CN': '“{project}”没有项目编码，台账先按名称对应。取得编码后请补填目标表，再点一次台账。',
    'en-US':
      '“{project}” has no code and is matched by its name. When it has one, type it into the target table and run 台账 again.',
  },
  'code-doubled': {
    'zh-CN':
      '编码{code}用在几张目标表上：{projects}。台账按编码和名称区分，但按编码汇总会算在一起，请改正编码。',
    'en-US':
      'Code {code} stands in several target tables: {projects}. The ledger tells them apart by name, but sums by code would mix them; please correct it.',
  },
  'project-nameless': {
    'zh-CN': '这张目标表没有编码也没有名称，还不能进台账。',
    'en-US': 'This target table has neither code nor name and cannot stand in the ledger yet.',
  },
  'project-repeated': {
    'zh-CN': '这张目标表与“{sheet}”的编码和名称相同，台账只列一次。',
    'en-US':
      'This target table has the code and the name of the one on “{sheet}”; the ledger lists it once.',
  },
  'indicator-doubled': {
    'zh-CN':
      '{project} 的“{indicator}”在目标表里有{count}行，台账按指标值和先后次序对应。请把三级指标写得有区别。',
    'en-US':
      '“{indicator}” stands {count} times in the target table of {project}; rows are matched by target and order. Please give them different names.',
  },
  'no-room': {
    'zh-CN':
      '要在这里加{count}行，但这一格已有内容“{text}”。请把它移开（或关闭表格的汇总行），再点一次台账。',
    'en-US':
      '{count} rows belong here, but this cell holds “{text}”. Please move it (or switch off the total row) and run 台账 again.',
  },
  'gap-before-figure': {
    'zh-CN': '“{row}”的{blank}是空的，后面却填了数，无法换算。请先补上（没有发生填0）。',
    'en-US':
      '“{row}” has figures behind the blank {blank} and cannot be converted. Please fill it in (0 for nothing).',
  },
  'units-differ': {
    'zh-CN': '“{row}”各格写的单位不一样，无法换算。请写成同一个单位。',
    'en-US': 'The figures of “{row}” have different units and cannot be converted.',
  },
  'figure-no-number': {
    'zh-CN': '“{row}”的“{text}”不是数字，无法换算。',
    'en-US': '“{text}” of “{row}” is no number and cannot be converted.',
  },
  'figure-formula': {
    'zh-CN': '“{row}”的这一格是您的公式，换算会改掉它。请先改成数字。',
    'en-US':
      'This cell of “{row}” holds a formula of yours, which converting would replace. Please make it a number first.',
  },
  'figure-too-long': {
    'zh-CN': '“{row}”换算后的数{number}超过Excel的15位，会丢精度。',
    'en-US': 'Converted, “{row}” would be {number}: more than the 15 digits Excel keeps.',
  },
  'heads-mixed': {
    'zh-CN': '表头有的是累计，有的是当季。请先统一表头，再切换。',
    'en-US': 'Some heads say 累计, others 当季. Please make them alike before switching.',
  },
};
