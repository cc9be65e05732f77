import type { IncomingMessage, ServerResponse } from 'node:http';

/** A web site that lives on this machine under its real names. The test proxy hands it every request for them. */
export interface Site {
  /** Such as `docs.google.com`; `*.officeapps.live.com` for every name below it. */
  readonly hosts: readonly string[];
  handle(request: IncomingMessage, response: ServerResponse, host: string): void | Promise<void>;
}
