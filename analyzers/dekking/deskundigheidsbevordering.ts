import type { DekkingItem, PlacedSign } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import { genderLens } from '../dutch/gender-lens.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { standingOf } from '../dutch/standing.ts';

/** Gender as what is learned; women or men alone are not enough ("vrouwenopvang volgt een training"). */
const LEARNED = ['genderthema', 'gender-los', 'genderongelijk', 'rolwoord', 'man-vrouwthema'] as const;
const ABOUT_SEXES = frame(`
  vooroordelen|verwachtingen|verwachting|beelden|beeld|aannames|opvattingen|normen|machtsverschil|macht|verhouding|rollen ~6 @man|@vrouw ; sekse|geslacht ~4 macht|geweld ; geweld tegen vrouwen ; eigen ~1 vooroordelen|bias|blinde ; verdeling van ~2 macht|geld|zorg ~6 @man|@vrouw
`);
/** Who has the knowledge, by appointment. */
const EXPERT = frame(`
  adviseur|specialist|expert|aandachtsfunctionaris|deskundige|consulent|medewerker|ambassadeur ~3 @genderthema|@gender-los ; genderdeskundige|genderadviseur|genderspecialist|genderexpert
`);
const PART = frame(`
  scholing|scholen|deskundigheid*|vakmanschap|kennis|leren|training|trainingen|opleiding|opleiden|vaardigheden|professionalisering|expertise|vakbekwaamheid
`);
/** Handed out, or wished for in one word: nobody learns by it yet. */
const HANDED_OUT = frame(`
  handreiking|handreikingen|factsheet|factsheets|folder|brochure|materiaal|checklist|magazine ~10 verspreid|verspreiden|gedeeld|delen|raadplegen|beschikbaar ; verspreid|verspreiden|verspreidt ; deskundigheid|deskundigheidsbevordering ~8 bevorderen|stimuleren|vergroten ; bevorderen|bevordert|stimuleren|stimuleert|aanmoedigen ~6 deskundigheid|deskundigheidsbevordering|kennis ; aandacht ~3 in ~3 scholing|training ; scholing|training|opleiding ~5 aandacht ; aandacht besteed|besteden
`);
/** For those who do it, suffer it or grow up with it. */
const FOR_OTHERS = frame(`
  leerlingen|scholieren|studenten|jongeren|plegers|pleger|daders|slachtoffers|deelnemende ~1 vrouwen ; stellen ; ouders ; vrouwen ~6 groep|leren ; met ~3 jongens|jongeren|plegers
`);
const WORKERS = ['vakmensen', 'professional', 'uitvoerder', 'opdrachtgever'] as const;
const CONCRETE = frame(`
  volgen|volgt|volgden|gevolgd|leerden|oefenden|krijgen|krijgt|verplicht|verplichte|doen|doet|nemen|neemt|afgerond|rondden|voltooit|voltooien|biedt|bieden|verzorgt|verzorgen|gaat|gaan|start|starten|oefenen|oefent|leren|leert|komt|komen|traint|trainen|opgeleid|getraind|geschoold|behandelt|omvat|bevat|toegevoegd|uitgebreid|begint|voor|vanaf|dagdeel|dagdelen|uur|twee|drie|besteed|geoormerkt
`);

const item: DekkingItem = {
  id: 'deskundigheidsbevordering',
  nl: {
    title: 'Kennis over gender',
    asks: 'Leren de mensen die het werk doen, en ook de gemeente zelf, wat gender met dit geweld te maken heeft?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland neemt gender als uitgangspunt en werkt dat volgens het rapport door in onderdelen van de aanpak, zoals de hulpverlening.',
        lacks:
          'Wie daarvoor wat leert, laat het rapport niet zien. Scholing over gender komt in geen van de vijf voorbeelden naar voren.',
      },
    ],
  },
  en: {
    title: 'Knowledge of gender',
    asks: 'Do the people who do the work, and the municipality itself, learn what gender has to do with this violence?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland takes gender as a principle and, the report says, carries it through in parts of the approach, such as the help that is given.',
        lacks:
          'The report does not show who learns what for that. Training on gender does not come forward in any of the five examples.',
      },
    ],
  },
  opening:
    'Alle medewerkers van Veilig Thuis, de opvang en de lokale teams volgen vóór […] een scholing over gender, macht en de eigen vooroordelen; beleidsadviseurs en inkopers van de gemeenten volgen een dagdeel mee.',
  sections: ['§1.3', '§3.2', '§5.2'],
  passages: {
    aanwezig: [
      'Wijkteams en politie volgen in 2027 een training over gender en intieme terreur.',
      'Hulpverleners oefenen twee keer per jaar met casussen over rolpatronen en macht tussen mannen en vrouwen.',
      'Voor beleidsmedewerkers en inkopers verzorgt Atria een masterclass gendersensitief beleid.',
    ],
    zwak: [
      'Een module over gender staat op de wensenlijst.',
      'We bevorderen de deskundigheid over gender bij onze partners.',
      'De handreiking over gendersensitief werken is onder de teams verspreid.',
    ],
    ontbreekt: [
      'Alle teams volgen een cursus over de meldcode.',
      'Leerlingen van groep 8 leren over rolpatronen.',
      'Er komt geen training over gender.',
    ],
  },
  needs: [['leeraanbod', 'vakkennis', 'training', 'aanstelling', 'kennis']],
  *signs(reading, context) {
    const wrong = context.misread().filter(({ rule }) => WRONG.has(rule));
    const inPart = context.headings.some((heading) => heading.sentenceWith(PART) !== undefined);
    const cells = reading.kind === 'cell' ? context.row : [];
    for (const sentence of reading.sentences) {
      const gender = learned(sentence);
      if (gender === undefined) continue;
      const teaches =
        sentence.has('leeraanbod') ||
        sentence.find(EXPERT) !== undefined ||
        (sentence.has('vakkennis') && sentence.has('aanstelling'));
      const goesOn =
        !teaches &&
        [sentence.previous, sentence.previous?.previous].some((s) => s?.has('leeraanbod') ?? false);
      const ledTo =
        !teaches &&
        !goesOn &&
        reading.kind === 'list-item' &&
        (context.lead?.sentences.at(-1)?.has('leeraanbod') ?? false);
      const handed = sentence.find(HANDED_OUT) !== undefined;
      const knowledge = sentence.has('training', 'kennis');
      if (!teaches && !goesOn && !ledTo && !handed && !(inPart && knowledge)) continue;
      if (sentence.find(FOR_OTHERS) !== undefined && !sentence.has('vakmensen')) continue;
      if (/\b(?:leerlingen|scholieren|studenten)\b/iu.test(sentence.text)) continue;
      const isWrong = wrong.some(
        ({ rule, start, end }) =>
          start < sentence.end &&
          sentence.start < end &&
          !(rule === 'extra-opgave' && /\d/u.test(sentence.text)),
      );
      const standing = standingOf(sentence, gender, context.own);
      if (standing === 'geen') continue;
      const who = reading.has(...WORKERS) || cells.some((cell) => cell.has(...WORKERS)) || inPart;
      const concrete =
        sentence.has(...WORKERS) ||
        sentence.find(CONCRETE) !== undefined ||
        /\d/u.test(sentence.text) ||
        cells.length > 1;
      const strong =
        (teaches || goesOn || ledTo) && !handed && !isWrong && standing === 'eigen' && who && concrete;
      yield {
        ...sentence.core,
        weight: strong ? 'sterk' : 'zwak',
        part: sentence.has('opdrachtgever') ? 'gemeente' : 'uitvoering',
      };
    }
    if (reading.has('gender', 'genderanker'))
      for (const { start, end, rule } of wrong)
        if (rule === 'kader-als-gendersensitief' && reading.has('leeraanbod'))
          yield { start, end, weight: 'zwak' };
  },
  weigh(signs: readonly PlacedSign[]) {
    if (signs.some(({ weight }) => weight === 'sterk')) return 'aanwezig';
    return signs.length > 0 ? 'zwak' : 'ontbreekt';
  },
};

const WRONG = new Set([
  'kader-als-gendersensitief',
  'extra-opgave',
  'aanname-over-uitvoering',
  'gender-als-genderidentiteit',
  'gender-als-seksuele-gerichtheid',
  'gender-als-sekse',
  'systeemaanpak-als-gendersensitief',
]);

function learned(sentence: Sentence) {
  const lens = genderLens(sentence);
  return (
    sentence.first(...LEARNED) ??
    sentence.find(ABOUT_SEXES) ??
    (lens?.depth === 'inhoud' ? lens.place : undefined)
  );
}

export default item;
