import type { Group } from '../analyzers/finding.ts';
import { GroupName } from './group-name.tsx';
import type { RuleChoice } from './rule-choice.ts';
import { RulePage } from './rule-page.tsx';
import { Switch } from './switch.tsx';
import type { Texts } from './texts/texts.ts';

const GROUPS: readonly Group[] = ['begrip', 'framing', 'uitwerking'];

interface Props {
  readonly rules: readonly RuleChoice[];
  readonly rulesOff: readonly string[];
  readonly texts: Texts;
  onRule(id: string, on: boolean): void;
}

/** A switch for every rule, under its group; a group without rules is left out. */
export const RuleSwitches = ({ rules, rulesOff, texts, onRule }: Props) => (
  <>
    {GROUPS.filter((group) => rules.some((rule) => rule.group === group)).map((group) => (
      <section key={group} class="rules">
        <h3>
          <GroupName group={group} texts={texts} />
        </h3>
        <p class="small">{texts.groups[group].about}</p>
        <ul>
          {rules
            .filter((rule) => rule.group === group)
            .map((rule) => (
              <li key={rule.id} data-rule={rule.id}>
                <Switch
                  checked={!rulesOff.includes(rule.id)}
                  lang="nl"
                  onChange={(on) => onRule(rule.id, on)}
                >
                  {rule.title}
                </Switch>
                {rule.quiet && <p class="small">{texts.rulePage.quiet}</p>}
                <RulePage rule={rule} texts={texts} />
              </li>
            ))}
        </ul>
      </section>
    ))}
  </>
);
