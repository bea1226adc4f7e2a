import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Fragment, useId, useMemo, type ReactNode } from 'react';
import { certaintyText } from '../core/rules/finding-text';
import type { Finding, Profile } from '../core/rules/finding';
import type { Rule } from '../core/rules/rule';
import { ruleById } from '../core/rules/rule-list';
import { isSilent } from '../core/rules/severity';
import { PAGE_WORDS } from '../text/rule-pages/page-words';
import { pageHeadings, rulePage } from '../text/rule-pages/rule-page';
import { ruleText } from '../text/rule-text';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';
import { isRepairable } from './repair-choices';
import { PageBlocks, PageExamples } from './rule-page-parts';
import { SeverityIcon } from './severity-icon';
import { useModal } from './use-modal';

/** So many of the findings are quoted; the list behind the page has them all. */
const QUOTED = 3;

const PROFILES: readonly Profile[] = ['unit', 'reviewer'];

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100vw',
    maxWidth: '100vw',
    height: '100vh',
    maxHeight: '100vh',
    margin: 0,
    padding: 0,
    border: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowY: 'auto',
    overflowX: 'hidden',
  },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '560px',
    padding: '12px 20px 24px',
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  found: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  finding: { display: 'grid', gridTemplateColumns: '16px 1fr', columnGap: '8px' },
  icon: { paddingTop: '2px', display: 'flex' },
  profiles: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '12px',
    rowGap: '2px',
    margin: '0 0 4px',
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { display: 'flex', alignItems: 'center', gap: '4px', margin: 0 },
});

function Section(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={layout.heading}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}

/** The findings from which the page was opened, and what can be done about them. */
function Found({ findings }: { readonly findings: readonly Finding[] }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const own = PAGE_WORDS[words.language];
  const { finding: inWords } = ruleText(words.language);
  const repairable = findings.find(isRepairable);
  const offered = repairable === undefined ? null : inWords(repairable);
  const labels = [offered?.fixLabel ?? [], offered?.answerLabels ?? []].flat();
  return (
    <div className={styles.found}>
      <h3 className={layout.heading}>{own.here}</h3>
      <ul className={mergeClasses(layout.list, layout.section)}>
        {findings.slice(0, QUOTED).map((finding, index) => {
          const { message, place } = inWords(finding);
          return (
            <li key={`${index} ${place}`} className={styles.finding}>
              <span className={styles.icon}>
                <SeverityIcon severity={finding.severity} />
              </span>
              <div>
                <p className={layout.text}>{message}</p>
                <p className={layout.quiet}>{place}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {findings.length > QUOTED && (
        <p className={layout.quiet}>{own.more(findings.length - QUOTED)}</p>
      )}
      {labels.length > 0 && (
        <p className={layout.quiet}>{own.repairs + [...new Set(labels)].join(words.separator)}</p>
      )}
      <div className={layout.actions}>
        {repairable !== undefined && (
          <Button size="small" onClick={() => actions.offerRepairs(repairable)}>
            {own.repair}
          </Button>
        )}
        <Button size="small" onClick={() => actions.offerIgnore(findings)}>
          {own.ignore}
        </Button>
      </div>
    </div>
  );
}

/** How loudly the rule speaks in 单位版 and in 审核版. */
function Profiles({ rule }: { readonly rule: Rule }) {
  const { words, session } = usePane();
  const styles = useStyles();
  const { edition } = session;
  const severity = edition.severities[rule.id] ?? rule.severity;
  return (
    <dl className={styles.profiles}>
      {PROFILES.map((profile) => (
        <Fragment key={profile}>
          <dt className={styles.term}>{words.profile.names[profile]}</dt>
          <dd className={styles.value}>
            {isSilent(rule, edition, profile) ? (
              PAGE_WORDS[words.language].silent
            ) : (
              <>
                <SeverityIcon severity={severity} />
                {ruleText(words.language).severity(severity)}
              </>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function RuleTexts({ rule }: { readonly rule: Rule }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const { language } = words;
  const own = PAGE_WORDS[language];
  const headings = pageHeadings(language);
  const page = useMemo(() => rulePage(rule.id, language), [rule, language]);
  const { basis, certainty } = rule.words[language];
  return (
    <>
      <Section title={headings.what}>
        <PageBlocks blocks={page.what} />
      </Section>
      <Section title={headings.why}>
        <PageBlocks blocks={page.why} />
      </Section>
      <Section title={own.basis}>
        <p className={layout.text}>{basis}</p>
        <p className={layout.quiet}>
          {own.howSure(certaintyText(certainty, language), own.certainty[certainty])}
        </p>
      </Section>
      <Section title={headings.examples}>
        <PageExamples examples={page.examples} />
        <PageBlocks blocks={page.remarks} />
      </Section>
      <Section title={headings.remedy}>
        <PageBlocks blocks={page.remedy} />
      </Section>
      <Section title={headings.severity}>
        <Profiles rule={rule} />
        <PageBlocks blocks={page.severity} />
      </Section>
    </>
  );
}

/** What a rule checks and why, over the whole pane. Esc and 返回 lead back to the finding from which it was opened. */
export function RulePage({ findings }: { readonly findings: readonly Finding[] }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const title = useId();
  const dialog = useModal();
  const [first] = findings;
  if (first === undefined) return null;
  const rule = ruleById(first.ruleId);
  return (
    <dialog ref={dialog} className={styles.page} aria-labelledby={title} onClose={actions.keep}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          onClick={actions.keep}
        >
          {PAGE_WORDS[words.language].back}
        </Button>
      </div>
      <div className={styles.content}>
        <div>
          <h2 id={title} className={mergeClasses(layout.heading, styles.title)}>
            {rule.words[words.language].title}
          </h2>
          <p className={layout.quiet}>{words.result.rule(rule.id)}</p>
        </div>
        <Found findings={findings} />
        <RuleTexts rule={rule} />
      </div>
    </dialog>
  );
}
