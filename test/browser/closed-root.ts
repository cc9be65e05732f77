import type { CDPSession, Frame } from 'puppeteer-core';

/** A closed shadow root of ours, as only a debugger can reach it. */
export interface ClosedRoot {
  /** Runs in the page with the root as first argument. `visit` must be self-contained; argument and result are JSON. */
  evaluate<T, A = undefined>(visit: (root: ShadowRoot, argument: A) => T, argument?: A): Promise<T>;
}

/** Finds the closed root under the first `<tag>` of a frame; `null` when there is none. */
export async function closedRoot(frame: Frame, tag: string): Promise<ClosedRoot | null> {
  return 'browsingContext' in frame ? inFirefox(frame as BidiFrame, tag) : inChromium(frame as CdpFrame, tag);
}

/** The debugger keeps what it handed out alive; who counts what is left must let go of this group first. */
export const CLOSED_ROOTS = 'closed-roots';

type CdpFrame = Frame & { readonly client: CDPSession };

interface CdpNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly contentDocument?: CdpNode;
}

async function inChromium({ client }: CdpFrame, tag: string): Promise<ClosedRoot | null> {
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const shadow = search(root, tag)?.shadowRoots?.[0];
  if (shadow === undefined) return null;
  const { object } = await client.send('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
    objectGroup: CLOSED_ROOTS,
  });
  return {
    async evaluate(visit, argument) {
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (argument) { return (${visit})(this, argument); }`,
        objectId: object.objectId ?? '',
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    },
  };
}

function search(node: CdpNode, tag: string): CdpNode | undefined {
  if (node.localName === tag) return node;
  for (const child of node.children ?? []) {
    const found = search(child, tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface BidiFrame extends Frame {
  readonly browsingContext: {
    readonly id: string;
    readonly userContext: {
      readonly browser: { readonly session: { send(method: string, params: object): Promise<BidiAnswer> } };
    };
  };
}

interface BidiAnswer {
  readonly result: { readonly type: string; readonly result?: BidiValue; readonly exceptionDetails?: object };
}

interface BidiValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

async function inFirefox({ browsingContext }: BidiFrame, tag: string): Promise<ClosedRoot | null> {
  const { session } = browsingContext.userContext.browser;
  const target = { context: browsingContext.id };
  const host = (await session.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(tag)})`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })) as BidiAnswer;
  const node = host.result.result?.value as { shadowRoot?: BidiValue } | undefined;
  const sharedId = node?.shadowRoot?.sharedId;
  if (sharedId === undefined) return null;
  return {
    async evaluate(visit, argument) {
      const answer = await session.send('script.callFunction', {
        functionDeclaration: `(root, json) => JSON.stringify((${visit})(root, JSON.parse(json)))`,
        arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
        target,
        awaitPromise: false,
      });
      if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
      const value = answer.result.result?.value;
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
  };
}
