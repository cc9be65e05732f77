import type { Instrument } from '../analyzers/instrument.ts';
import { Hidden } from './hidden.tsx';
import type { Texts } from './texts/texts.ts';

interface Props {
  readonly instruments: readonly Instrument[];
  readonly texts: Texts;
}

/** Instruments with title, organisation and year, so that one whose address has died can still be found. */
export const InstrumentList = ({ instruments, texts }: Props) => (
  <ul class="instruments">
    {instruments.map(({ id, title, organisation, year, url }) => (
      <li key={id}>
        <a href={url} rel="noopener noreferrer" target="_blank" lang="nl">
          {title}
          <Hidden>{` (${texts.newTab})`}</Hidden>
        </a>
        <span class="small">
          {organisation}, {year ?? texts.yearUnknown}
        </span>
      </li>
    ))}
  </ul>
);
