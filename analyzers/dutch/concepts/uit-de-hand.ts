import { concept } from '../concept.ts';

/** A quarrel that gets out of hand: how violence is made into a disagreement. */
export default concept(`
  uit de hand ~1 gelopen|lopen|loopt|liep|liepen|lopende ; uit de klauw* ~2 gelopen|lopen|loopt ; ontspoord* ; ontsporen ; ontspoort ; geescaleerd* ; escaleren ; escaleert ; escalerende ; escalatie* ; hoogoplopend* ; oplopende ; opgelopen ; oplopen ; oploopt ; loopt ~3 op ; lopen ~3 op ; loopt|lopen ~4 uit de hand ; hoog ~2 oploopt|oplopen|opgelopen ; ontaard* ; ontaarden ; uitmond* ; uitmonden ; mondt|monden ~4 uit ; uitlopen ~2 op ; uitloopt ~2 op ; loopt|lopen ~4 uit op ; eindigen|eindigt ~2 in|met
  vlam ~2 pan ; vlam in de pan ; de stoppen ; stoppen doorslaan ; kookpunt ; bom barst ; barst ~2 bom ; uitbarst* ; explode* ; explosie ; ontploft* ; ontploffen ; het dak eraf ; misgaat ; misging ; misliep ; misloopt ; fout loopt|liep ; mis gaat ; gaat ~4 mis ; verhit ; verhitte ; beheersen ; zelfbeheersing ; vuist ; vuisten ; met de hand ; handgemeen ; tot klappen ; tot geweld ; over de schreef ; te ver gaat|gaan ; overkoken ; overkookt ; overlopen ; emmer ; druppel
`);
