import { defineConfig } from 'wxt';

/**
 * The manifest. Every permission and every match is named in README.md with its reason, and a test holds the built
 * manifest against that table.
 */
export default defineConfig({
  publicDir: 'assets/public',
  manifestVersion: 3,
  // No auto-imports: what a file uses stands at its top.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nl',
    // Settings, and which passages were ignored (salted fingerprints, no text).
    permissions: ['storage'],
    commands: {
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandNextFinding__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'genderbril@genderbril.nl',
              // The first version in which scripts of the page's own world and CSS highlights both work.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    build: {
      // The content scripts run on every keystroke's page: one readable target, no legacy helpers.
      target: 'es2022',
    },
  }),
});
