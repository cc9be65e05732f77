import type { Realm } from './surface.ts';

/** F5.30: makes the iframe's `ClipboardEvent` forget the store that it is given and carry an empty one of its own. */
export function imitateGecko(realm: Realm): void {
  const { DataTransfer } = realm;
  class GeckoClipboardEvent extends realm.ClipboardEvent {
    constructor(type: string, init: ClipboardEventInit = {}) {
      const { clipboardData, ...rest } = init;
      super(type, rest);
      Object.defineProperty(this, 'clipboardData', { value: new DataTransfer() });
    }
  }
  Object.defineProperty(GeckoClipboardEvent, 'name', { value: 'ClipboardEvent' });
  Object.defineProperty(realm, 'ClipboardEvent', {
    value: GeckoClipboardEvent,
    configurable: true,
    writable: true,
  });
}
