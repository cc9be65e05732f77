/** One input event that reached the editor, and what became of it. */
export interface LogEntry {
  readonly type: string;
  readonly trusted: boolean;
  readonly accepted: boolean;
  /** Why it was ignored. */
  readonly reason?: string;
  readonly detail?: string;
}

export class Log {
  readonly entries: LogEntry[] = [];

  accept(event: Event, detail = ''): void {
    this.entries.push({ type: event.type, trusted: event.isTrusted, accepted: true, detail });
  }

  ignore(event: Event, reason: string): void {
    this.entries.push({ type: event.type, trusted: event.isTrusted, accepted: false, reason });
  }
}
