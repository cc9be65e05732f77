import type { App } from './app.ts';
import { AutomationBody, AutomationRange } from './automation-range.ts';
import type { Perf } from './perf.ts';

/** Hangs `window.WordEditor.Extension` in the page's own world as the profile says: right, missing, late or faulty (§9). */
export function automation(app: App, perf: Perf): void {
  const kind = app.profile.model;
  if (kind === 'W0') return;
  const readyAt = performance.now();

  class AutomationTransaction {
    readonly #end = app.model.group('Model write');
    #open = true;
    dispose(): void {
      if (!this.#open) return;
      this.#open = false;
      this.#end();
      if (kind === 'W5') throw new Error('Transaction could not be committed');
    }
  }

  const body = new AutomationBody(app, perf);
  const documentObject = {
    get body() {
      return body;
    },
    get changeTrackingMode() {
      const isOn = app.model.author !== null;
      return app.profile.trackingMode === 'number' ? Number(isOn) : isOn ? 'TrackAll' : 'Off';
    },
    getSelection() {
      const { from, to } = app.model.ordered();
      return new AutomationRange(app, perf, body, from, to);
    },
  };
  const BodyType = {
    unknown: 0,
    mainDoc: 1,
    section: 2,
    header: 3,
    footer: 4,
    tableCell: 5,
    footnote: 6,
    endnote: 7,
  };
  // W2 is another build of Word: the names are there and the methods behind them are not.
  const AutomationUtility =
    kind === 'W2'
      ? { getDoc: () => documentObject }
      : { getDocument: () => (kind === 'W3' && performance.now() - readyAt < 3000 ? null : documentObject) };
  (window as { WordEditor?: unknown }).WordEditor = {
    Extension: {
      AutomationUtility,
      AutomationTransaction: kind === 'W2' ? class {} : AutomationTransaction,
      BodyType,
    },
  };
}
