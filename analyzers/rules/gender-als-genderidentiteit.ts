import { explanations } from '../dutch/explanation.ts';
import { rewritten, sentenceAfter } from '../dutch/suggestions.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'gender-als-genderidentiteit',
  group: 'begrip',
  title: 'Gender is meer dan genderidentiteit',
  readings: {
    now: 'Gendersensitief werken is letten op aanspreekvorm, formulieren en trans en non-binaire mensen.',
    meant:
      'Gendersensitief werken kijkt naar rollen, verwachtingen en macht. Respect voor ieders genderidentiteit hoort erbij, maar is niet het hele verhaal.',
  },
  why: 'Een goede aanspreekvorm is fijn, maar laat niet zien hoe rolverwachtingen en macht het geweld in stand houden. Daar is gendersensitief beleid voor.',
  sections: ['§2.1', '§5.2'],
  threshold: 0.6,
  needs: [['gender-los', 'genderanker'], ['identiteit-inhoud']],

  *find(reading) {
    for (const { span, anchor } of explanations(reading, 'identiteit-inhoud')) {
      yield {
        ...span,
        confidence: anchor.place.concept === 'genderanker' ? 0.8 : 0.7,
        because: [anchor.where],
      };
    }
  },

  suggest(match, reading) {
    const more = sentenceAfter(
      reading,
      match,
      'Daarnaast vragen we in elke zaak naar rolverwachtingen, macht en afhankelijkheid, want die houden het geweld in stand',
    );
    // A sentence about both cannot be put right by one other word.
    if (reading.sentenceAt(match.start)?.has('gerichtheid-inhoud') === true) return [more];
    const renamed = rewritten(reading, match, (text) =>
      text
        .replace(/\bgender(?:sensitieve?|bewuste?|specifieke?)\b/gu, (word) =>
          word.endsWith('e') ? 'inclusieve' : 'inclusief',
        )
        .replace(/\bGender(?:sensitieve?|bewuste?|specifieke?)\b/gu, (word) =>
          word.endsWith('e') ? 'Inclusieve' : 'Inclusief',
        )
        .replace(/\bgender\b(?!-)/gu, 'genderidentiteit')
        .replace(/\bGender\b(?!-)/gu, 'Genderidentiteit'),
    );
    return renamed === undefined ? [more] : [more, renamed];
  },

  examples: {
    flags: [
      '[[Gendersensitief werken houdt in dat we naar de gewenste voornaamwoorden vragen.]]',
      'Ons kantoor is gendersensitief: [[er zijn genderneutrale toiletten op elke verdieping]].',
      '[[Aan de gendereis is voldaan nu alle formulieren een x-optie hebben.]]',
      'De stichting werkt genderbewust. [[Medewerkers dragen een naamkaartje met hun aanspreekvorm.]]',
      '[[Met gender bedoelen we hoe iemand zich identificeert.]]',
      'Wat doet u aan gender? [[Wij hebben een kamer voor trans personen ingericht.]]',
      '[[Brieven beginnen niet meer met de aanhef ‘geachte heer’]]. Daarmee is onze communicatie gendersensitief.',
      'Training gendersensitief werken: [[deelnemers leren over non-binaire jongeren]].',
    ],
    passes: [
      'In het gemeentehuis komen genderneutrale toiletten.',
      'Gendersensitief werken gaat niet over voornaamwoorden, maar over macht en rolpatronen.',
      'Wij kijken naar rolverwachtingen en machtsverschillen, ook bij trans en non-binaire personen. Dat is gendersensitief.',
      'Transgender personen kunnen bij Veilig Thuis terecht voor advies.',
      'Op het formulier staat naast m en v ook een x.',
      'Vragen naar voornaamwoorden staat los van gendersensitief werken.',
      'De vorige visie zag gender als iets van non-binaire jongeren. Dat was te smal.',
      'Een inspreker vindt dat gendersensitief werken over aanspreekvormen gaat. Het college deelt dat niet.',
    ],
  },
};

export default rule;
