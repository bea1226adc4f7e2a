/** 校验报告: everything that a check found, as a printable sheet whose places are links. Complete: nothing is left out. */
import type { SetAside } from '../../ignored/ignored';
import { FIELD_WORDS, type Locale } from '../../rules/field-words';
import type { Finding, Severity } from '../../rules/finding';
import { basisText, findingText, severityText } from '../../rules/finding-text';
import { tableFinder } from '../../rules/fold';
import type { CheckReport, UnfilledPlace } from '../../rules/report';
import { SEVERITIES } from '../../rules/severity';
import { tallySentence } from '../../rules/tally';
import { formatCell, formatRange } from '../../sheet/address';
import type { CellStyle, SheetDraft, StyledRange } from '../../sheet/draft';
import type { CellSnapshot } from '../../sheet/snapshot';
import { HIGHEST_ROW, textHeight } from '../target-table/text-height';
import { REPORT_WORDS } from './words';

export interface ReportParts {
  readonly report: CheckReport;
  readonly ignored: readonly SetAside[];
  /** Name of the edition as a person reads it. */
  readonly edition: string;
  /** When it was checked, as it is to be printed. */
  readonly time: string;
  readonly sheetName: string;
  readonly locale: Locale;
}

/**
 * Points; together the width of A4 in landscape between the margins. 各表情况 and 问题清单 share the columns: numbers stand
 * in the narrow ones, names and sentences in the wide ones.
 */
const WIDTHS = [36, 50, 62, 50, 96, 286, 176] as const;
/** 序号 and the four counts of 各表情况. */
const COUNTS = 5;
const SIZE = 10;
const MARGINS = { top: 54, bottom: 54, left: 43, right: 43 };
const HEAD_FILL = '#EDEDED';

type Entry = string | number | CellSnapshot;

const PLAIN: CellStyle = {
  font: '宋体',
  size: SIZE,
  bold: false,
  horizontal: 'left',
  wrap: true,
  border: true,
  fill: null,
};
const HEAD: CellStyle = { ...PLAIN, bold: true, horizontal: 'center', fill: HEAD_FILL };
const LINE: CellStyle = { ...PLAIN, border: false };

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A link to a cell of the workbook; works in any Excel and in WPS. */
function linkTo(sheet: string, address: string): CellSnapshot {
  const target = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  return { v: address, f: `=HYPERLINK(${quoted(target)},${quoted(address)})` };
}

class ReportSheet {
  readonly cells: Record<string, CellSnapshot> = {};
  readonly styles: StyledRange[] = [];
  readonly merges: string[] = [];
  readonly heights: number[] = [];

  /** One sentence over the whole width. */
  line(text: string, style: CellStyle = LINE): void {
    const row = this.heights.length;
    const address = formatRange({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 });
    const width = WIDTHS.reduce((sum, each) => sum + each, 0);
    this.cells[formatCell({ row, column: 0 })] = { v: text, nf: '@' };
    this.merges.push(address);
    this.styles.push({ address, style });
    this.heights.push(Math.max(20, textHeight(text, width, style.size)));
  }

  /** The first `centred` cells are centred. */
  row(entries: readonly Entry[], style: CellStyle = PLAIN, centred = 0): void {
    const row = this.heights.length;
    let height = 20;
    entries.forEach((entry, column) => {
      const cell =
        typeof entry === 'string'
          ? { v: entry, nf: '@' }
          : typeof entry === 'number'
            ? { v: entry }
            : entry;
      if (cell.v !== '') this.cells[formatCell({ row, column })] = cell;
      height = Math.max(height, textHeight(String(cell.v), WIDTHS[column] ?? 50, SIZE));
    });
    const address = formatRange({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 });
    this.styles.push({ address, style });
    if (centred > 0) {
      const numbers = formatRange({ top: row, left: 0, bottom: row, right: centred - 1 });
      this.styles.push({ address: numbers, style: { ...style, horizontal: 'center' } });
    }
    this.heights.push(Math.min(HIGHEST_ROW, height));
  }
}

function unfilledOf({ lines }: CheckReport): readonly UnfilledPlace[] {
  return lines.flatMap((line) => (line.kind === 'unfilled' ? line.places : []));
}

type Count = Readonly<Record<Severity | 'unfilled', number>>;

/** Findings per table and severity, then those of the 季度台账; a finding over several tables counts for each of them. */
function counts(report: CheckReport): {
  readonly tables: readonly Count[];
  readonly ledger: Count;
} {
  const find = tableFinder(report.tables);
  const none = () => ({ error: 0, warning: 0, hint: 0, unfilled: 0 });
  const result = report.tables.map(none);
  const ledger = none();
  for (const { severity, cells, place } of report.findings) {
    if (place.field.startsWith('ledger.')) {
      ledger[severity] += 1;
      continue;
    }
    for (const index of new Set((cells.length > 0 ? cells : [place]).map(find))) {
      const counted = index === null ? undefined : result[index];
      if (counted) counted[severity] += 1;
    }
  }
  for (const place of unfilledOf(report)) {
    const index = find(place);
    const counted = index === null ? undefined : result[index];
    if (counted) counted.unfilled += 1;
  }
  return { tables: result, ledger };
}

function findingRow(number: number, finding: Finding, locale: Locale, note: string): Entry[] {
  const { message } = findingText(finding, locale);
  const { sheet, address } = finding.place;
  const severity = severityText(finding.severity, locale);
  return [
    number,
    severity,
    linkTo(sheet, address),
    finding.ruleId,
    sheet,
    message,
    note || basisText(finding.ruleId, locale),
  ];
}

export function draftCheckReport(parts: ReportParts): SheetDraft {
  const { report, ignored, locale } = parts;
  const words = REPORT_WORDS[locale];
  const sheet = new ReportSheet();
  sheet.line(words.title, { ...LINE, size: 16, bold: true, horizontal: 'center' });
  sheet.line(words.facts(parts.edition, report.profile, report.stage, parts.time));
  sheet.line(words.tables, { ...LINE, bold: true });
  sheet.row(words.tableHeads, HEAD);
  const counted = counts(report);
  counted.tables.forEach((count, index) => {
    const { sheet: name = '', name: project = null } = report.tables[index] ?? {};
    const { error, warning, hint, unfilled } = count;
    const named = project?.text === undefined || project.text === '' ? words.unnamed : project.text;
    sheet.row([index + 1, error, warning, hint, unfilled, named, name], PLAIN, COUNTS);
  });
  const bySeverity = (wanted: Severity): number =>
    report.findings.filter(({ severity }) => severity === wanted).length;
  const blanks = unfilledOf(report);
  const totals = [bySeverity('error'), bySeverity('warning'), bySeverity('hint'), blanks.length];
  const { error, warning, hint } = counted.ledger;
  const ledger = [error, warning, hint, 0];
  if (ledger.some((each) => each > 0)) {
    sheet.row(['', ...ledger, words.ledger, ''], PLAIN, COUNTS);
  }
  const rows = [...counted.tables, counted.ledger];
  const addsUp = SEVERITIES.every(
    (severity) => rows.reduce((sum, row) => sum + row[severity], 0) === bySeverity(severity),
  );
  sheet.row(['', ...totals, addsUp ? words.total : words.totalOnce, ''], PLAIN, COUNTS);
  sheet.line(words.findings(tallySentence(report, locale)), { ...LINE, bold: true });
  sheet.row(words.heads, HEAD);
  if (report.findings.length + blanks.length === 0) sheet.line(words.none);
  report.findings.forEach((finding, index) => {
    sheet.row(findingRow(index + 1, finding, locale, ''));
  });
  blanks.forEach(({ sheet: name, address, field }, index) => {
    const number = report.findings.length + index + 1;
    const message = words.blank(FIELD_WORDS[locale][field]);
    sheet.row([number, words.unfilled, linkTo(name, address), '', name, message, '']);
  });
  if (ignored.length > 0) {
    sheet.line(words.ignored(ignored.length), { ...LINE, bold: true });
    sheet.row(words.heads, HEAD);
    ignored.forEach(({ entry, findings }, index) => {
      const note = words.reason(entry.reason, entry.day);
      for (const finding of findings) sheet.row(findingRow(index + 1, finding, locale, note));
      if (findings.length > 0) return;
      const [place, cell] = entry.kind === 'finding' ? [entry.sheet, entry.address] : ['', ''];
      const said = entry.kind === 'finding' ? `${entry.message} ` : '';
      sheet.row([index + 1, '', cell, entry.ruleId, place, `${said}${words.gone}`, note]);
    });
  }
  const bottom = sheet.heights.length - 1;
  return {
    name: parts.sheetName,
    cells: sheet.cells,
    numberFormats: [],
    styles: sheet.styles,
    merges: sheet.merges,
    columnWidths: WIDTHS,
    rowHeights: sheet.heights,
    validations: [],
    page: {
      printArea: formatRange({ top: 0, left: 0, bottom, right: WIDTHS.length - 1 }),
      fit: 'width',
      orientation: 'landscape',
      margins: MARGINS,
    },
    firstInput: 'A1',
  };
}

/** 校验报告, 校验报告 (2) … */
export function freeReportName(taken: readonly string[], locale: Locale): string {
  const { title } = REPORT_WORDS[locale];
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? title : `${title} (${number})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
