import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../core/rules/finding';
import type { CheckReport, ReportLine } from '../core/rules/report';
import type { Words } from '../text/words';
import { focusOutline } from './layout-styles';
import { usePane } from './pane-context';
import { ruleText } from '../text/rule-text';

/** What of the list is shown; `null` and `''` mean everything. */
export interface Filter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
  readonly text: string;
}

export const EVERYTHING_SHOWN: Filter = { severity: null, sheet: null, text: '' };

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** So many lines can be looked over without a filter. */
const FEW_LINES = 8;

function places(line: ReportLine): readonly { readonly sheet: string }[] {
  return line.kind === 'unfilled'
    ? line.places
    : line.findings.flatMap(({ cells, place }) => [place, ...cells]);
}

/** The lines that the filter lets through; text is looked for in messages, rule ids and sheets, case aside. */
export function filteredLines(
  lines: readonly ReportLine[],
  { severity, sheet, text }: Filter,
  { language }: Words,
): readonly ReportLine[] {
  const rules = ruleText(language);
  const wanted = text.trim().toLowerCase();
  return lines.filter((line) => {
    if (severity !== null && line.severity !== severity) return false;
    if (sheet !== null && !places(line).some((place) => place.sheet === sheet)) return false;
    if (wanted === '') return true;
    const said =
      line.kind === 'unfilled'
        ? []
        : [line.ruleId, ...line.findings.map((finding) => rules.finding(finding).message)];
    const texts = [rules.line(line).message, ...said, ...places(line).map((place) => place.sheet)];
    return texts.some((each) => each.toLowerCase().includes(wanted));
  });
}

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  control: {
    flex: '1 1 96px',
    minWidth: 0,
    boxSizing: 'border-box',
    height: '28px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    '::placeholder': { color: tokens.colorNeutralForeground2 },
    ':focus-visible': focusOutline,
  },
});

/** Severity, form and a word to look for; the browser's own controls, which every keyboard knows. */
export function ListFilter(props: {
  readonly report: CheckReport;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const { report, filter, onChange } = props;
  const sheets = [...new Set(report.tables.map(({ sheet }) => sheet))];
  if (report.lines.length <= FEW_LINES) return null;
  return (
    <div className={styles.filter} role="search">
      <select
        className={styles.control}
        aria-label={words.filter.severity}
        value={filter.severity ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ ...filter, severity: SEVERITIES.find((each) => each === value) ?? null })
        }
      >
        <option value="">{words.filter.allSeverities}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {ruleText(words.language).severity(severity)}
          </option>
        ))}
      </select>
      {sheets.length > 1 && (
        <select
          className={styles.control}
          aria-label={words.filter.sheet}
          value={filter.sheet ?? ''}
          onChange={({ target: { value } }) => onChange({ ...filter, sheet: value || null })}
        >
          <option value="">{words.filter.allSheets}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </select>
      )}
      <input
        className={styles.control}
        type="search"
        aria-label={words.filter.text}
        placeholder={words.filter.text}
        value={filter.text}
        onChange={({ target: { value } }) => onChange({ ...filter, text: value })}
      />
    </div>
  );
}
