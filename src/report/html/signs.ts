import type { Entry } from '../../model/analysis.js';
import { html, type Markup } from './markup.js';

/** Outlines of the timeline's signs around (0, 0), some nine units wide: told apart by shape, not by colour alone. */
const shapes: Readonly<Record<Entry['mark'], string>> = {
  exact: 'M0-4.2a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 1 1 0-8.4z',
  computed: 'M0-3.4a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8z',
  bounded: 'M-4-3.2V3.2M4-3.2V3.2M-4 0H4',
  planned: 'M-3-4.6V4.6M-3-4.2L4.4-1.4L-3 1.2z',
  disputed: 'M-3.6-3.6L3.6 3.6M3.6-3.6L-3.6 3.6',
};

/** A sign in a drawing, at a point. */
export const drawn = (mark: Entry['mark'], x: number, y: number, scale = 1): Markup => html`<path class="${mark}" transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}" d="${shapes[mark]}"/>`;

/** A sign in a line of text; the words beside it say what it means. */
export const sign = (mark: Entry['mark']): Markup => html`<svg class="mark" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true" focusable="false">${drawn(mark, 0, 0)}</svg>`;
