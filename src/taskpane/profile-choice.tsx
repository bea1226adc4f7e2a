import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import type { Profile } from '../core/rules/finding';
import { useLayoutStyles } from './layout-styles';
import { LiveChoice } from './live-choice';
import type { WorkbookHoldings } from '../commands/overview';
import { usePane } from './pane-context';
import { YearChoice } from './year-choice';

const PROFILES: readonly Profile[] = ['unit', 'reviewer'];

/** 单位版 or 审核版. A switch checks again when something was checked before. */
export function ProfileChoice(props: {
  readonly profile: Profile;
  readonly live: boolean;
  /** `null` before the workbook was looked at, and without a form. */
  readonly year: WorkbookHoldings['budgetYear'] | null;
  readonly busy: boolean;
}) {
  const { words, actions, preferences } = usePane();
  const layout = useLayoutStyles();
  const label = useId();
  const choose = (profile: Profile) => {
    preferences.set('reviewer', profile === 'reviewer');
    actions.chooseProfile(profile);
  };
  return (
    <section className={layout.section} aria-labelledby={label}>
      <h2 id={label} className={layout.heading}>
        {words.profile.label}
      </h2>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={label}
        value={props.profile}
        disabled={props.busy}
        onChange={(_event, { value }) => choose(value === 'reviewer' ? 'reviewer' : 'unit')}
      >
        {PROFILES.map((profile) => (
          <Radio key={profile} value={profile} label={words.profile.names[profile]} />
        ))}
      </RadioGroup>
      <p className={layout.quiet}>{words.profile.hints[props.profile]}</p>
      {props.year !== null && <YearChoice year={props.year} busy={props.busy} />}
      <LiveChoice live={props.live} />
    </section>
  );
}
