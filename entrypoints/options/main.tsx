import { render } from 'preact';
import { instrumentsFor } from '../../analyzers/instruments/index.ts';
import { isQuiet, measured } from '../../analyzers/measured.ts';
import { rules } from '../../analyzers/rules/index.ts';
import { Options } from '../../components/options.tsx';
import type { Texts } from '../../components/texts/texts.ts';
import { textsIn } from '../../components/texts/texts-in.ts';
import { type Settings, type SettingsRead, settings } from '../shared/settings.ts';

const choices = [...rules.values()].map((rule) => ({
  ...rule,
  instruments: instrumentsFor(rule.id),
  measured: measured.get(rule.id) ?? null,
  quiet: isQuiet(measured.get(rule.id)),
}));

/** The options page shows what is stored and stores what is chosen; it keeps no state but the last notice. */
async function open(root: Element): Promise<void> {
  let notice: keyof Pick<Texts['options'], 'wiped' | 'saveFailed'> | null = null;

  const change = async (update: (before: Settings) => Partial<Settings>, done: typeof notice = null) => {
    try {
      await settings.update(update);
      notice = done;
    } catch {
      notice = 'saveFailed';
    }
    show(await settings.read());
  };

  const show = ({ settings: chosen, repaired }: SettingsRead) => {
    const { on, rulesOff, sitesOff, lang, ignored } = chosen;
    const words = textsIn(lang).options;
    document.documentElement.lang = lang;
    document.title = `Genderbril – ${words.title}`;
    render(
      <Options
        rules={choices}
        on={on}
        rulesOff={rulesOff}
        sitesOff={sitesOff}
        lang={lang}
        ignored={Object.keys(ignored).length}
        repaired={repaired.length > 0}
        notice={notice === null ? null : words[notice]}
        onOn={(value) => change(() => ({ on: value }))}
        onRule={(id, value) =>
          change((before) => {
            const others = before.rulesOff.filter((rule) => rule !== id);
            return { rulesOff: value ? others : [...others, id] };
          })
        }
        onSiteOn={(site) =>
          change((before) => ({ sitesOff: before.sitesOff.filter((other) => other !== site) }))
        }
        onLang={(value) => change(() => ({ lang: value }))}
        onWipe={() => change(() => ({ ignored: {} }), 'wiped')}
      />,
      root,
    );
  };

  show(await settings.read());
  const closing = new AbortController();
  window.addEventListener('pagehide', () => closing.abort(), { once: true });
  settings.onChange(show, closing.signal);
}

const root = document.getElementById('root');
if (root !== null) await open(root);
