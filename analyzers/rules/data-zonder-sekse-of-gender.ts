import { adjoining } from '../dutch/adjoining.ts';
import { frame } from '../dutch/frame.ts';
import type { Reading } from '../dutch/reading.ts';
import { contains, cover, type Sentence } from '../dutch/sentence.ts';
import { addAtEnd } from '../dutch/sentence-end.ts';
import { strongest } from '../dutch/strongest.ts';
import type { Match, Rule } from '../rule.ts';
import type { Span } from '../text.ts';

/** Instruments that are about figures and nothing else. */
const SURE = frame(`
  monitor|*monitor|gemonitord|monitoren|monitort ; dashboard*|*dashboard ; indicator*|*indicator|*indicatoren ; kpi|kpi's|kpis ; kengetal*|kerncijfer*|kerngetal* ; *cijfers ; nulmeting*|meting|*meting
  turft|turven|geturfd ; enquete*|*enquete ; statistiek* ; bijhouden|bijgehouden ; houdt|houden ~3 bij hoe|hoeveel|of|wie|welke|in|wat ; gemeten|meten ; heatmap ; telling* ; tellen ; dataset* ; maandtotal* ; trendrapportage*
`);
/** Registering is also done to one case, by law: it needs a rhythm or a count beside it. */
const REGISTERED = frame(
  'registr*|geregistreerd|*registratie ; legt|leggen ~10 vast ; vastleggen|vastgelegd ; vast te leggen ; noteert|noteren|genoteerd ; vinkt|vinken ~8 aan ; gegevens ; data',
);
/** Case by case, for everybody: then registering makes figures. */
const CASEWISE = frame(`
  per zaak|casus|dossier|melding|incident|gezin|huishouden|cliënt ; bij|voor|van elke|iedere|ieder|elk ~2 zaak|casus|melding|incident|huisbezoek|uitruk ; op een schaal
  alle ketenpartners|partners|organisaties|teams|aanbieders|gemeenten|politiezones|scholen
`);
/** One word or phrase that is both the measuring and the violence. */
const BOTH = frame(`
  slachtofferenquete*|slachtoffermonitor*|slachtofferonderzoek|geweldsmonitor*|geweldmonitor*|geweldscijfer*|geweldcijfer*|recidivecijfer*|recidivemeting*|veiligheidsscore*|hermeldingspercentage|prevalentieonderzoek
  veilig thuis ~8 aantallen|totalen|cijfers per|naar ~2 gemeente|wijk|kern|maand|kwartaal|leeftijd|buurt ; aantallen|cijfers van veilig thuis ; @partnergeweld|hgkm ~2 in cijfers
  scoren|scoort|meten|meet|score|scores|peilen ~4 veiligheid|onveiligheid ; veiligheid ~3 gemeten|scoren|gescoord
`);
/** "De uitkomsten", "dit aantal": goes on about figures of the sentence before. */
const GOES_ON = frame(
  'uitkomsten|uitkomst|resultaten|resultaat ; dit|deze|die|dat aantal|aantallen|cijfers|gegevens|situaties|zaken|gevallen|totalen ; aantal van deze|die ; dit|dat volgen|meten|monitoren|rapporteren|tellen ; volgen|meten|monitoren|rapporteren|tellen we|wij dit|dat',
);
/** Figures that paint the picture: "het aantal meldingen steeg". */
const PICTURE = frame(`
  figuur|tabel|grafiek ~12 @geweldseenheid ; cijfers laten|tonen|wijzen|lieten ~12 @geweldseenheid ; @hoeveelheid ~6 @geweldseenheid ~8 steeg|stijgt|daalde|daalt|gestegen|gedaald|toegenomen|afgenomen|toe|af|bedraagt|bedroeg|stijgen|dalen
`);
const NUMBERS =
  /\b\d[\d.]*(?:\s+\S+){0,3}?\s+(?:meldingen|adviezen|adviesvragen|huisverbod\w*|slachtoffers|incidenten|hermeldingen|aangifte\w*|zaken|gezinnen|volwassenen|inwoners|mensen|personen|plegers|cliënten)|\b\d[\d.]*\s+(?:keer|maal)\s+(?:\S+\s+){0,3}?(?:advies|\w*huisverbod\w*|aangifte)/giu;
/** Time, money and staff are counted here. */
const OTHER_COUNT = frame(
  'hoeveel uur|dagen|weken|tijd|geld|fte|medewerkers|plekken|plaatsen|euro|deelnemers|trainingen ; buiten de telling|registratie|monitor|statistiek|cijfers',
);
/** Policy, a law or a person is registered or followed here, not violence. */
const OTHER_ACT = frame(`
  @meetdaad ~3 persoonsgegevens ; persoonsgegevens ; registratie ~4 register|kwaliteitsregister|big-register ; big-register ; ingeschreven ; register ; monitor ~3 uitvoering ; gegevensuitwisseling ; gegevensverwerking ; verwerkt ~3 gegevens
`);

const rule: Rule = {
  id: 'data-zonder-sekse-of-gender',
  group: 'uitwerking',
  title: 'Deze cijfers laten niet zien om wie het gaat',
  readings: {
    now: 'We tellen het geweld, maar niet wie het treft en wie het pleegt.',
    meant:
      'Met cijfers naar sekse van slachtoffer en pleger, en naar hun onderlinge relatie, zie je welk geweld er speelt en bij wie.',
  },
  why: 'Een totaal laat niet zien of vrouwen of mannen het slachtoffer zijn en wie het geweld pleegt. Splits je uit naar sekse en relatie, dan kun je er in je beleid op sturen.',
  sections: ['§1.3', '§5.2'],
  threshold: 0.6,
  needs: [
    ['meetdaad', 'hoeveelheid', 'geweldseenheid'],
    ['geweldseenheid', 'geweld-onmiskenbaar'],
  ],

  *find(reading) {
    if (reading.kind === 'heading' || brokenDown(reading)) return;
    const best = strongest(reading, claim, this.threshold);
    if (best !== undefined) yield best;
  },

  suggest(match, reading) {
    const already = /uitgesplitst|uitsplits|onderscheiden naar|,/u.test(
      reading.sentenceAt(match.end - 1)?.text ?? '',
    );
    return [
      addAtEnd(reading, match, {
        ...(already
          ? {}
          : { tail: 'uitgesplitst naar sekse van slachtoffer en pleger en naar hun onderlinge relatie' }),
        sentence:
          'We splitsen deze cijfers uit naar sekse van slachtoffer en pleger en naar hun onderlinge relatie',
      }),
      addAtEnd(reading, match, {
        sentence: 'Bij elk cijfer vermelden we de sekse van slachtoffer en pleger en hun onderlinge relatie',
      }),
    ];
  },

  examples: {
    flags: [
      'De raad krijgt ieder halfjaar [[een rapportage met het aantal meldingen bij Veilig Thuis]].',
      '[[Indicator 4: het percentage gezinnen waar binnen een jaar opnieuw geweld is gemeld]].',
      'Vanaf 2026 [[monitoren we de omvang van huiselijk geweld per wijk]].',
      'De politie [[houdt bij hoe vaak agenten voor partnergeweld uitrukken]].',
      '[[In de jaarcijfers staat het aantal huisverboden per gemeente]].',
      'We meten het effect van de aanpak: [[hoeveel slachtoffers melden zich na een half jaar opnieuw?]]',
      'Op [[het dashboard staan de hermeldingen en de recidive]], vergeleken met vorig jaar.',
      '[[Veilig Thuis levert maandelijks cijfers over partnergeweld aan]], uitgesplitst naar leeftijd.',
    ],
    passes: [
      'Veilig Thuis levert elk kwartaal het aantal meldingen, uitgesplitst naar sekse van slachtoffer en pleger.',
      'De monitor toont de omvang van partnergeweld. Bij elk cijfer staan het geslacht en de onderlinge relatie van de betrokkenen.',
      'De aanbieder rapporteert elke maand over wachttijden en ziekteverzuim.',
      'Vorig jaar belden ruim 300 inwoners met Veilig Thuis.',
      'Een dashboard laat zien hoeveel sociale huurwoningen er per kern zijn gebouwd.',
      'Van de slachtoffers van partnergeweld in onze regio is 70% vrouw, blijkt uit de registratie.',
      'Het college stelt een budget van € 60.000 beschikbaar voor de aanpak van huiselijk geweld.',
      'We registreren huiselijk geweld voortaan met het geslacht van slachtoffer en pleger.',
    ],
  },
};

/** Whether figures anywhere in the paragraph are broken down by sex: in the sentence that has them, or one that goes on about them. */
function brokenDown(reading: Reading): boolean {
  return reading.sentences.some((sentence) => {
    const by = sentence.all('sekse-uitsplitsing');
    if (by.length === 0 || sentence.has('cijfer-weggelaten')) return false;
    if (sentence.has('meetdaad', 'hoeveelheid', 'ritme', 'meestal') || /\d/u.test(sentence.text)) return true;
    return sentence.has('sekse') && (sentence.previous?.has('meetdaad', 'hoeveelheid') ?? false);
  });
}

function claim(sentence: Sentence): Match | undefined {
  const found = evidence(sentence);
  if (found === undefined) return undefined;
  const voice = sentence.voice(found.span);
  if (voice.quoted || sentence.has('misvatting', 'kritiek')) return undefined;
  const confidence = found.confidence - (voice.reported ? 0.1 : 0);
  const own = cover(found.span, sentence.clauseOf(found.span));
  const more = sentence.next?.find(GOES_ON) === undefined ? undefined : sentence.next?.core;
  return { ...(more === undefined ? own : cover(own, more)), confidence, because: [found.why] };
}

interface Evidence {
  readonly span: Span;
  readonly confidence: number;
  readonly why: string;
}

function evidence(sentence: Sentence): Evidence | undefined {
  if (sentence.has('gender', 'gendersensitief')) return undefined;
  if (sentence.find(OTHER_ACT) !== undefined || sentence.find(OTHER_COUNT) !== undefined) return undefined;
  const about = (one: Sentence | undefined) => one?.has('geweld-onmiskenbaar') ?? false;
  const both = sentence.find(BOTH);
  if (both !== undefined) return { span: both, confidence: 0.7, why: 'a measure of violence' };
  if (!about(sentence) && !about(sentence.previous) && !about(sentence.next)) return undefined;
  return counted(sentence) ?? measured(sentence) ?? goesOn(sentence) ?? pictured(sentence);
}

/** "Elk kwartaal het aantal meldingen": how many, of what, and that it is told. */
function counted(sentence: Sentence): Evidence | undefined {
  const count = adjoining(sentence, ['hoeveelheid'], ['geweldseenheid'], 8);
  const told = sentence.has('meetdaad');
  if (count === undefined || !(told || sentence.has('ritme'))) return undefined;
  const act = sentence.first('meetdaad');
  return {
    span: act === undefined ? cover(...count) : cover(act, ...count),
    confidence: told && sentence.has('ritme') ? 0.85 : 0.7,
    why: 'a count announced',
  };
}

/** "Een dashboard huiselijk geweld": an instrument and the violence. */
function measured(sentence: Sentence): Evidence | undefined {
  const rhythm = sentence.has('ritme');
  const casewise = sentence.find(CASEWISE) !== undefined;
  const act = sentence.find(SURE) ?? (rhythm || casewise ? sentence.find(REGISTERED) : undefined);
  if (act === undefined) return undefined;
  const near = adjoining(sentence, ['meetdaad'], ['geweldseenheid'], casewise ? 18 : 10);
  if (near === undefined || sentence.all('geweldseenheid').every((unit) => contains(act, unit)))
    return undefined;
  return { span: cover(act, ...near), confidence: rhythm ? 0.75 : 0.65, why: 'violence measured' };
}

/** "De uitkomsten worden per wijk gepresenteerd", after a sentence about violence. */
function goesOn(sentence: Sentence): Evidence | undefined {
  const on = sentence.find(GOES_ON);
  const before = sentence.previous;
  if (on === undefined || before?.has('geweld-onmiskenbaar', 'geweldseenheid') !== true) return undefined;
  if (!sentence.has('meetdaad') && !before.has('meetdaad')) return undefined;
  if (!sentence.has('ritme')) return undefined;
  return { span: cover(on, sentence.core), confidence: 0.65, why: 'goes on about figures' };
}

function pictured(sentence: Sentence): Evidence | undefined {
  const picture = sentence.find(PICTURE);
  if (picture !== undefined) return { span: picture, confidence: 0.65, why: 'a picture of the violence' };
  const numbers = [...sentence.text.matchAll(NUMBERS)];
  const first = numbers[0];
  const shares = [...sentence.text.matchAll(/\d\s?(?:%|procent)/gu)];
  const units = sentence.first('geweldseenheid');
  const timed = /\b(?:werkdag|dag|uur|week|weken)(?:en)?\b/iu.test(sentence.text);
  if (shares.length > 1 && !timed && units !== undefined)
    return { span: cover(units, sentence.core), confidence: 0.65, why: 'shares as the picture' };
  if (first === undefined || numbers.length < 2) return undefined;
  const start = sentence.start + first.index;
  return { span: { start, end: sentence.core.end }, confidence: 0.65, why: 'numbers as the picture' };
}

export default rule;
