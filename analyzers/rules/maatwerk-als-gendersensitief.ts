import { explanations } from '../dutch/explanation.ts';
import { frame } from '../dutch/frame.ts';
import type { Reading } from '../dutch/reading.ts';
import type { Occurrence } from '../dutch/scan.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { rewritten, sentenceAfter } from '../dutch/suggestions.ts';
import type { Match, Rule } from '../rule.ts';

/** Beside orientation or identity only the plain words of tailoring count: "geen etiket" is then about the other. */
const isTailoring = (words: Occurrence, sentence: Sentence): boolean => {
  const said = sentence.reading.text.slice(words.start, words.end);
  if (sentence.has('systeem') || (sentence.has('groepskop') && !/individu|persoon/iu.test(said)))
    return false;
  // "… per cliënt niet meer nodig" is no tailoring.
  if (sentence.all('overbodig').some((one) => one.start < words.end && words.start < one.end)) return false;
  return (
    !sentence.has('gerichtheid-inhoud', 'identiteit-inhoud') ||
    /maat|per |eigen plan|persoonlijk|samengesteld|wensen|uniek/iu.test(
      sentence.reading.text.slice(words.start, words.end),
    )
  );
};

/** "De verhoudingen tussen mannen en vrouwen worden ondervangen doordat ieder een eigen plan krijgt." */
const COVERED = frame(`
  @man-vrouwthema ~8 @gedekt-door ~3 doordat|door|omdat|als|wanneer|met|dankzij ~8 @maatwerk-inhoud
  @maatwerk-inhoud ~12 daarmee|zo|dus|hiermee|waarmee ~6 @man-vrouwthema ~4 @gedekt-door
`);

function* covered(reading: Reading): Generator<Match> {
  for (const sentence of reading.sentences) {
    const place = sentence.find(COVERED);
    if (
      place === undefined ||
      sentence.has('andermans-woord', 'begrip-afgewezen', 'genderanker', 'gender-los')
    )
      continue;
    const voice = sentence.voice(place);
    if (voice.own && !voice.negated) yield { ...place, confidence: 0.7, because: ['covered by tailoring'] };
  }
}

const rule: Rule = {
  id: 'maatwerk-als-gendersensitief',
  group: 'begrip',
  title: 'Maatwerk is niet vanzelf gendersensitief',
  readings: {
    now: 'Wie met een open blik kijkt en hulp op maat geeft, werkt gendersensitief.',
    meant:
      'Maatwerk en gendersensitief werken versterken elkaar: in elk gesprek vraag je ook naar rollen, verwachtingen en macht.',
  },
  why: 'Ieder verhaal is anders, maar er zijn ook patronen. Wie alleen naar de persoon kijkt, ziet rolverwachtingen en macht makkelijk over het hoofd.',
  sections: ['§2.2'],
  threshold: 0.6,
  needs: [['gender-los', 'genderanker', 'man-vrouwthema'], ['maatwerk-inhoud']],

  *find(reading) {
    if (reading.kind !== 'heading') yield* covered(reading);
    for (const { span, anchor } of explanations(reading, 'maatwerk-inhoud', isTailoring)) {
      // "… maakt het niet uit welk gender je hebt. We kijken met een open blik": neutrality, not an explanation.
      if (
        anchor.where === 'before' &&
        anchor.place.concept === 'gender-los' &&
        anchor.sentence.has('ertoe-niet')
      )
        continue;
      yield {
        ...span,
        confidence: anchor.place.concept === 'genderanker' ? 0.8 : 0.65,
        because: [anchor.where],
      };
    }
  },

  suggest(match, reading) {
    const more = sentenceAfter(
      reading,
      match,
      'Daarbij vragen we ook naar rolverwachtingen, macht en afhankelijkheid, want die patronen zie je niet in één verhaal',
    );
    const renamed = rewritten(reading, match, (text) =>
      text
        .replace(/\b(g)ender(?:sensitieve?|bewuste?|specifieke?)\b/giu, (word, first: string) => {
          const other = word.endsWith('e') ? 'ersoonsgerichte' : 'ersoonsgericht';
          return (first === 'G' ? 'P' : 'p') + other;
        })
        .replace(/\bgendersensitiviteit\b/gu, 'persoonsgerichtheid'),
    );
    return renamed === undefined ? [more] : [more, renamed];
  },

  examples: {
    flags: [
      '[[Gendersensitief werken is voor ons vooral maatwerk leveren.]]',
      'Wij werken gendersensitief: [[de behoefte van de cliënt staat altijd centraal]].',
      '[[Wie met een open blik luistert, werkt vanzelf genderbewust.]]',
      'Hoe geven we vorm aan gendersensitieve hulp? [[Door per persoon te bekijken wat nodig is.]]',
      '[[Ieder mens is uniek en krijgt een eigen plan]]. Zo werken wij gendersensitief.',
      '[[De gendersensitiviteit meten we aan de vraag of cliënten zich gehoord voelen in hun persoonlijke wensen.]]',
      'Competentie genderbewust handelen: [[de medewerker oordeelt niet, maar kijkt naar de mens achter de melding]].',
      '[[Het genderaspect vullen we in met een persoonlijk arrangement voor iedere bewoner.]]',
    ],
    passes: [
      'De inwoner vraagt een maatwerkvoorziening aan bij het wijkteam.',
      'Elk gezin krijgt een eigen plan en een vaste begeleider.',
      'Maatwerk alleen is niet genoeg om gendersensitief te werken.',
      'Gendersensitief maatwerk betekent dat we bij ieder gesprek vragen naar rolverwachtingen en macht.',
      'Een hulpverlener vindt dat gendersensitief werken neerkomt op maatwerk. De werkgroep deelt dat niet.',
      'Hulp op maat kan een gendersensitieve aanpak niet vervangen.',
      'Is een open blik genoeg om gendersensitief te werken? Nee, ook kennis van genderrollen hoort erbij.',
      'De uitgangspunten zijn nabijheid, gendersensitiviteit en snelle hulp.',
    ],
  },
};

export default rule;
