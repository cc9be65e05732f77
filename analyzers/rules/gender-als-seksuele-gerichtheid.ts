import { explanations } from '../dutch/explanation.ts';
import type { Occurrence } from '../dutch/scan.ts';
import { contains, type Sentence } from '../dutch/sentence.ts';
import { rewritten, sentenceAfter } from '../dutch/suggestions.ts';
import type { Rule } from '../rule.ts';

/**
 * "Lhbtiq+", the rainbow and the COC stand for orientation only where no other group, no diversity policy and nothing
 * of identity stands beside them: then another rule is the more specific.
 */
const isAboutOrientation = (words: Occurrence, sentence: Sentence): boolean =>
  // "Blauw of roze" is what is seen at birth.
  !(sentence.has('sekse-inhoud') && /\broze\b/iu.test(sentence.text) && /\bblauw/iu.test(sentence.text)) &&
  (!sentence.all('lhbtiq').some((umbrella) => contains(umbrella, words)) ||
    !(
      sentence.tokens.length <= 5 ||
      sentence.has('diversiteitsbeleid', 'groepskop', 'identiteit-inhoud') ||
      sentence.all('groepswoord').some((group) => !contains(words, group))
    ));

const rule: Rule = {
  id: 'gender-als-seksuele-gerichtheid',
  group: 'begrip',
  title: 'Gender gaat niet over op wie je valt',
  readings: {
    now: 'Gendersensitief werken is er voor homo’s, lesbiennes en biseksuele mensen.',
    meant:
      'Gendersensitief werken kijkt in élke relatie naar rollen, verwachtingen en macht. Beleid voor lhbtiq+ inwoners staat daarnaast.',
  },
  why: 'Op wie iemand valt, is seksuele gerichtheid. Met gender kijk je naar wat er van mannen en vrouwen wordt verwacht en wie de macht heeft, ook bij heterostellen.',
  sections: ['§2.1', '§5.2'],
  threshold: 0.6,
  needs: [['gender-los', 'genderanker'], ['gerichtheid-inhoud']],

  *find(reading) {
    for (const { span, anchor } of explanations(reading, 'gerichtheid-inhoud', isAboutOrientation)) {
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
      'Gendersensitief werken betekent daarnaast dat we in elke relatie letten op rolverwachtingen, macht en afhankelijkheid',
    );
    // A sentence about both cannot be put right by one other word.
    if (reading.sentenceAt(match.start)?.has('identiteit-inhoud') === true) return [more];
    const renamed = rewritten(reading, match, (text) =>
      text
        .replace(/\bgender(?:sensitieve?|bewuste?|specifieke?)\b/gu, (word) =>
          word.endsWith('e') ? 'inclusieve' : 'inclusief',
        )
        .replace(/\bGender(?:sensitieve?|bewuste?|specifieke?)\b/gu, (word) =>
          word.endsWith('e') ? 'Inclusieve' : 'Inclusief',
        )
        .replace(/\bgender\b(?!-)/gu, 'seksuele gerichtheid')
        .replace(/\bGender\b(?!-)/gu, 'Seksuele gerichtheid'),
    );
    return renamed === undefined ? [more] : [more, renamed];
  },

  examples: {
    flags: [
      '[[Onder gendersensitief werken verstaan we dat homostellen net zo goed geholpen worden als andere stellen.]]',
      'De opvang is gendersensitief. [[Zij werkt samen met het COC en heeft een roze spreekuur.]]',
      '[[Met gender bedoelen we in dit plan iemands seksuele voorkeur.]]',
      'Genderbewust werken: [[de hulpverlener gaat er niet van uit dat de partner van het andere geslacht is]].',
      'Is onze hulp gendersensitief? [[Ja, ook lesbische vrouwen voelen zich hier welkom.]]',
      '[[Het genderbudget gaat dit jaar naar een voorlichting over geweld tussen twee mannen.]]',
      'Kenmerk [[gender: hetero, homo, lesbisch of bi]].',
      '[[De folder vermeldt nu ook twee vrouwen als stel]]. Zo maken we onze voorlichting gendersensitief.',
    ],
    passes: [
      'Gendersensitief werken gaat niet over seksuele voorkeur, maar over macht en rolverwachtingen.',
      'Wij maken geen onderscheid naar leeftijd, gender, seksuele gerichtheid of herkomst.',
      'Seksuele gerichtheid is iets anders dan gender.',
      'Lhbtiq+ jongeren lopen meer risico, omdat zij afwijken van strenge gendernormen.',
      'De gemeente steunt de regenboogagenda en het COC met een jaarlijkse subsidie.',
      'Een raadslid dacht dat gendersensitief beleid over homo’s gaat. De wethouder legde uit dat het om rolpatronen gaat.',
      'Is gendersensitief hetzelfde als aandacht voor homoseksuele stellen? Nee, het gaat om macht en rollen in elke relatie.',
      'Opvangplekken zijn er ook voor slachtoffers met een partner van hetzelfde geslacht.',
    ],
  },
};

export default rule;
