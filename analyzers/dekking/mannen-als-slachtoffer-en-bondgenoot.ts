import type { DekkingItem, PlacedSign } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import { standingOf } from '../dutch/standing.ts';
import { overlaps } from '../overlaps.ts';
import type { Span } from '../text.ts';

/** Men who are hurt: by name, or as those for whom there is help. */
const HURT = frame(`
  @man ~8 slachtoffer|slachtoffers|slachtofferschap|mishandeld|geslagen|getroffen|ondergaan|bedreigd|gestalkt ; slachtoffer|slachtoffers ~3 mannen|man|jongens ; mannelijke ~2 slachtoffer|slachtoffers ; slachtofferschap ~3 mannen
  plek|plekken|plaats|plaatsen|opvang|bed|bedden|spreekuur|hulp|ingang|groep|lotgenotengroep|aanbod|chat ~5 voor ~5 mannen|man|hem ; mannenopvang ; mannen ~10 opvang|terecht|geholpen|hulp|spreekuur ; mannen ~6 zoeken|zwijgen|melden|schamen|herkend
  beller|bellers|melder|melders ~4 man ; ook hij wordt geholpen
`);
const CARE = frame('plek|plekken|plaats|plaatsen|opvang|bed|bedden|spreekuur|hulp');
/** Men who use violence: what is done with them is no alliance, and no victimhood. */
const PERPETRATORS = frame(`
  @man ~4 die ~6 controleren|slaan|geweld|mishandelen|plegen ; plegers|daders|plegerhulp|plegergroep|daderhulp ; mannen ~4 pleger|dader|plegers|daders ; agressie* ; gedragsverandering ; contactverbod ; huisverbod
`);
const OTHERS = frame('even vaak ; in gelijke mate ; evenveel ; net zo goed|hard|vaak');

const item: DekkingItem = {
  id: 'mannen-als-slachtoffer-en-bondgenoot',
  nl: {
    title: 'Mannen als slachtoffer en als bondgenoot',
    asks: 'Komen mannen voor als slachtoffer én als mensen die helpen om het geweld te stoppen, zonder dat het verschil met vrouwen verdwijnt?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen zet mannen die slachtoffer zijn naast vrouwen en houdt het verschil overeind: bij mannen komt het geweld vaker van een broer of zus, bij vrouwen van een partner of ex.',
        quote:
          'terwijl mannen vaker naar een huisarts of ziekenhuis moesten na geweld door een broer of een zus',
        lacks:
          'Mannen als bondgenoot ontbreken. En de zin die ervoor staat, zegt los gelezen dat mannen en vrouwen even vaak zorg nodig hebben.',
      },
    ],
  },
  en: {
    title: 'Men as victims and as allies',
    asks: 'Are men there as victims and as people who help to stop the violence, without the difference with women disappearing?',
    examples: [
      {
        source: 'Groningen 2019-2023',
        told: 'Groningen names men who are hurt beside women and keeps the difference: with men the violence more often comes from a brother or sister, with women from a partner or ex-partner.',
        quote:
          'terwijl mannen vaker naar een huisarts of ziekenhuis moesten na geweld door een broer of een zus',
        lacks:
          'Men as allies are missing. And the sentence before it, read alone, says that men and women need care equally often.',
      },
    ],
  },
  opening:
    'Ook mannen worden slachtoffer, minder vaak dan vrouwen, en zij zoeken later hulp omdat een man zich zou moeten redden; tegelijk betrekken we mannen en jongens bij het voorkomen van geweld.',
  sections: ['§3.1', '§5.2'],
  passages: {
    aanwezig: [
      'Ook mannen worden slachtoffer van partnergeweld, al is dat minder vaak dan vrouwen. Voor hen is er een eigen spreekuur.\n\nVaders en voetbaltrainers vragen we als ambassadeur: zij spreken andere mannen aan op hun gedrag.',
      'Mannelijke slachtoffers melden zich laat, omdat van een man wordt verwacht dat hij zich redt. Met Emancipator gaan we in gesprek met jongens over mannelijkheid.',
    ],
    zwak: [
      'Ook mannen kunnen slachtoffer zijn. Voor hen zijn er vier plekken in de opvang.',
      'Mannen zijn onmisbaar als bondgenoot: twaalf vaders zijn rolmodel op scholen.',
    ],
    ontbreekt: [
      'In de opvang zijn mannen en vrouwen welkom.',
      'De groep voor mannen die hun partner slaan, begint in mei.',
      'Geweld treft jong en oud.',
    ],
  },
  needs: [['man', 'bondgenoot']],
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const cancelled = context.misread().filter(({ rule }) => rule === 'uitzondering-als-regel');
    for (const sentence of reading.sentences) {
      const isWrong = cancelled.some((one) => overlaps(one, sentence));
      const ally = sentence.all('bondgenoot').find((one) => !ofBoth(reading.text, one));
      const perpetrators = sentence.find(PERPETRATORS) !== undefined;
      if (ally !== undefined && !perpetrators) {
        const standing = standingOf(sentence, ally, context.own);
        if (standing !== 'geen')
          yield {
            ...sentence.core,
            weight: standing === 'eigen' && !isWrong ? 'sterk' : 'zwak',
            part: 'bondgenoot',
          };
      }
      const hurt = sentence.find(HURT);
      if (hurt === undefined || sentence.voice(hurt).quoted) continue;
      if (perpetrators && !isOfMen(sentence.text)) continue;
      // A figure that counts women and men says nothing of what the men need.
      const counted = sentence.has('vrouw') && /\d/u.test(sentence.text) && sentence.find(CARE) === undefined;
      if (counted && !isOfMen(sentence.text)) continue;
      const standing = standingOf(sentence, hurt, context.own);
      if (standing === 'geen') continue;
      const weak = isWrong || standing !== 'eigen' || sentence.find(OTHERS) !== undefined;
      yield { ...sentence.core, weight: weak ? 'zwak' : 'sterk', part: 'slachtoffer' };
    }
  },
  weigh(signs: readonly PlacedSign[]) {
    const strong = new Set(signs.filter(({ weight }) => weight === 'sterk').map(({ part }) => part));
    if (strong.has('slachtoffer') && strong.has('bondgenoot')) return 'aanwezig';
    return signs.length > 0 ? 'zwak' : 'ontbreekt';
  },
};

/** "Mannen en vrouwen" are everybody. */
const ofBoth = (text: string, { start, end }: Span): boolean =>
  /(?:mannen|man) (?:en|of) (?:vrouwen|vrouw)|(?:vrouwen|vrouw) (?:en|of) (?:mannen|man)/iu.test(
    text.slice(Math.max(0, start - 14), end + 12),
  );

const isOfMen = (text: string): boolean =>
  /\b(?:mannelijke slachtoffers?|ook mannen|mannen (?:zijn|worden) )/iu.test(text);

export default item;
