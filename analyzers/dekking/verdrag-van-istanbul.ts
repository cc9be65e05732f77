import type { DekkingItem } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import type { Sentence } from '../dutch/sentence.ts';
import { isDenied, isElsewhere } from '../dutch/standing.ts';

const TREATY = frame(
  'verdrag ~8 istanbul ; istanbulverdrag ; istanbul-verdrag ; istanbulconventie ; istanbul ; verdrag ~6 geweld tegen vrouwen',
);
const GREVIO = frame('grevio');
/** A duty that binds municipalities, or what follows from it for this document. */
const DUTY = frame(`
  verplicht*|verplichting*|verdragsverplichting*|plicht|plichten|gebonden|bindend|bindt|gehouden|vereist|vereisen|voorschrijft|zorgplicht ; verplicht ; schrijft|schrijven ~12 voor ; draagt|dragen ~12 op ; legt|leggen ~12 op ; opgelegd ; opdraagt|opdragen|oplegt|opleggen|voorschrijft|voorschrijven ; voortvloei* ; houden aan ; uit hoofde ; op grond ~4 verdrag ; implementatie|implementeren|uitvoeren ; van kracht ; richt|richten ~4 gemeenten|overheden ; verlangt|dwingt|gebiedt|bepaalt ; vraagt|vragen ~3 van ~3 ons|gemeenten|overheden|overheid|gemeente ; vraagt|vragen ~8 om|dat ; eist|eisen ~6 dat|van
  geratificeerd|ratificeerde|ratificatie|bekrachtigd|bekrachtigde ; geldt|gelden ~6 gemeenten|gemeente|overheden|ons|lokale ; moeten|moet|dienen|dient ~10 overheden|gemeenten|gemeente|overheid|wij|we ; gemeenten|gemeente|overheden|overheid|wij|we ~8 moeten|moet|dienen
  geven|geeft|gaf ~6 uitvoering|invulling ; committeert|gecommitteerd|committeren ; handelen ~2 daarnaar ; nakomen|naleven|naleving|nagekomen ; juridisch|juridische ; wettelijk|wettelijke ; opdracht ; mensenrecht|mensenrechten ; getoetst
`);

const item: DekkingItem = {
  id: 'verdrag-van-istanbul',
  nl: {
    title: 'Het Verdrag van Istanbul',
    asks: 'Staat er dat het verdrag ook gemeenten verplicht om geweld tegen vrouwen tegen te gaan en daarbij naar gender te kijken?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland schrijft het als iets wat moet, niet als iets wat mag. Die toon past bij een verdrag dat bindt.',
        quote: 'We moeten daarom gendersensitief te werk gaan',
        lacks: 'In de passage die het rapport laat zien, staat niet dat het verdrag die plicht oplegt.',
      },
    ],
  },
  en: {
    title: 'The Istanbul Convention',
    asks: 'Does it say that the convention obliges municipalities too, to act against violence against women and to look at gender while doing so?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland writes it as something that must be done, not as something nice. That tone fits a convention that binds.',
        quote: 'We moeten daarom gendersensitief te werk gaan',
        lacks: 'The passage that the report shows does not say that the duty comes from the convention.',
      },
    ],
  },
  opening:
    'Het Verdrag van Istanbul verplicht ook gemeenten om geweld tegen vrouwen te voorkomen en te bestrijden, en om in het beleid rekening te houden met gender (artikel 6).',
  sections: ['§1.1', '§5.2'],
  passages: {
    aanwezig: [
      'Door het Verdrag van Istanbul zijn ook wij verplicht om geweld tegen vrouwen te voorkomen.',
      'Nederland heeft het Istanbulverdrag bekrachtigd. Daarmee zijn gemeenten gehouden om hun beleid genderbewust te maken.',
      'Met deze visie geven we uitvoering aan de artikelen 6 en 12 van het Verdrag van Istanbul.',
    ],
    zwak: [
      '- Wmo 2015\n- Jeugdwet\n- Verdrag van Istanbul',
      'De cliëntenraad wees ons op het Verdrag van Istanbul.',
      'GREVIO bracht in 2020 een rapport uit.',
    ],
    ontbreekt: [
      'De Wmo 2015 verplicht gemeenten om een regiovisie te maken.',
      'Het huurverdrag met de opvang loopt tot 2028.',
    ],
  },
  weakenedBy: new Set<string>(),
  needs: [['istanbul']],
  *signs(reading, context) {
    for (const sentence of reading.sentences) {
      const treaty = sentence.find(TREATY);
      const place = treaty ?? sentence.find(GREVIO);
      if (place === undefined) continue;
      const goesOn =
        sentence.next !== undefined &&
        /^\W*(?:daarin|daarmee|dat|dit|sinds|het|hierdoor|daardoor|die)\b/iu.test(sentence.next.text);
      const duty = binding(sentence) || (goesOn && binding(sentence.next));
      const binds = treaty !== undefined && duty && reading.kind !== 'heading';
      if (isElsewhere(sentence, context.own) || (isDenied(sentence, place) && !binds))
        yield { ...place, weight: 'zwak' };
      else yield { ...(binds ? sentence.core : place), weight: binds ? 'sterk' : 'zwak' };
    }
  },
};

/** The "Wet verplichte meldcode" in a list of laws binds nobody to the treaty. */
const binding = (sentence: Sentence | undefined): boolean =>
  sentence
    ?.findAll(DUTY)
    .some(({ end }) => !/^\s*meldcode/iu.test(sentence.reading.text.slice(end, end + 12))) ?? false;

export default item;
