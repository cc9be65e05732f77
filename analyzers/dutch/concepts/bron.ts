import { concept } from '../concept.ts';

/** A source of figures. */
export default concept(`
  cbs ; atria ; wodc ; rutgers ; movisie ; regioplan ; ggd ; ggd-* ; veilig thuis ; prevalentiemonitor ; *monitor ; bron ; blijkens ; cijfers ; *cijfers ; statistiek* ; politiecijfers ; registratie ; *registratie ; huiselijkgeweldmonitor ; unodc ; fra ; eige ; slachtoffermonitor ; enquete 
`);
