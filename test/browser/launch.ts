import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { needBrowser } from './need-browser.ts';
import type { Network } from './network.ts';

export interface LaunchOptions {
  /** The only internet that the browser gets. */
  readonly network: Network;
  /** Folder of a built extension to install. */
  readonly extension?: string;
  /** Default true. With a window the page is as large as the window, and Ctrl+C is the caller's to handle. */
  readonly headless?: boolean;
  /** Device pixel ratio, default 1. */
  readonly pixelRatio?: number;
  /** Height of a page in CSS pixels, default 900. */
  readonly height?: number;
  /** After how many idle milliseconds Firefox ends the extension's background; Firefox only, default its own half a minute. */
  readonly backgroundIdle?: number;
}

export interface Launched {
  readonly browser: Browser;
  /** Id of the installed extension; empty without one. */
  readonly extensionId: string;
  /** Where the extension's own pages are, ending in a slash. */
  readonly extensionPages: string;
  close(): Promise<void>;
}

/** Starts a real browser with a throw-away profile that reaches `network` only, with the extension installed. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const headless = options.headless ?? true;
  const profile = mkdtempSync(join(tmpdir(), `genderbril-${name}-`));
  const browser = await puppeteer.launch({
    ...(name === 'chromium' ? chromium(options) : firefox(options)),
    executablePath: needBrowser(name),
    headless,
    handleSIGINT: headless,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: headless
      ? { width: 1280, height: options.height ?? 900, deviceScaleFactor: options.pixelRatio ?? 1 }
      : null,
  });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId =
      options.extension === undefined ? '' : await browser.installExtension(options.extension);
    const extensionPages =
      name === 'chromium' ? `chrome-extension://${extensionId}/` : `moz-extension://${FIREFOX_UUID}/`;
    return { browser, extensionId, extensionPages, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Firefox gives an extension's pages an address of its own choice; a test has to know it. */
const FIREFOX_UUID = '6e646572-6272-496c-8000-000000000001';

function chromium({ network }: LaunchOptions) {
  return {
    browser: 'chrome' as const,
    // Through the debugging pipe: branded Chrome no longer loads an extension from its command line.
    pipe: true,
    enableExtensions: true,
    args: [
      `--proxy-server=${network.proxy}`,
      '--proxy-bypass-list=<-loopback>',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      '--disable-features=OptimizationHints,Translate,MediaRouter,AutofillServerCommunication',
      '--force-color-profile=srgb',
      '--lang=nl',
      // Only a container runs tests as root, and there Chromium's own sandbox cannot start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

function firefox({ network, pixelRatio, backgroundIdle }: LaunchOptions) {
  const [host = '', port = ''] = network.proxy.split(':');
  return {
    browser: 'firefox' as const,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      // Firefox asks its own services for these; they are not what is tested.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'app.normandy.enabled': false,
      'browser.newtabpage.activity-stream.feeds.telemetry': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextensions.restrictedDomains': '',
      'extensions.webextensions.uuids': JSON.stringify({ 'genderbril@genderbril.nl': FIREFOX_UUID }),
      'layout.css.devPixelsPerPx': String(pixelRatio ?? 1),
      ...(backgroundIdle === undefined ? {} : { 'extensions.background.idle.timeout': backgroundIdle }),
    },
  };
}
