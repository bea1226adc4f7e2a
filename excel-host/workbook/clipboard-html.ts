/**
 * HTML on the clipboard, as Word, Excel and browsers put it there, in the form in which Excel takes it: lines of text and
 * tables, one below the other.
 *
 * "When HTML data is pasted into a worksheet, the data is stored starting with the active cell", and "Empty cells contain
 * a single non-breaking space" (Microsoft Office HTML and XML Reference, Excel: Saving and Opening HTML Files; Worksheets).
 */

export interface ClippedCell {
  /** One for each paragraph and each line break, at least one; white space counts as one blank. */
  readonly lines: readonly string[];
  readonly rows: number;
  readonly columns: number;
  /** The number format that the source asks for by `mso-number-format`, otherwise `General`. */
  readonly format: string;
}

/** Rows of cells, of a table or of a line of text. */
export type ClippedRow = readonly ClippedCell[];

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

/** Lines under way; a block starts a line of its own and ends it. */
class Lines {
  readonly done: string[] = [];
  private open: string | null = null;

  add(text: string): void {
    if (this.open === null && text.trim() === '') return;
    this.open = (this.open ?? '') + text;
  }

  /** A line break: what comes is on the next line, also when nothing does. */
  breakLine(): void {
    this.done.push(this.open ?? '');
    this.open = '';
  }

  endBlock(): void {
    if (this.open !== null) this.done.push(this.open);
    this.open = null;
  }

  /** An empty paragraph is a line too. */
  emptyBlock(): void {
    this.done.push('');
  }
}

const WHITE = /[ \t\r\n\f]+/g;
/** A line inside a cell, which Excel writes with a style of its own. */
const SAME_CELL = /mso-data-placement:\s*same-cell/;

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

/** Word's padding (`mso-spacerun`) is blanks, whatever the characters. */
function textOf(node: Node): string {
  const text = (node.textContent ?? '').replace(WHITE, ' ');
  const isPadding =
    node.parentElement !== null && /mso-spacerun:\s*yes/.test(styleOf(node.parentElement));
  return isPadding ? text.replace(/\u00A0/g, ' ') : text;
}

function readLines(node: Node, lines: Lines): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) lines.add(textOf(child));
    if (!(child instanceof Element) || SILENT.has(child.nodeName)) continue;
    if (child.nodeName === 'BR') {
      if (SAME_CELL.test(styleOf(child))) lines.add('\n');
      else lines.breakLine();
    } else if (BLOCKS.has(child.nodeName)) {
      lines.endBlock();
      const before = lines.done.length;
      readLines(child, lines);
      lines.endBlock();
      if (child.nodeName === 'P' && lines.done.length === before) lines.emptyBlock();
    } else readLines(child, lines);
  }
}

/** Blanks at the ends go; a line of nothing but a non-breaking space is empty. */
function cleaned(line: string): string {
  const text = line
    .split('\n')
    .map((part) => part.replace(/ +/g, ' ').replace(/^ | $/g, ''))
    .join('\n');
  return /^[\u00A0\s]*$/.test(text) ? '' : text;
}

function linesOf(node: Node): string[] {
  const lines = new Lines();
  readLines(node, lines);
  lines.endBlock();
  return lines.done.length === 0 ? [''] : lines.done.map(cleaned);
}

/** Names that Microsoft's HTML has for formats; all others are patterns. */
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  general: 'General',
  fixed: '0.00',
  standard: '#,##0.00',
  percent: '0.00%',
  scientific: '0.00E+00',
};

/** `"\@"` → `@`; `0%`; `"0\.00_ "` → `0.00_ `. */
function formatIn(style: string): string | null {
  const found = /mso-number-format:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^;"']+))/i.exec(
    style,
  );
  const written = found?.[1] ?? found?.[2] ?? found?.[3];
  if (written === undefined) return null;
  const pattern = written.replace(/\\(.)/g, '$1').trim();
  return FORMAT_NAMES[pattern.toLowerCase()] ?? (/[0#@?]/.test(pattern) ? pattern : 'General');
}

/** Number formats of the style classes that Excel defines in the head of what it copies. */
function classFormats(page: Document): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const sheet of page.querySelectorAll('style')) {
    for (const [, name = '', body = ''] of sheet.textContent.matchAll(
      /\.([\w-]+)\s*\{([^}]*)\}/g,
    )) {
      const format = formatIn(body);
      if (format !== null) formats.set(name, format);
    }
  }
  return formats;
}

function readRow(row: HTMLTableRowElement, formats: ReadonlyMap<string, string>): ClippedRow {
  return Array.from(row.cells, (cell) => {
    const [ofClass] = [...cell.classList].flatMap((name) => formats.get(name) ?? []);
    return {
      lines: linesOf(cell),
      rows: Math.max(1, cell.rowSpan),
      columns: Math.max(1, cell.colSpan),
      format: formatIn(styleOf(cell)) ?? ofClass ?? 'General',
    };
  });
}

/** A span cannot reach below the last row of its table. */
function readTable(
  table: HTMLTableElement,
  formats: ReadonlyMap<string, string>,
): readonly ClippedRow[] {
  const rows = [...table.rows];
  return rows.map((row, index) =>
    readRow(row, formats).map((cell) => ({
      ...cell,
      rows: Math.min(cell.rows, rows.length - index),
    })),
  );
}

function textRows(lines: Lines): ClippedRow[] {
  lines.endBlock();
  return lines.done
    .splice(0)
    .map((line) => [{ lines: [cleaned(line)], rows: 1, columns: 1, format: 'General' }]);
}

/**
 * The rows of everything in a piece of HTML: its tables and the text around them, in order. Empty when there is
 * nothing to paste. A table inside a cell is read as lines of that cell; Excel would spread it over columns, too.
 * Needs a DOM.
 */
export function readClipboardHtml(html: string): readonly (readonly ClippedRow[])[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const formats = classFormats(page);
  const parts: (readonly ClippedRow[])[] = [];
  const lines = new Lines();
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child instanceof HTMLTableElement) {
        parts.push(textRows(lines), readTable(child, formats));
      } else if (child instanceof Element && child.querySelector('table') !== null) {
        lines.endBlock();
        visit(child);
      } else {
        const alone = page.createElement('div');
        alone.append(child.cloneNode(true));
        readLines(alone, lines);
      }
    }
  };
  visit(page.body);
  parts.push(textRows(lines));
  return parts.filter((rows) => rows.some((cells) => cells.length > 0));
}
