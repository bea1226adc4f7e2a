import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useLayoutStyles } from './layout-styles';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  card: {
    padding: '12px 16px',
    gap: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '4px' },
});

/** The first run: three steps on one card, with one thing to do. */
export function WelcomeCard(props: { readonly busy: boolean; readonly onDismiss: () => void }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  const start = () => {
    props.onDismiss();
    actions.insert();
  };
  return (
    <section className={`${layout.section} ${styles.card}`} aria-labelledby={heading}>
      <h2 id={heading} className={layout.heading}>
        {words.welcome.title}
      </h2>
      <ol className={styles.steps}>
        {words.welcome.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={layout.quiet}>{words.welcome.privacy}</p>
      <div className={layout.actions}>
        <Button appearance="primary" disabledFocusable={props.busy} onClick={start}>
          {words.commands['insert-form']}
        </Button>
        <Button appearance="subtle" onClick={props.onDismiss}>
          {words.welcome.skip}
        </Button>
      </div>
    </section>
  );
}
