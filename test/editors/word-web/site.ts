import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from '../../browser/site.ts';
import { bundle } from './bundle.ts';
import { type DocumentName, documentNamed } from './documents.ts';
import { ADDIN_HOST, editorPage, framePolicy, STYLES, viewerPage } from './frame-page.ts';
import { ADDRESSES, HOSTS, type HostName, hostPage } from './host-pages.ts';
import { DEFAULT_PROFILE, type WordProfile } from './profile.ts';
import type {
  Box,
  LogEntry,
  ModelReport,
  PerfReport,
  Report,
  SelectionReport,
  Start,
  Violation,
} from './protocol.ts';
import { Session } from './session.ts';

/** A Word for the web of this machine's own, and the test's hands on it. Methods ask the newest load of the editor. */
export interface WordWebSite extends Site {
  /** Changes the profile for the loads that come; gives the whole of it. */
  profile(change?: Partial<WordProfile>): WordProfile;
  /** The address to open. */
  address(host?: HostName): string;
  /** Forgets every load so far, with its log and violations. */
  reset(): void;
  /** Waits until a load that began after the last `reset` hears input and has filled its pages. */
  ready(timeout?: number): Promise<void>;
  /** Waits until no page in the window is about to be rendered again. */
  settled(): Promise<void>;
  model(): Promise<ModelReport>;
  undo(): Promise<{ undo: string[]; redo: string[] }>;
  selection(): Promise<SelectionReport>;
  /** Client rects, in the frame, of a range of a story's text; empty where it is not on the screen. */
  geometry(start: number, end: number, story?: string): Promise<Box[]>;
  perf(): Promise<PerfReport>;
  /** Every input of every load since `reset`, and what became of it. */
  log(): Promise<LogEntry[]>;
  violations(): Promise<Violation[]>;
  pageErrors(): Promise<string[]>;
  /** Sets the model's selection, as a person would with the mouse. */
  select(start: number, end?: number): Promise<void>;
  /** Scrolls to the page that holds this offset. */
  reveal(start: number): Promise<void>;
  scrollTo(top: number): Promise<void>;
  zoom(percent: number): Promise<void>;
  ribbon(collapsed: boolean): Promise<void>;
  pane(name: 'comments' | 'navigation', open: boolean): Promise<void>;
  dialog(open: boolean): Promise<void>;
  setMode(mode: 'edit' | 'view' | 'review'): Promise<void>;
  /** Puts another document into the frame that is there. */
  open(name: DocumentName): Promise<void>;
  /** A co-author's insertion at an offset of the main story. */
  remoteEdit(at: number, text: string): Promise<void>;
  /** Gives the editor's input proxy the focus. */
  focus(): Promise<void>;
}

export function wordWebSite(start: Partial<WordProfile> = {}): WordWebSite {
  let profile: WordProfile = { ...DEFAULT_PROFILE, ...start };
  let sessions: Session[] = [];
  let arrivals: (() => void)[] = [];
  let last = 0;

  const newest = async (): Promise<Session> => {
    const session = sessions.findLast((each) => !each.closed);
    if (session !== undefined) return session;
    await new Promise<void>((resolve) => arrivals.push(resolve));
    return newest();
  };
  const ask = async <T>(name: string, ...args: unknown[]): Promise<T> =>
    (await newest()).ask(name, args) as Promise<T>;
  const gathered = async <T>(of: (session: Session) => readonly T[]): Promise<T[]> => {
    // What the page noticed up to now may still be on its way. A page that is gone has nothing more to say.
    await sessions
      .at(-1)
      ?.ask('sync', [], 1000)
      .catch(() => undefined);
    return sessions.flatMap((session) => [...of(session)]);
  };

  return {
    hosts: [...HOSTS, '*.officeapps.live.com', ADDIN_HOST],
    profile: (change = {}) => (profile = { ...profile, ...change }),
    address: (host = 'sharepoint') => ADDRESSES[host],
    reset() {
      for (const session of sessions) session.closed = true;
      sessions = [];
    },
    async ready(timeout = 20_000) {
      await within(timeout, (async () => (await newest()).whenReady())());
      await ask('settled');
    },
    settled: () => ask('settled'),
    model: () => ask('model'),
    undo: () => ask('undo'),
    selection: () => ask('selection'),
    geometry: (from, to, story = 'main') => ask('geometry', from, to, story),
    perf: () => ask('perf'),
    log: () => gathered((session) => session.log),
    violations: () => gathered((session) => session.violations),
    pageErrors: () => gathered((session) => session.pageErrors),
    select: (from, to = from) => ask('select', from, to),
    reveal: (at) => ask('reveal', at),
    scrollTo: (top) => ask('scrollTo', top),
    zoom: (percent) => ask('zoom', percent),
    ribbon: (collapsed) => ask('ribbon', collapsed),
    pane: (name, open) => ask('pane', name, open),
    dialog: (open) => ask('dialog', open),
    setMode: (mode) => ask('setMode', mode),
    open: (name) => ask('open', documentNamed(name, profile.seed + ++last)),
    remoteEdit: (at, text) => ask('remoteEdit', at, text),
    focus: () => ask('focus'),

    async handle(request, response, host) {
      const url = new URL(request.url ?? '/', `https://${host}`);
      const path = url.pathname.toLowerCase();
      if (host === ADDIN_HOST) return send(response, 'text/html', ADDIN_PAGE);
      if (!host.endsWith('.officeapps.live.com'))
        return path === '/favicon.ico'
          ? send(response, 'text/plain', '', 204)
          : send(
              response,
              'text/html',
              hostPage(host, url, profile, documentNamed(profile.document, 1).title),
            );
      response.setHeader('content-security-policy', framePolicy(profile));
      if (path === '/we/wordeditorframe.aspx') return send(response, 'text/html', editorPage());
      if (path === '/wv/wordviewerframe.aspx') {
        response.setHeader(
          'content-security-policy',
          "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
        );
        return send(
          response,
          'text/html',
          viewerPage(documentNamed(profile.document, profile.seed), profile),
        );
      }
      if (path === '/we/app.js') return send(response, 'text/javascript', await bundle());
      if (path === '/we/app.css') return send(response, 'text/css', STYLES);
      if (path === '/we/clipboard.html')
        return send(response, 'text/html', '<!doctype html><body tabindex="-1"></body>');
      if (path === '/favicon.ico') return send(response, 'text/plain', '', 204);
      const session = sessions.find((each) => String(each.id) === url.searchParams.get('session'));
      if (path === '/ctl/start') {
        const made = new Session(++last);
        sessions.push(made);
        const answer: Start = {
          session: made.id,
          profile,
          document: documentNamed(profile.document, profile.seed + last),
        };
        send(response, 'application/json', JSON.stringify(answer));
        for (const arrived of arrivals.splice(0)) arrived();
        arrivals = [];
        return;
      }
      if (path === '/ctl/next' && session !== undefined) return session.poll(response);
      if (path === '/obs' && session !== undefined) {
        session.hear(JSON.parse(await body(request)) as Report[]);
        return send(response, 'text/plain', '', 204);
      }
      send(response, 'text/plain', '', path.startsWith('/ctl') || path === '/obs' ? 410 : 404);
    },
  };
}

const ADDIN_PAGE =
  '<!doctype html><html lang="nl"><title>Invoegtoepassing</title><body><p class="Paragraph">We registreren gender (m/v).</p></body></html>';

function send(response: ServerResponse, type: string, content: string, status = 200): void {
  const headers = { 'content-type': `${type};charset=utf-8`, 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(status === 204 ? undefined : content);
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<T>((_, reject) => {
      setTimeout(() => reject(new Error(`The editor was not ready in ${ms} ms`)), ms).unref();
    }),
  ]);
}
