import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import type { Site } from './site.ts';

/**
 * What the browsers themselves ask for at every start, with or without an extension, whatever flag or preference says
 * no. Held apart so that a test can demand silence of everything else.
 */
const THE_BROWSERS_OWN =
  /^(?:clients\d?\.google\.com|redirector\.gvt1\.com|update\.googleapis\.com|accounts\.google\.com|.*\.mozilla\.(?:com|net|org))$/;

/** The whole internet as a test's browser sees it: the given sites under their real names, and nothing else. */
export interface Network {
  /** `127.0.0.1:PORT` of the proxy that the browser must use. */
  readonly proxy: string;
  /** Every request that reached a site, as `host/path?query`, in order. */
  readonly requests: readonly string[];
  /** Every host that was asked for and is no site of ours, by name. A test that wants silence asserts on this. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a proxy that answers for `sites` with a throw-away certificate and refuses every other host. Nothing leaves
 * the machine, and the release build's real match patterns are what is tested, with no port mapped and no host file.
 */
export async function openNetwork(sites: readonly Site[]): Promise<Network> {
  const requests: string[] = [];
  const strangers: string[] = [];
  const sockets = new Set<Socket>();
  const noteStranger = (host: string) => {
    if (!THE_BROWSERS_OWN.test(host)) strangers.push(host);
  };
  const siteFor = (host: string) => sites.find((site) => site.hosts.some((name) => matches(name, host)));

  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Genderbril test' }], {
    keySize: 2048,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: sites.flatMap((site) => site.hosts).map((value) => ({ type: 2, value })),
      },
    ],
  });
  const web = createTlsServer({ cert, key }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push(host + (request.url ?? ''));
    const site = siteFor(host);
    if (site === undefined) response.writeHead(502).end();
    else void Promise.resolve(site.handle(request, response, host)).catch((error) => fail(response, error));
  });

  const proxy = createServer((request, response) => {
    noteStranger(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    const [host = ''] = (request.url ?? '').split(':');
    if (siteFor(host) === undefined) {
      noteStranger(host);
      socket.end('HTTP/1.1 502 No such host in this test\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    web.emit('connection', socket);
  });

  await listen(proxy);
  return {
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    strangers,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.closeAllConnections();
        proxy.close(() => resolve());
      }),
  };
}

const matches = (name: string, host: string): boolean =>
  name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve()));

function fail(response: { writeHead(status: number): { end(text: string): void } }, error: unknown): void {
  response.writeHead(500).end(String(error));
}
