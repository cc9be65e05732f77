import { IgnoredCount } from './ignored-count.tsx';
import { OffList } from './off-list.tsx';
import type { RuleChoice } from './rule-choice.ts';
import { RuleSwitches } from './rule-switches.tsx';
import { Switch } from './switch.tsx';
import type { Lang } from './texts/lang.ts';
import { textsIn } from './texts/texts-in.ts';

export interface OptionsProps {
  readonly rules: readonly RuleChoice[];
  readonly on: boolean;
  readonly rulesOff: readonly string[];
  readonly sitesOff: readonly string[];
  readonly lang: Lang;
  /** How many passages are ignored. */
  readonly ignored: number;
  readonly repaired: boolean;
  /** What became of the last action, read out politely. */
  readonly notice: string | null;
  onOn(on: boolean): void;
  onRule(id: string, on: boolean): void;
  onSiteOn(site: string): void;
  onLang(lang: Lang): void;
  onWipe(): void;
}

const LANGS: readonly Lang[] = ['nl', 'en'];

/** Everything that can be chosen, on one quiet page. */
export function Options(props: OptionsProps) {
  const { rules, rulesOff, sitesOff, ignored, lang } = props;
  const texts = textsIn(lang);
  const words = texts.options;
  const off = rulesOff.map((id) => ({ id, title: rules.find((rule) => rule.id === id)?.title ?? id }));
  return (
    <main class="options" lang={lang}>
      <h1>
        {texts.name} <span class="page">{words.title}</span>
      </h1>
      <p>{words.intro}</p>
      {props.repaired && <p class="repaired">{words.repaired}</p>}

      <Switch checked={props.on} onChange={props.onOn}>
        {words.on}
      </Switch>

      <h2>{words.rules}</h2>
      <p class="small">{words.rulesNote}</p>
      <RuleSwitches rules={rules} rulesOff={rulesOff} texts={texts} onRule={props.onRule} />

      <OffList
        heading={words.off}
        none={words.noneOff}
        items={off}
        itemsLang="nl"
        button={words.turnOn}
        action="rule-on"
        onOn={(id) => props.onRule(id, true)}
      />
      <OffList
        heading={words.sites}
        none={words.noSites}
        items={sitesOff.map((site) => ({ id: site, title: words.siteNames[site] ?? site }))}
        button={words.turnOn}
        action="site-on"
        onOn={props.onSiteOn}
      />
      <IgnoredCount count={ignored} texts={texts} onWipe={props.onWipe} />

      <fieldset>
        <legend>{words.language}</legend>
        {LANGS.map((choice) => (
          <label key={choice} class="choice" lang={choice}>
            <input
              type="radio"
              name="lang"
              value={choice}
              checked={choice === lang}
              onChange={() => props.onLang(choice)}
            />
            {choice === 'nl' ? words.dutch : words.english}
          </label>
        ))}
        <p class="small">{words.languageNote}</p>
      </fieldset>

      <h2>{words.privacy}</h2>
      <p>{words.privacyText}</p>

      {/* Last, and kept at the lower edge of the window: what it says is about whatever was just clicked. */}
      <p class="notice" role="status">
        {props.notice}
      </p>
    </main>
  );
}
