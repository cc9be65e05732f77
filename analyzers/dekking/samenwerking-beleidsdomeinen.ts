import type { DekkingItem, PlacedSign } from '../dekking-item.ts';
import { frame } from '../dutch/frame.ts';
import { genderLens } from '../dutch/gender-lens.ts';
import { standingOf } from '../dutch/standing.ts';

/** What another field gives so that a woman can leave: money, work, a house of her own. */
const MEANS = frame(`
  werk en inkomen ; sociale dienst ; inkomen|uitkering|uitkeringen|voorschot|bijstand|werkplein|corporaties|noodbetaling|urgentie*|woningen|woonconsulent|woonruimte|noodloket|bankrekening|economische|arbeids* ; eigen|nieuwe rekening ; naar ~2 werk
`);
const DOMAIN = frame('domein|domeinen|beleidsterrein|beleidsveld|afdeling|terrein|beleid');
/** Ties, links, sides: that one field is joined to another. */
const TIE = frame(`
  verbinding|verbindingen|verbinden|verbonden|verbindt|aansluiting|aansluiten|sluiten|samenhang|samenhangt|afstemming|afstemmen|stemmen|afgestemd|koppelen|gekoppeld|raakt|raken|aanpalende|integraal|domeinoverstijgend|dwarsverband*|haakjes|raakvlakken|koppelkansen|crossovers|schakel|schakelen ; werkt|werken|samenwerken ~12 samen ; samen ~1 met ; aan tafel ; overleggen ; afdeling|afdelingen ; aan één tafel ; samenwerking ; contact met ; andere ~1 beleidsterreinen|beleidsvelden|domeinen|afdelingen|opgaven|beleid ; beleidsterreinen|beleidsvelden|beleidsdomeinen|portefeuilles
`);
/** Says of a field just named what it does about violence. */
const BACK = frame('dat beleid|programma ~8 @geweld ; die nota|agenda ~8 @geweld');
/** The part of a visie that looks over the fence. */
const PART = frame(`
  beleidsterrein*|beleidsveld*|beleidsdomein*|domeinen|verbinding*|samenhang|aanpalend*|ander|andere|dwarsverband*|raakvlak*|koppelkans*|crossover*|integraal|collega's ; werken ~12 samen ; samenwerk* ~4 afdelingen|domeinen|beleidsterreinen|beleidsvelden
`);
/** Says who does what: a rhythm, a number, an arrangement. */
const CONCRETE = frame(`
  regelt|regelen|geregeld|afgesproken ; vastgesteld|werkinstructie* ; spreken ~12 af ; stelt|stellen ~12 beschikbaar ; betaalt|betalen|vergoedt|begeleidt|begeleiden|levert|leveren|oproept|roept|meldt|melden|houdt|houden ~6 ; gaat ~12 na ; wekelijks|maandelijks ; binnen ~2 dag|dagen|etmaal|werkdagen|uur|weken|week|maanden ; vastgelegd ; legt|leggen ~12 vast ; opgenomen ; per jaar|maand|week ; voorrang|urgentieverklaring ; rijdt ; schuift ~3 aan ; spoed* ; voorschot ; noodloket ; noodbetaling|dezelfde ; per direct ; project|programma|pilot
`);
const LOOSE = frame(`
  waar ~2 kan|mogelijk|nodig ; zo nodig ; nader ~2 verkend|uitgewerkt|bepaald ; nader ; iedere|elke gemeente ~3 zelf ; hoe ~4 eruitziet|vormgeeft ; ontvangen de agenda ; denk aan ; zoeken ~6 aansluiting|verbinding|samenwerking|contact|afstemming ; vooralsnog ; beperkt tot
`);
/** The chain of help itself is no other field. */
const FIELDS = frame(`
  werk en inkomen ; afdeling inkomen ; uitkering|uitkeringen|bijstand|participatie*|werkplein*|arbeids*|schuld*|bestaanszekerheid|sociale ; wonen|woningcorporatie*|corporatie*|woningstichting|woningstichtingen|woningbouw*|*huisvesting ; kredietbank ; onderwijs|mbo*|scholengemeenschap*|educatieve|roc* ; jeugd|jeugdbeleid|jeugdhulp|jongerenwerk ; emancipatie*|inburgering|integratie|diversiteitsbeleid ; openbare|veiligheidsbeleid|straatintimidatie|mensenhandel ; gezondheid*|sport ; vervoer|regiotaxi ; kansrijke ; economische ; inclusie|inclusieagenda|inclusiebeleid ; programma|actieplan ~3 seksueel|mensenhandel|sport ; portefeuilles|portefeuillehouder|portefeuillehouders|wethouders ~4 onderwijs|economie|wonen|jeugd|werk|veiligheid ; zorg- en veiligheidshuis
`);

const item: DekkingItem = {
  id: 'samenwerking-beleidsdomeinen',
  nl: {
    title: 'Verbinding met ander beleid',
    asks: 'Is de aanpak verbonden met ander beleid, zoals werk en inkomen, wonen, onderwijs en emancipatie, en staat erbij wie wat doet?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland koppelt de aanpak aan veiligheid op straat en aan werk en opleiding voor vrouwen.',
        quote: 'Dat houdt in dat ons beleid samenhangt met andere beleidsterreinen.',
        lacks:
          'Welke afdeling wat doet en wanneer, staat er niet. En samenhang alleen maakt beleid nog niet gendersensitief.',
      },
    ],
  },
  en: {
    title: 'Ties with other policy',
    asks: 'Is the approach tied to other policy, such as work and income, housing, education and emancipation, and does it say who does what?',
    examples: [
      {
        source: 'Amsterdam-Amstelland 2020-2024',
        told: 'Amsterdam-Amstelland ties the approach to safety in the street and to work and schooling for women.',
        quote: 'Dat houdt in dat ons beleid samenhangt met andere beleidsterreinen.',
        lacks:
          'Which department does what, and when, is not there. And being tied does not by itself make policy gendersensitive.',
      },
    ],
  },
  opening:
    'Met Werk en Inkomen spreken we af dat een vrouw die voor geweld vlucht, binnen […] dagen een eigen uitkering krijgt; met de corporaties leggen we […] woningen per jaar vast.',
  sections: ['§1.3', '§2.2'],
  passages: {
    aanwezig: [
      'De sociale dienst betaalt binnen drie dagen een voorschot aan vrouwen zonder eigen inkomen.',
      '## Andere beleidsterreinen\n\n- **wonen**: de corporaties stellen tien woningen per jaar beschikbaar;\n- **onderwijs**: elke school heeft wekelijks overleg met het lokale team.',
    ],
    zwak: [
      'Waar dat kan zoeken we aansluiting bij werk en inkomen, wonen en onderwijs.',
      'De aanpak raakt aan andere beleidsterreinen, zoals emancipatie en openbare orde.',
    ],
    ontbreekt: ['Veilig Thuis werkt samen met de politie.', 'De school staat naast het gemeentehuis.'],
  },
  weakenedBy: new Set<string>(),
  *signs(reading, context) {
    if (reading.kind === 'heading') return;
    const inPart =
      context.headings[0]?.sentenceWith(PART) !== undefined ||
      (reading.kind === 'cell' && context.columns?.sentences.some((s) => s.find(DOMAIN) !== undefined)) ===
        true ||
      (reading.kind === 'list-item' && context.lead?.sentences.at(-1)?.find(TIE) !== undefined);
    // One paragraph that says of two fields who does what is a part of its own.
    const both =
      reading.sentences.filter(
        (s) => s.find(FIELDS) !== undefined && s.find(CONCRETE) !== undefined && s.find(LOOSE) === undefined,
      ).length > 1;
    for (const sentence of reading.sentences) {
      const lens = genderLens(sentence);
      const gendered = lens !== undefined && (lens.depth !== 'sekse' || sentence.has('vrouw'));
      const done = sentence.find(LOOSE) === undefined ? sentence.find(CONCRETE) : undefined;
      const concrete = done !== undefined;
      const own = sentence.findAll(FIELDS);
      // In a table the field stands in one cell, and what it does in another.
      const inRow =
        inPart && own.length === 0 && context.row.some((cell) => cell.sentenceWith(FIELDS) !== undefined);
      const fields = inRow && concrete ? [sentence.core] : own;
      const means = gendered && concrete && !sentence.has('veroorzaakt') ? sentence.find(MEANS) : undefined;
      const field = fields[0] ?? means;
      if (field === undefined) continue;
      const tie = [sentence, sentence.previous].some((s) => s?.find(TIE) !== undefined);
      const back = sentence.next?.find(BACK) !== undefined;
      if (!inPart && !both && !back && means === undefined && !(tie && (fields.length > 1 || gendered)))
        continue;
      const standing = standingOf(sentence, fields[0] ?? done ?? field, context.own);
      if (standing === 'geen' && !tie) continue;
      const broad = tie && fields.length > 1;
      const follows =
        broad && sentence.find(LOOSE) === undefined && sentence.next?.find(CONCRETE) !== undefined;
      const strong = standing === 'eigen' && (concrete || follows) && (inPart || both || gendered || broad);
      yield {
        ...sentence.core,
        weight: strong ? 'sterk' : 'zwak',
        part: gendered ? 'gender' : broad ? 'breed' : 'veld',
      };
    }
  },
  weigh(signs: readonly PlacedSign[]) {
    const strong = signs.filter(({ weight }) => weight === 'sterk');
    if (strong.length >= 2 || strong.some(({ part }) => part !== 'veld')) return 'aanwezig';
    return signs.length > 0 ? 'zwak' : 'ontbreekt';
  },
};

export default item;
