/** What gender means in one phase, in one language. */
export interface PhaseWords {
  readonly title: string;
  /** What the phase is for. */
  readonly about: string;
  /** What an eye for gender adds: what to look at, as questions for the draft. */
  readonly gender: readonly string[];
}

/** One of the three phases of the *Visie gefaseerd samenwerken aan veiligheid*. */
export interface Phase {
  readonly id: 'directe-veiligheid' | 'stabiele-veiligheid' | 'herstel';
  readonly nl: PhaseWords;
  readonly en: PhaseWords;
}

/** The section of the report that {@link phases} retells. */
export const phasesSection = '§2.2';

/** Ids of the instruments that work this out, the best first. */
export const phasesInstruments: readonly string[] = ['top3-met-gender', 'visie-gefaseerd', 'top3-methodiek'];

/** The three phases, in order, with what gender means in each: the report's own account, in our words. */
export const phases: readonly Phase[] = [
  {
    id: 'directe-veiligheid',
    nl: {
      title: 'Directe veiligheid',
      about: 'Eerst moet het geweld stoppen, met een veiligheidsplan voor ieder van de partners.',
      gender: [
        'Wie gebruikt welk geweld tegen wie, wanneer, hoe en in welke situatie? En met welke schade?',
        'Is er een patroon van controle, dreiging of dwang?',
        'Welke verwachtingen van vrouwen en mannen maken het onveilig?',
      ],
    },
    en: {
      title: 'Immediate safety',
      about: 'First the violence must stop, with a safety plan for each of the partners.',
      gender: [
        'Who uses which violence against whom, when, how and in which situation? And with what harm?',
        'Is there a pattern of control, threat or coercion?',
        'Which expectations of women and men make it unsafe?',
      ],
    },
  },
  {
    id: 'stabiele-veiligheid',
    nl: {
      title: 'Stabiele veiligheid',
      about: 'Dan pak je samen aan wat het geweld telkens terug laat komen.',
      gender: [
        'Wat hebben beiden geleerd over hoe een vrouw en een man horen te zijn?',
        'Welke verschillen in macht en afhankelijkheid komen daaruit voort?',
        'Staan die in de gezamenlijke analyse, naast schulden, verslaving en andere risico’s?',
      ],
    },
    en: {
      title: 'Lasting safety',
      about: 'Then you deal together with what makes the violence come back.',
      gender: [
        'What have both learnt about how a woman and a man should be?',
        'Which differences in power and dependence come from that?',
        'Are they in the shared analysis, beside debts, addiction and other risks?',
      ],
    },
  },
  {
    id: 'herstel',
    nl: {
      title: 'Herstel',
      about: 'Daarna is er ruimte om te herstellen en verder te leven.',
      gender: [
        'Hoe worden ongelijke macht en afhankelijkheid kleiner, zodat iemand zich kan ontwikkelen en mee kan doen?',
        'Houdt het netwerk de ongelijkheid in stand, of helpt het om die kleiner te maken?',
      ],
    },
    en: {
      title: 'Recovery',
      about: 'After that there is room to recover and to live on.',
      gender: [
        'How do unequal power and dependence become smaller, so that someone can develop and take part?',
        'Does the network keep the inequality going, or does it help to make it smaller?',
      ],
    },
  },
];
