import type { Tree } from './markup.js';

const ELEMENT = 1;
const TEXT = 3;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'head', 'select', 'button', 'input', 'textarea', 'canvas', 'audio', 'video']);

/** What stands around an article on a page. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog']);

const BLOCK = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
]);

const CELLS = new Set(['td', 'th']);

/**
 * The blocks of a tree in order, each without white space around it; a line break inside a block is kept, other white space is one blank.
 * Cells of a row are parted by bars. With `bare`, what stands around an article is passed over too.
 */
export function blocksOf(root: Tree, bare = false): string[] {
  const blocks: string[] = [];
  let line = '';
  const close = (): void => {
    const block = line.split('\n').map((part) => part.replace(/[ \t\f\r]+/g, ' ').trim()).filter((part) => part !== '' && part !== '|').join('\n');
    if (block !== '') blocks.push(block);
    line = '';
  };
  // Without recursion: a page may be nested as deep as it is long.
  let node: Tree | null = root;
  while (node !== null) {
    const name = node.nodeType === ELEMENT ? (node.localName ?? '') : '';
    if (node.nodeType === TEXT) line += (node.textContent ?? '').replace(/[\n\r]/g, ' ');
    const passed = SILENT.has(name) || (bare && AROUND.has(name)) || isHidden(node);
    if (!passed) {
      if (name === 'br') line += '\n';
      else if (BLOCK.has(name)) close();
      else if (CELLS.has(name) && line.trim() !== '') line += ' | ';
      const child: Tree | null = node.nodeType === TEXT ? null : node.firstChild;
      if (child !== null) {
        node = child;
        continue;
      }
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && BLOCK.has(node.localName ?? '')) close();
    }
    if (node === null || node === root) break;
    if (BLOCK.has(name)) close();
    node = node.nextSibling;
  }
  close();
  return blocks;
}

function isHidden(node: Tree): boolean {
  return node.nodeType === ELEMENT && (node.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(node.getAttribute('style') ?? ''));
}

/** Blocks as a text: a blank line between two, so that each is a paragraph. */
export const textOf = (blocks: readonly string[]): string => (blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`);
