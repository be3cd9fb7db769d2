import { DOMParser, parseHTML } from 'linkedom';

/** What is used of a node of a document object model. */
export interface Tree {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly firstChild: Tree | null;
  readonly nextSibling: Tree | null;
  readonly parentNode: Tree | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Tree | null;
  querySelectorAll(selector: string): Iterable<Tree>;
  remove(): void;
}

export interface Page extends Tree {
  readonly documentElement: Tree | null;
}

/** A page. Nothing of it is run or fetched; a fragment gets the elements around it. */
export function pageOf(text: string): Page {
  const whole = /<html[\s>]/i.test(text.slice(0, 20_000)) ? text : `<!doctype html><html><head></head><body>${text}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

/** What of a page, or of a fragment, is shown. */
export function bodyOf(text: string): Tree {
  const page = pageOf(text);
  return page.querySelector('body') ?? page;
}

const DOCTYPE = /<!doctype[^>[]{0,200}(?:\[[^\]]{0,2000}\])?\s*>/i;

/** Whether elements are nested deeper than a bound. */
export function isDeeper(root: Tree, bound: number): boolean {
  let depth = 0;
  for (let node: Tree | null = root; node !== null; ) {
    const child: Tree | null = node.nodeType === 3 ? null : node.firstChild;
    if (child !== null) {
      if (++depth > bound) return true;
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    if (node === null || node === root) return false;
    node = node.nextSibling;
  }
  return false;
}

/** A document of XML. What its document type declares is left out: entities are those of XML and of characters alone. */
export function xmlOf(text: string): Page {
  return new DOMParser().parseFromString(text.replace(DOCTYPE, ''), 'text/xml') as unknown as Page;
}
