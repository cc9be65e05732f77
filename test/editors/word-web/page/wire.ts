import type { Command, Report, Start } from '../protocol.ts';

/** The page's line to its own server: reports go up, commands come down. Nothing of it hangs on `window` (§12). */
export class Wire {
  session = 0;
  #queue: Report[] = [];

  async start(): Promise<Start> {
    const answer = (await (await fetch('/ctl/start', { method: 'POST' })).json()) as Start;
    this.session = answer.session;
    addEventListener('error', (event) => this.report({ kind: 'page-error', message: event.message }));
    addEventListener('unhandledrejection', (event) =>
      this.report({ kind: 'page-error', message: String(event.reason) }),
    );
    addEventListener('pagehide', () => this.#flush());
    return answer;
  }

  report(report: Report): void {
    if (this.#queue.length === 0) setTimeout(() => this.#flush());
    this.#queue.push(report);
  }

  /** Answers commands until the page goes away. */
  async listen(carryOut: (command: Command) => unknown): Promise<void> {
    for (;;) {
      const response = await fetch(`/ctl/next?session=${this.session}`).catch(() => null);
      if (response === null || response.status === 410) return;
      if (response.status !== 200) continue;
      const command = (await response.json()) as Command;
      try {
        this.report({ kind: 'answer', id: command.id, value: await carryOut(command) });
      } catch (error) {
        this.report({ kind: 'answer', id: command.id, error: String(error) });
      }
    }
  }

  #flush(): void {
    const reports = this.#queue;
    this.#queue = [];
    if (reports.length === 0) return;
    // A beacon outlives the page, and an extension that patches fetch does not see it.
    if (navigator.sendBeacon(`/obs?session=${this.session}`, JSON.stringify(reports))) return;
    void fetch(`/obs?session=${this.session}`, { method: 'POST', body: JSON.stringify(reports) });
  }
}
