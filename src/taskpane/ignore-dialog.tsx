import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../core/rules/finding';
import { useLayoutStyles } from './layout-styles';
import { ModalDialog } from './modal-dialog';
import { LabelledField, useFieldStyle } from './native-fields';
import { usePane } from './pane-context';
import { ruleText } from '../text/rule-text';

/** Asked before findings are set aside: these, or the whole rule, and why. */
export function IgnoreDialog({ findings }: { readonly findings: readonly Finding[] }) {
  const { words, actions } = usePane();
  const layout = useLayoutStyles();
  const { field } = useFieldStyle();
  const [whole, setWhole] = useState(false);
  const [reason, setReason] = useState('');
  const [first] = findings;
  if (first === undefined) return null;
  const told = findings.map((finding) => ({
    finding,
    message: ruleText(words.language).finding(finding).message,
  }));
  const agree = () =>
    actions.ignore(
      whole
        ? { kind: 'rule', ruleId: first.ruleId, reason: reason.trim() }
        : { kind: 'findings', findings: told, reason: reason.trim() },
    );
  return (
    <ModalDialog
      title={words.setAside.title}
      question={words.setAside.intro}
      onClose={actions.keep}
    >
      <RadioGroup
        aria-label={words.setAside.scope}
        value={whole ? 'rule' : 'these'}
        onChange={(_event, { value }) => setWhole(value === 'rule')}
      >
        <Radio value="these" label={words.setAside.these(findings.length)} />
        <Radio
          value="rule"
          label={words.setAside.rule(ruleText(words.language).title(first.ruleId))}
        />
      </RadioGroup>
      <LabelledField label={words.setAside.reason}>
        <textarea
          className={field}
          rows={3}
          value={reason}
          maxLength={200}
          onChange={({ target: { value } }) => setReason(value)}
        />
      </LabelledField>
      <div className={layout.actions}>
        <Button appearance="primary" onClick={agree}>
          {words.setAside.confirm}
        </Button>
        <Button onClick={actions.keep}>{words.actions.cancel}</Button>
      </div>
    </ModalDialog>
  );
}
