import { adjoining } from '../dutch/adjoining.ts';
import { frame } from '../dutch/frame.ts';
import type { Reading } from '../dutch/reading.ts';
import { cover, type Sentence } from '../dutch/sentence.ts';
import { addAtEnd } from '../dutch/sentence-end.ts';
import { strongest } from '../dutch/strongest.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** Words that are learning only beside who learns and what: one also learns from experience, and a building is a school. */
const LOOSE = frame(`
  leren|leert|oefenen|oefent|meelopen ; lopen|loopt ~8 mee met ; instructie|instructies ; module|modules ; congres|symposium ; coaching|coachen|coacht ; lezing|lezingen ; academie ; leerportaal|leeromgeving ; bekwaam ; inwerken
`);
/** A wish, a memory or a question is no announcement. */
const WISH = frame(`
  zou|zouden ~6 graag|willen|wensen ; wil|willen graag ; geen besluit ; hoef ~6 leren ; wens ~4 cursus|training|scholing ; pleit|pleiten voor ; ontbreekt|ontbreken ; gebrek aan ~4 kennis|deskundigheid|expertise|training
  niet ~3 voldoende|genoeg ~4 opleiding|training|scholing|onderdeel|deskundig* ; onvoldoende|weinig|geen ~2 kennis|expertise|deskundigheid|scholing|training|getraind|opgeleid ; te weinig ~2 kennis|expertise|deskundigheid
`);
/** For those who do it or suffer it, not for professionals. */
const FOR_CLIENTS = frame(`
  pleger*|dader*|slachtoffer*|cliënten|partners ~4 training|cursus|module|modules|groepstraining|leertraject|volgen|volgt|leren|leert ; training|cursus|module|modules|leertraject|groepstraining|traject|programma ~1 voor ~2 pleger*|dader*|slachtoffer*|partners|stellen|koppels|gezinnen|ouders
  interventie ~12 deelnemer*
`);
/** "Het programma", "dag 2", "zij leren er": goes on about the training. */
const GOES_ON = frame(`
  programma|module|modules|onderdeel|onderdelen|blok|dag|dagdeel|deel|inhoud|opbouw|thema|thema's|casus|casussen|werkvormen|lesstof|stof|leerdoel|leerdoelen|onderwerpen ; zij|ze|deelnemers|cursisten|u|je leren|leert|oefenen|oefent|krijgen ; daarin|hierin|daarbij|waarin|er ; centraal ; aan bod ; aandacht
  trainer|trainers|docent|docenten|spreker|ochtend|middag|avond|dagdelen|uur|lesplan|oefencasus*|casuïstiek|training|cursus|scholing|herziene|nieuwe|toegevoegd|uitgebreid|aangevuld ; voegen|voegt ~10 toe
`);

const rule: Rule = {
  id: 'deskundigheid-zonder-gender',
  group: 'uitwerking',
  title: 'Gender mist nog in deze scholing',
  readings: {
    now: 'Professionals leren over huiselijk geweld, maar niet wat gender ermee te maken heeft.',
    meant:
      'In de scholing leren professionals ook hoe rolverwachtingen en macht tussen mannen en vrouwen het geweld kleuren, en hun eigen blik daarop.',
  },
  why: 'Gender zie je pas als je weet waar je op let. Noem het daarom als vast onderdeel van de scholing of van de kennis die je vraagt.',
  sections: ['§3.2', '§5.2'],
  threshold: 0.6,
  needs: [['leeraanbod', 'vakkennis'], ['geweldskennis']],
  yieldsTo: { 'extra-opgave': 'sentence', 'kader-als-gendersensitief': 'sentence' },

  *find(reading) {
    if (reading.kind === 'heading' || withGender(reading)) return;
    const best = strongest(reading, claim, this.threshold);
    if (best !== undefined) yield best;
  },

  suggest(match, reading) {
    const sentence = reading.sentenceAt(match.end - 1);
    const learning = sentence?.has('leeraanbod') ?? true;
    const content = 'rolverwachtingen, macht en afhankelijkheid tussen mannen en vrouwen';
    const crowded = /,|\bmet\b/u.test(sentence?.text ?? '');
    return [
      addAtEnd(reading, match, {
        ...(crowded ? {} : { tail: `met aandacht voor gender: ${content}` }),
        sentence: learning
          ? `Gender is een vast onderdeel van deze scholing: ${content}`
          : `Bij deze kennis hoort gender: ${content}`,
      }),
      addAtEnd(reading, match, {
        sentence: learning
          ? 'In het programma leren deelnemers hoe genderrollen het geweld en het zoeken van hulp beïnvloeden, en hoe hun eigen beeld van mannen en vrouwen meespeelt'
          : 'Deze kennis gaat ook over gender: hoe rolverwachtingen het geweld en het zoeken van hulp beïnvloeden',
      }),
    ];
  },

  examples: {
    flags: [
      '[[Alle klantmanagers volgen in het najaar een training over huiselijk geweld]].',
      'De regio koopt [[een e-learning in over het herkennen van partnergeweld]] voor de wijkteams.',
      'Elke huisartsenpraktijk krijgt [[een aandachtsfunctionaris met kennis van kindermishandeling en huiselijk geweld]].',
      '[[Medewerkers van de crisisdienst zijn aantoonbaar geschoold in risicotaxatie]].',
      'Voor docenten is er [[een workshop over de meldcode]], met koffie en een hapje.',
      'Gevraagd: een gezinswerker met [[ruime ervaring met slachtoffers van huiselijk geweld]].',
      'De gemeente trekt € 40.000 uit voor [[deskundigheidsbevordering over geweld in relaties]].',
      '[[Twee keer per jaar houden we een studiedag over stalking voor politie en hulpverleners]].',
    ],
    passes: [
      'De wijkteams volgen een training over huiselijk geweld waarin rolverwachtingen en macht tussen mannen en vrouwen centraal staan.',
      'Alle agenten krijgen bijscholing over partnergeweld. Dag twee van het programma gaat over gender.',
      'De balie volgt in mei een herhaling van de BHV-cursus.',
      'Plegers van huiselijk geweld volgen een training om hun agressie te leren beheersen.',
      'Slachtoffers leren in een groep hoe ze grenzen stellen.',
      'Een deelnemer zou graag eens een cursus over huiselijk geweld willen volgen.',
      'We stellen een adviseur aan met kennis van gender en partnergeweld.',
      'Wie geweld in een gezin vermoedt, belt Veilig Thuis voor advies.',
    ],
  },
};

/** Whether gender is part of a training in this paragraph: in its own sentence, or in one that goes on about it. */
function withGender(reading: Reading): boolean {
  return reading.sentences.some((sentence) => {
    if (!sentence.has('gender-geleerd')) return false;
    if (sentence.has('leeraanbod', 'vakkennis')) return !sentence.has('ertoe-niet', 'genderneutraal');
    if (sentence.find(GOES_ON) === undefined) return false;
    for (
      let at: Sentence | undefined = sentence, back = 0;
      at !== undefined && back < 4;
      at = at.previous, back++
    ) {
      if (at.has('leeraanbod', 'vakkennis')) return true;
      if (at.has('los-van-scholing')) return false;
    }
    return false;
  });
}

function claim(sentence: Sentence): Match | undefined {
  const found = evidence(sentence);
  if (found === undefined) return undefined;
  const voice = sentence.voice(found.span);
  if (voice.quoted || sentence.has('misvatting', 'kritiek')) return undefined;
  const confidence = found.confidence - (voice.reported ? 0.1 : 0);
  return { ...cover(found.span, sentence.clauseOf(found.span)), confidence, because: [found.why] };
}

function evidence(sentence: Sentence): { span: Span; confidence: number; why: string } | undefined {
  if (
    sentence.has('ander-vak') ||
    sentence.find(WISH) !== undefined ||
    sentence.find(FOR_CLIENTS) !== undefined
  )
    return undefined;
  const learning = adjoining(sentence, ['leeraanbod'], ['geweldskennis'], 14);
  const who = sentence.first('vakmensen');
  if (learning !== undefined && !enumerated(sentence, learning)) {
    const loose = sentence.all('leeraanbod').length <= sentence.findAll(LOOSE).length;
    if (!loose || who !== undefined)
      return {
        span: cover(...learning),
        confidence: (loose ? 0.6 : 0.7) + (who === undefined ? 0 : 0.15),
        why: 'training on violence',
      };
  }
  const knowledge = adjoining(sentence, ['vakkennis'], ['geweldskennis'], 8);
  if (knowledge !== undefined && sentence.has('aanstelling') && !sentence.has('schadelijke-praktijk'))
    return {
      span: cover(...knowledge),
      confidence: who === undefined ? 0.6 : 0.7,
      why: 'expertise on violence',
    };
  const before = sentence.previous;
  if (
    sentence.has('leeraanbod') &&
    who !== undefined &&
    before?.has('geweldskennis') === true &&
    sentence.findAll(LOOSE).length === 0
  )
    return { span: sentence.core, confidence: 0.62, why: 'training after violence' };
  return undefined;
}

/** "Scholing, preventie, jeugd, geweld": words in a row, of which none is about the other. */
function enumerated(sentence: Sentence, [a, b]: readonly [Span, Span]): boolean {
  const between = sentence.reading.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /,[^,]*,/u.test(between) && !/\b(?:over|in|van|rond|voor|op|bij|met|om|tot)\b/u.test(between);
}

export default rule;
