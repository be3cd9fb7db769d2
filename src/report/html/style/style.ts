import { findingsStyle } from './findings.js';
import { mediaStyle } from './media.js';
import { pageStyle } from './page.js';
import { timeStyle } from './time.js';

/** The whole style sheet, as the page carries it. */
export const style = `\n${pageStyle}${findingsStyle}${timeStyle}${mediaStyle}`;
