import type { PopupView } from '../../components/popup.tsx';
import type { Status } from '../shared/status.ts';

/** What the popup shows of a status; no answer at all means that there is no document here. */
export function viewOf(status: Status | null): PopupView {
  if (status === null) return { kind: 'not-a-document' };
  const { state, sentences, skipped, findings, partial } = status;
  const detail = status.detail === undefined ? {} : { detail: status.detail };
  switch (state) {
    case 'read':
      return { kind: state, sentences, skipped, findings, partial, ...detail };
    case 'self-check-failed':
      return { kind: state, sentences, skipped, findings, ...detail };
    case 'unreadable':
    case 'no-answer':
      return { kind: state, ...detail };
    default:
      return { kind: state };
  }
}
