// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Group } from '../../analyzers/finding.ts';
import { Options, type OptionsProps } from '../../components/options.tsx';
import type { RuleChoice } from '../../components/rule-choice.ts';
import { expectAccessible, get, mount } from './mount.tsx';
import { sample } from './sample.ts';

const choice = (id: string, group: Group, title: string): RuleChoice => ({
  ...sample.rule,
  id,
  group,
  title,
  instruments: sample.instruments,
  measured: { gold: 14, found: 13, falseAlarms: 1 },
  quiet: false,
});

const propsWith = (changes: Partial<OptionsProps> = {}) => ({
  rules: [
    choice('gender-als-sekse', 'begrip', 'Gender is meer dan man of vrouw'),
    choice('kindfocus', 'framing', 'Niet alleen het kind'),
    choice('extra-opgave', 'uitwerking', 'Geen extra opgave'),
  ],
  on: true,
  rulesOff: ['kindfocus'],
  sitesOff: ['docs.google.com'],
  lang: 'nl' as const,
  ignored: 3,
  repaired: false,
  notice: null,
  onOn: vi.fn(),
  onRule: vi.fn(),
  onSiteOn: vi.fn(),
  onLang: vi.fn(),
  onWipe: vi.fn(),
  ...changes,
});

describe('the options', () => {
  it('has a switch for every rule, under its group', () => {
    const root = mount(<Options {...propsWith()} />);
    expect([...root.querySelectorAll('.rules h3')].map((heading) => heading.textContent)).toEqual([
      'Begrip',
      'Framing',
      'Uitwerking',
    ]);
    const checked = (id: string) => get<HTMLInputElement>(root, `li[data-rule="${id}"] input`).checked;
    expect([checked('gender-als-sekse'), checked('kindfocus'), checked('extra-opgave')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('tells all about a rule to who asks: readings, examples, instruments and how well it does', async () => {
    const root = mount(<Options {...propsWith()} />);
    const page = get<HTMLDetailsElement>(root, 'li[data-rule="kindfocus"] details');
    expect(page.open).toBe(false);
    page.open = true;
    const { readings, why, examples } = sample.rule;
    for (const words of [readings.now, readings.meant, why, ...examples.passes])
      expect(page.textContent).toContain(words);
    expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('ongeacht gender');
    expect(page.textContent).toContain('vond deze regel 13 van de 14 plekken');
    expect(page.textContent).toContain('1 keer sloeg hij aan');
    await expectAccessible(root);
  });

  it('says of a rule that is off by default why, and of one that was not measured that', () => {
    const quiet = { ...choice('kindfocus', 'framing', 'Niet alleen het kind'), quiet: true, measured: null };
    const root = mount(<Options {...propsWith({ rules: [quiet] })} />);
    const item = get(root, 'li[data-rule="kindfocus"]');
    expect(item.textContent).toContain('Staat standaard uit');
    expect(item.textContent).toContain('nog niet gemeten');
  });

  it('leaves a group without rules out', () => {
    const { rules } = propsWith();
    const root = mount(<Options {...propsWith({ rules: rules.slice(0, 1) })} />);
    expect(root.querySelectorAll('.rules')).toHaveLength(1);
  });

  it('tells the caller what was chosen', () => {
    const props = propsWith();
    const root = mount(<Options {...props} />);
    get(root, 'li[data-rule="gender-als-sekse"] input').click();
    expect(props.onRule).toHaveBeenLastCalledWith('gender-als-sekse', false);
    get(root, '[data-action="rule-on"]').click();
    expect(props.onRule).toHaveBeenLastCalledWith('kindfocus', true);
    get(root, '[data-action="site-on"]').click();
    expect(props.onSiteOn).toHaveBeenLastCalledWith('docs.google.com');
    get(root, 'input[value="en"]').click();
    expect(props.onLang).toHaveBeenLastCalledWith('en');
    get(root, '[data-action="wipe"]').click();
    expect(props.onWipe).toHaveBeenCalledOnce();
    get(root, '.options > .switch input').click();
    expect(props.onOn).toHaveBeenLastCalledWith(false);
  });

  it('names a switched off rule that no longer exists by its id, so that it can still be let go of', () => {
    const root = mount(<Options {...propsWith({ rulesOff: ['oude-regel'] })} />);
    expect(get(root, '[data-action="rule-on"]').parentElement?.textContent).toContain('oude-regel');
  });

  it('keeps the focus at the list when a button leaves with its line', () => {
    const root = mount(<Options {...propsWith()} />);
    const heading = get(root, '[data-action="wipe"]').closest('section')?.querySelector('h2');
    get(root, '[data-action="wipe"]').focus();
    get(root, '[data-action="wipe"]').click();
    render(<Options {...propsWith({ ignored: 0 })} />, root);
    expect(document.activeElement).toBe(heading);
  });

  it('counts what is ignored, and offers to wipe only when there is something', () => {
    expect(mount(<Options {...propsWith()} />).textContent).toContain('Je negeert 3 plekken.');
    const root = mount(<Options {...propsWith({ ignored: 0 })} />);
    expect(root.textContent).toContain('Je negeert nog geen plekken.');
    expect(root.querySelector('[data-action="wipe"]')).toBeNull();
  });

  it('calls a site as people do', () => {
    const root = mount(
      <Options {...propsWith({ sitesOff: ['officeapps.live.com', 'intranet.gemeente.nl'] })} />,
    );
    const names = [...root.querySelectorAll('[data-action="site-on"]')].map(
      (button) => button.previousElementSibling?.textContent,
    );
    expect(names).toEqual(['Word voor het web', 'intranet.gemeente.nl']);
  });

  it.each([
    ['as it opens', {}],
    ['in English', { lang: 'en' as const }],
    ['with nothing off', { rulesOff: [], sitesOff: [], ignored: 0 }],
    ['with everything off', { on: false, rulesOff: ['gender-als-sekse', 'kindfocus', 'extra-opgave'] }],
    ['with repaired settings and news', { repaired: true, notice: 'Gewist.' }],
    ['with Word off', { sitesOff: ['officeapps.live.com'] }],
  ])('is accessible %s', async (_, changes) => {
    await expectAccessible(mount(<Options {...propsWith(changes)} />));
  });

  it('says so when settings had to fall back', () => {
    expect(mount(<Options {...propsWith()} />).querySelector('.repaired')).toBeNull();
    expect(get(mount(<Options {...propsWith({ repaired: true })} />), '.repaired').textContent).toContain(
      'standaardinstellingen',
    );
  });
});
