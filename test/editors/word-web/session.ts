import type { ServerResponse } from 'node:http';
import type { Command, LogEntry, Report, Violation } from './protocol.ts';

interface Asked {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** One load of the editor page, as the server knows it. */
export class Session {
  readonly log: LogEntry[] = [];
  readonly violations: Violation[] = [];
  readonly pageErrors: string[] = [];
  ready = false;
  closed = false;
  readonly #queue: Command[] = [];
  readonly #asked = new Map<number, Asked>();
  readonly #waiting: (() => void)[] = [];
  #poll: ServerResponse | null = null;
  #last = 0;

  constructor(readonly id: number) {}

  /** Asks the page and waits for its answer. */
  ask(name: string, args: readonly unknown[], timeout = 15_000): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The page did not answer: ${name}`)), timeout);
      this.#asked.set(id, {
        resolve: (value) => resolve((clearTimeout(late), value)),
        reject: (error) => reject((clearTimeout(late), error)),
      });
      this.#queue.push({ id, name, args });
      this.#send();
    });
  }

  /** The page's long poll: held until there is something to ask. */
  poll(response: ServerResponse): void {
    this.#poll = response;
    response.on('close', () => {
      if (this.#poll === response) this.#poll = null;
    });
    setTimeout(() => {
      if (this.#poll === response) this.#answer(204, '');
    }, 20_000).unref();
    this.#send();
  }

  hear(reports: readonly Report[]): void {
    for (const report of reports) {
      if (report.kind === 'log') this.log.push(report.entry);
      else if (report.kind === 'violation') this.violations.push(report.violation);
      else if (report.kind === 'page-error') this.pageErrors.push(report.message);
      else if (report.kind === 'answer') {
        const asked = this.#asked.get(report.id);
        this.#asked.delete(report.id);
        if (report.error === undefined) asked?.resolve(report.value);
        else asked?.reject(new Error(report.error));
      } else {
        this.ready = true;
        for (const go of this.#waiting.splice(0)) go();
      }
    }
  }

  whenReady(): Promise<void> {
    return this.ready ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #send(): void {
    const command = this.#poll === null ? undefined : this.#queue.shift();
    if (command !== undefined) this.#answer(200, JSON.stringify(command));
  }

  #answer(status: number, body: string): void {
    this.#poll
      ?.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end(body);
    this.#poll = null;
  }
}
