import { concept } from '../concept.ts';

/** A ground in a list of grounds: gender is one among them, and nothing is said of gendersensitive work. */
export default concept(`
  leeftijd ; godsdienst* ; geloof* ; levensovertuiging ; religie ; herkomst ; afkomst ; handicap ; beperking ; huidskleur
  ras ; etniciteit ; nationaliteit ; burgerlijke staat ; politieke gezindheid|voorkeur|overtuiging ; opleiding* ; inkomen ; afstamming
  culturele achtergrond ; sociaaleconomische ; chronische ziekte ; achtergrond ; gezondheid ; kleur
`);
