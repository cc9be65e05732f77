import { frame } from '../dutch/frame.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { sentenceAfter } from '../dutch/suggestions.ts';
import { wholeSentence } from '../dutch/whole-sentence.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

const THEME = ['gendersensitief', 'gender', 'genderrol', 'man-vrouw'];
const LINK = ['vanzelf', 'gedekt', 'overbodig'];

/** The method and the claim in one breath: "systeemgericht werken is gendersensitief", "genogram = gendersensitief". */
const IS = frame(`
  @systeem ~8 is|zijn|=|betekent|heet|werkt|werken|maakt|noemen ~6 @gendersensitief
  @gendersensitief ~4 :|=|zie|is|betekent ~8 @systeem
  @systeem ~12 dus|daarmee|hiermee|waardoor|tevens|meteen|zodat ~8 @gendersensitief
  @gendersensitief ~6 wanneer|als|indien|zodra|doordat|omdat ~10 @systeem
`);

const rule: Rule = {
  id: 'systeemaanpak-als-gendersensitief',
  group: 'begrip',
  title: 'Een systeemaanpak is niet vanzelf gendersensitief',
  readings: {
    now: 'Wie met het hele gezin of systeem werkt, neemt gender automatisch mee.',
    meant:
      'Een systeemaanpak gaat goed samen met gendersensitief werken, als professionals weten hoe rollen en macht in het gezin doorwerken.',
  },
  why: 'Met iedereen praten laat nog niet zien wie de macht heeft en welke rolverwachtingen meespelen. Dat lukt als professionals ernaar vragen en weten waar ze op letten.',
  sections: ['§2.1', '§3.2', '§5.1'],
  threshold: 0.6,
  needs: [THEME, LINK.concat('daarmee', 'gendersensitief', 'definitie')],

  *find({ kind, sentences }) {
    if (kind === 'heading') return;
    for (const sentence of sentences) {
      const match = claim(sentence);
      if (match !== undefined) yield match;
    }
  },

  suggest(match, reading) {
    const instead = wholeSentence(
      reading,
      match,
      'Een systeemaanpak is alleen gendersensitief wanneer professionals weten hoe genderrollen en machtsverschillen in het gezin doorwerken',
    );
    const more = sentenceAfter(
      reading,
      match,
      'Daarbij vragen professionals gericht naar rolverwachtingen, macht en afhankelijkheid tussen de partners',
    );
    return instead === undefined ? [more] : [instead, more];
  },

  examples: {
    flags: [
      'In onze regio werken alle teams met het hele gezin. [[Daarmee is gender automatisch meegenomen.]]',
      '[[Systeemgericht werken is per definitie gendersensitief.]]',
      '[[Omdat we met alle gezinsleden praten, komt de verhouding tussen man en vrouw vanzelf aan de orde.]]',
      '[[Een aparte paragraaf over gender is niet nodig, want wij werken systeemgericht.]]',
      'Met een gezinsgesprek [[hebben we de genderaspecten meteen te pakken]].',
      'Gevraagd is waar gender in dit plan terugkomt. [[De gezinsgerichte aanpak voorziet daar al in.]]',
      '[[Wie het genogram invult, ziet rolpatronen automatisch]].',
      '[[Doordat het hele systeem in beeld is, is de aandacht voor gender gewaarborgd]].',
    ],
    passes: [
      'Een systeemaanpak gaat uitstekend samen met gendersensitief werken.',
      'De systeemaanpak is alleen gendersensitief wanneer professionals weten welke rol gender speelt.',
      'Het is een misverstand dat een systeemaanpak vanzelf gendersensitief is.',
      'Een gezinsgesprek laat genderrollen niet vanzelf zien; daarom spreken we de partners eerst apart.',
      'Wij werken systeemgericht en maken één plan voor het hele gezin.',
      'Sommige ambtenaren gaan ervan uit dat systeemgericht werken automatisch gendersensitief is. Dat klopt niet.',
      'In het gezinsgesprek vragen we wie over het geld beslist en wat er van haar als vrouw wordt verwacht.',
      'We bouwen gender in de systeemaanpak in: vanaf 2026 volgt elke gespreksleider de module rolpatronen.',
    ],
  },
};

function claim(sentence: Sentence): Match | undefined {
  const found = evidence(sentence);
  if (found === undefined) return undefined;
  const voice = sentence.voice(found.span);
  if (!voice.own || denied(sentence) || madeConditional(sentence.next)) return undefined;
  return {
    ...cover(found.span, sentence.clauseOf(found.span)),
    confidence: found.confidence,
    because: [found.why],
  };
}

function evidence(sentence: Sentence): { span: Span; confidence: number; why: string } | undefined {
  const before = sentence.previous;
  const carrier = sentence.first('systeem');
  const link = sentence.all(...LINK);
  const theme = sentence.first(...THEME);
  const is = sentence.find(IS);
  if (is !== undefined) return { span: is, confidence: 0.8, why: 'is' };
  if (carrier !== undefined && theme !== undefined && link.length > 0) {
    return { span: cover(carrier, theme, ...link), confidence: 0.8, why: 'carrier, theme and link' };
  }
  const follows = sentence.has('daarmee');
  if (
    theme !== undefined &&
    link.length > 0 &&
    follows &&
    before?.has('systeem') === true &&
    !sentence.has('kader')
  ) {
    return { span: cover(theme, ...link), confidence: 0.7, why: 'follows from the method' };
  }
  if (
    theme !== undefined &&
    follows &&
    before?.has('systeem') === true &&
    sentence.has('gendersensitief', 'vanzelf')
  ) {
    return { span: sentence.core, confidence: 0.65, why: 'so gender-sensitive' };
  }
  const asked = before?.has('gender', 'genderrol') === true || before?.previous?.has('gender') === true;
  if (carrier !== undefined && asked && link.length > 0 && sentence.has('gedekt', 'overbodig')) {
    return { span: cover(carrier, ...link), confidence: 0.65, why: 'answers a demand for gender' };
  }
  return undefined;
}

/** "… De twee gaan goed samen, maar alleen als de professional weet waar hij op let": the condition comes after. */
const madeConditional = (next: Sentence | undefined): boolean =>
  next?.has('voorwaarde') === true && next.has('professional', 'gendersensitief', 'genderrol');

/** Denied by a word that is not itself part of "not needed", "cannot but". */
function denied(sentence: Sentence): boolean {
  const part = sentence.all(...LINK);
  return sentence
    .all('ontkenning')
    .some((no) => !part.some((words) => contains(words, no)) && !sentence.has('overbodig'));
}

export default rule;
