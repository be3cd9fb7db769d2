/** What the suites ask of the source, bundled by readers.mjs: dist/ holds whole programs only. */
export { document } from '../../src/document/document.js';
export { extract } from '../../src/extract/extract.js';
export { extractDates } from '../../src/extract/dates.js';
export { readAmount } from '../../src/extract/amounts.js';
export { grammarOf } from '../../src/grammar/grammar.js';
export { readOrdinal } from '../../src/grammar/ordinals.js';
export { decimalMark } from '../../src/grammar/separators.js';
export { tokenize } from '../../src/text/tokens.js';
