import type { Mode } from '../config.ts';

interface Words {
  readonly editing: string;
  readonly suggesting: string;
  readonly viewing: string;
  readonly help: string;
  readonly insert: string;
  readonly request: string;
  readonly title: string;
  readonly prompt: string;
  readonly comment: string;
  readonly status: string;
  readonly zoom: string;
}

/** The labels of the buttons, which nobody should depend on (R3.4). */
export const words: Record<'en' | 'de', Words> = {
  en: {
    editing: 'Editing mode',
    suggesting: 'Suggesting mode',
    viewing: 'Viewing mode',
    help: 'Help',
    insert: 'Insert',
    request: 'Request edit access',
    title: 'Rename',
    prompt: 'Ask about this document',
    comment: 'Add comment',
    status: 'Document status: Saved to Drive',
    zoom: 'Zoom',
  },
  de: {
    editing: 'Bearbeitungsmodus',
    suggesting: 'Vorschlagsmodus',
    viewing: 'Lesemodus',
    help: 'Hilfe',
    insert: 'Einfügen',
    request: 'Bearbeitungszugriff anfordern',
    title: 'Umbenennen',
    prompt: 'Fragen zu diesem Dokument stellen',
    comment: 'Kommentar hinzufügen',
    status: 'Dokumentstatus: In Drive gespeichert',
    zoom: 'Zoomen',
  },
};

/** What the mode button says; a locked editor looks like an editing one. */
export const modeLabel = (mode: Mode, locale: 'en' | 'de'): string =>
  words[locale][mode === 'locked' ? 'editing' : mode];
