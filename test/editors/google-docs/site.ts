import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from '../../browser/site.ts';
import { defaults, type StandinConfig } from './config.ts';
import { documentNamed } from './documents.ts';
import type { DocumentSource } from './page/model/source.ts';
import { editorScript } from './serve/bundle.ts';
import { asHtml, Exports } from './serve/export.ts';
import { editorHtml } from './serve/html.ts';
import { prepare } from './serve/prepare.ts';

export type { DocumentName, Mode, StandinConfig } from './config.ts';
export type { StandinHook } from './page/hook.ts';

const EDITOR = 'docs.google.com';
const CONTENT = 'doc-00-standin.googleusercontent.com';
const PATH = /^\/document\/(?:u\/\d+\/)?d\/([^/]+)\/([a-z]+)$/;

/** The stand-in for the Google Docs editor, with knobs that may be turned between page loads. */
export interface GoogleDocsSite extends Site {
  readonly config: StandinConfig;
  /** Starts again from the defaults with these knobs turned; counts from the next page load on. */
  configure(config?: Partial<StandinConfig>): void;
  /** The document that the next page load shows. */
  readonly source: DocumentSource;
}

/** Serves a local imitation of the Google Docs editor under its real names. It asks nobody else for anything. */
export function googleDocsSite(config: Partial<StandinConfig> = {}): GoogleDocsSite {
  const exports = new Exports();
  let current: StandinConfig = { ...defaults, ...config };
  const source = () =>
    prepare(
      typeof current.document === 'string' ? documentNamed(current.document) : current.document,
      current,
    );

  async function document(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const [, id = '', action = ''] = PATH.exec(url.pathname) ?? [];
    switch (action) {
      case 'edit':
      case 'preview': {
        exports.forget(id);
        const nonce = randomUUID();
        const boot = { config: current, source: source(), preview: action === 'preview' };
        return send(
          response,
          200,
          'text/html',
          editorHtml(boot, await editorScript(), nonce),
          policy(current, nonce),
        );
      }
      case 'save': {
        const { tab, text } = JSON.parse(await read(request));
        exports.save(id, tab, text);
        return send(response, 200, 'application/json', '{}');
      }
      case 'export':
        if (current.export === 'forbidden' || current.copyForbidden)
          return send(response, 403, 'text/html', 'Forbidden');
        if (current.export === 'login') {
          return send(response, 200, 'text/html', asHtml('Sign in', 'Sign in to continue to Google Docs'));
        }
        url.searchParams.set('id', id);
        response.writeHead(302, { location: `https://${CONTENT}/docs/securesc/export${url.search}` }).end();
        return;
      case 'mobilebasic':
        return send(response, 200, 'text/html', asHtml(source().title, text(id, url)));
      default:
        return send(response, 404, 'text/html', 'Not found');
    }
  }

  const text = (id: string, url: URL) =>
    exports.text(id, source(), url.searchParams.get('tab'), current.exportLagMs);

  /** F4.3: no cookie may come along, since the answer allows none. */
  function content(response: ServerResponse, url: URL): void {
    const body = text(url.searchParams.get('id') ?? '', url);
    const headers = { 'access-control-allow-origin': `https://${EDITOR}` };
    if (url.searchParams.get('format') === 'txt') send(response, 200, 'text/plain', `\ufeff${body}`, headers);
    else send(response, 200, 'text/html', asHtml(source().title, body), headers);
  }

  return {
    hosts: [EDITOR, CONTENT],
    get config() {
      return current;
    },
    get source() {
      return source();
    },
    configure(change = {}) {
      current = { ...defaults, ...change };
    },
    async handle(request, response, host) {
      const url = new URL(request.url ?? '/', `https://${host}`);
      if (host === CONTENT) content(response, url);
      else await document(request, response, url);
    },
  };
}

function policy({ csp }: StandinConfig, nonce: string): Record<string, string> {
  if (csp === 'none') return {};
  const directives = [
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `connect-src 'self' https://${CONTENT}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ];
  return { 'content-security-policy': directives.join('; ') };
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}
