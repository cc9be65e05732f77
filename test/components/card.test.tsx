// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card.tsx';
import { shownSuggestion } from '../../components/shown-suggestion.ts';
import { expectAccessible, get, mount } from './mount.tsx';
import { sample } from './sample.ts';

const calls = () => ({
  onReplace: vi.fn(),
  onCopyWords: vi.fn(),
  onCopy: vi.fn(),
  onIgnore: vi.fn(),
  onRuleOff: vi.fn(),
  onClose: vi.fn(),
});

const propsWith = (changes: Partial<Omit<CardProps, keyof ReturnType<typeof calls>>> = {}) => ({
  finding: sample.finding,
  rule: sample.rule,
  instruments: sample.instruments,
  suggestions: sample.suggestions.map((suggestion) => shownSuggestion(sample.raw, suggestion)),
  writable: true,
  lang: 'nl' as const,
  notice: null,
  ...calls(),
  ...changes,
});

const actions = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('button')].map((button) => button.dataset.action);

describe('the card', () => {
  it('carries the hooks that others hold on to', () => {
    const root = mount(<Card {...propsWith()} />);
    const card = get(root, '[data-genderbril="card"]');
    expect(card.dataset.rule).toBe('genderneutrale-framing');
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.lang).toBe('nl');
    expect(get(root, `#${card.getAttribute('aria-labelledby')}`).textContent).toBe(
      'Gender verdwijnt uit beeld',
    );
    expect(actions(root)).toEqual(['close', 'replace', 'replace', 'copy', 'ignore', 'rule-off']);
    expect(
      [...root.querySelectorAll<HTMLElement>('[data-suggestion]')].map((b) => b.dataset.suggestion),
    ).toEqual(sample.suggestions.map(({ text }) => text));
  });

  it('names the words only where no mark shows them', () => {
    const { quote } = sample.finding;
    expect(mount(<Card {...propsWith()} />).querySelector('q')).toBeNull();
    expect(get(mount(<Card {...propsWith({ showQuote: true })} />), 'q').textContent).toBe(quote);
  });

  it('tells its story in order', () => {
    const text = mount(<Card {...propsWith()} />).textContent ?? '';
    const story = [
      'Framing',
      'Gender verdwijnt uit beeld',
      'Zo leest het nu',
      'Zo is het bedoeld',
      'oorzaken verschillen',
      '§1.1, §2.1',
      'Vervang',
      'Voeg toe',
      'Titel van een',
      'Kopieer als opmerking',
      'Negeer hier',
      'Regel uit',
      'Wel',
      'Niet',
    ];
    const places = story.map((piece) => text.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('sets the new words apart inside the sentence', () => {
    const root = mount(<Card {...propsWith()} />);
    const [first] = root.querySelectorAll('.suggestion');
    expect(first?.querySelector('p')?.textContent).toBe(
      'Onze aanpak geldt voor iedereen, met oog voor macht en rolverwachtingen.',
    );
    expect(first?.querySelector('ins')?.textContent).toBe('met oog voor macht en rolverwachtingen.');
  });

  it('hands every click to the caller, with its event', () => {
    const props = propsWith();
    const root = mount(<Card {...props} />);
    for (const button of root.querySelectorAll<HTMLElement>('button')) button.click();
    expect(props.onReplace.mock.calls.map(([suggestion]) => suggestion)).toEqual(sample.suggestions);
    expect(props.onReplace.mock.calls[0]?.[1]).toBeInstanceOf(Event);
    for (const called of [props.onCopy, props.onIgnore, props.onRuleOff]) {
      expect(called).toHaveBeenCalledExactlyOnceWith(expect.any(Event));
    }
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('offers nothing to replace in a document that can only be read, and lets the words be copied', async () => {
    const props = propsWith({ writable: false });
    const root = mount(<Card {...props} />);
    expect(root.querySelector('[data-action="replace"]')).toBeNull();
    get(root, '[data-action="copy-words"]').click();
    expect(props.onCopyWords).toHaveBeenCalledWith(sample.suggestions[0], expect.any(Event));
    await expectAccessible(root);
  });

  it('leaves the copy button out where the caller cannot copy words', () => {
    const { onCopyWords: _, ...props } = propsWith({ writable: false });
    const root = mount(<Card {...props} />);
    expect(actions(root)).toEqual(['close', 'copy', 'ignore', 'rule-off']);
  });

  it('has its live region before there is news, and keeps the focus when the news comes', async () => {
    const props = propsWith();
    const root = mount(<Card {...props} />);
    const region = get(root, '[role="status"]');
    expect(region.textContent).toBe('');
    const button = get(root, '[data-action="replace"]');
    button.focus();
    render(<Card {...props} writable={false} notice="De tekst is intussen veranderd." />, root);
    expect(get(root, '[role="status"]')).toBe(region);
    expect(region.textContent).toBe('De tekst is intussen veranderd.');
    expect(document.activeElement).toBe(get(root, '[data-action="copy-words"]'));
    await expectAccessible(root);
  });

  it('links out safely, with organisation and year, and says that a new tab opens', () => {
    const root = mount(<Card {...propsWith()} />);
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(sample.instruments.map(({ url }) => url));
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
      expect(link.textContent).toContain('opent in een nieuw tabblad');
    }
    expect(root.textContent).toContain('College voor de Rechten van de Mens, 2021');
    expect(root.textContent).toContain('jaar onbekend');
    expect(get(root, 'details summary').textContent).toBe('Nog 1 hulpmiddel');
  });

  it('shows at most two examples of each kind, only when asked, without the marks that tests use', () => {
    const root = mount(<Card {...propsWith()} />);
    const examples = get<HTMLDetailsElement>(root, '.examples');
    expect(examples.open).toBe(false);
    expect(examples.querySelectorAll('li')).toHaveLength(3);
    expect(examples.textContent).not.toMatch(/\[\[|\]\]/u);
    expect([...examples.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'genderneutraal',
      'ongeacht gender',
    ]);
  });

  it('folds everything up again for another finding', () => {
    const props = propsWith();
    const root = mount(<Card {...props} />);
    get<HTMLDetailsElement>(root, '.examples').open = true;
    render(<Card {...props} notice="Gekopieerd." />, root);
    expect(get<HTMLDetailsElement>(root, '.examples').open).toBe(true);
    render(<Card {...props} finding={{ ...sample.finding, quote: 'iets anders' }} />, root);
    expect(get<HTMLDetailsElement>(root, '.examples').open).toBe(false);
  });

  it.each(['begrip', 'framing', 'uitwerking'] as const)('names the group %s beside its line', (group) => {
    const root = mount(<Card {...propsWith({ finding: { ...sample.finding, group } })} />);
    expect(get(root, '[data-group]').dataset.group).toBe(group);
    expect(get(root, '[data-group]').textContent?.toLowerCase()).toBe(group);
  });

  it('takes no more height than it is given', () => {
    const root = mount(<Card {...propsWith({ maxHeight: 240 })} />);
    expect(get(root, '[data-genderbril="card"]').style.maxHeight).toBe('240px');
  });

  it.each([
    ['as it opens', {}],
    ['in English', { lang: 'en' as const }],
    ['with nothing to offer', { suggestions: [], instruments: [] }],
    ['with one instrument', { instruments: sample.instruments.slice(0, 1) }],
    ['with news', { notice: 'De woorden staan erin.' }],
  ])('is accessible %s', async (_, changes) => {
    const root = mount(<Card {...propsWith(changes)} />);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expectAccessible(root);
  });

  it('keeps Dutch marked as Dutch between English buttons', () => {
    const root = mount(<Card {...propsWith({ lang: 'en' })} />);
    expect(get(root, '[data-genderbril="card"]').lang).toBe('en');
    for (const selector of ['h2', 'dd', '.suggestion p', 'a', '.examples ul']) {
      expect(get(root, selector).lang).toBe('nl');
    }
  });
});
