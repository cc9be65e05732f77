import type { Frame, Page } from 'puppeteer-core';
import type { Finding } from '../../analyzers/finding.ts';
import type { Launched } from '../browser/launch.ts';
import type { Site } from '../browser/site.ts';

/** One editor with the sample in it, as the demo shows it. */
export interface Stage {
  /** As people call it. */
  readonly editor: string;
  readonly site: Site;
  /** Opens the sample in a new tab and waits until its marks are drawn. */
  open(launched: Launched): Promise<OpenStage>;
}

export interface OpenStage {
  readonly page: Page;
  /** The frame that has the text, the marks and the card. */
  readonly frame: Frame;
  /** What must be marked: the same analysis, run here on the stand-in's own model. */
  findings(): Promise<readonly Finding[]>;
  /** Scrolls to a finding, rests the pointer on its mark and waits for the card. */
  hover(finding: Finding): Promise<void>;
}
