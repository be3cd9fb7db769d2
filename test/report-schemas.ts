import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';

const read = (file: string): string => readFileSync(join(import.meta.dirname, 'schemas', file), 'utf8');

/** The final schema of SARIF 2.1.0 (OASIS; `rtm.5` is its number there), as a package ships it. */
const oasis = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
const old = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(old as unknown as Ajv);
const isSarif = old.compile(oasis);
const json = new Ajv({ allErrors: true });
const isGitlab = json.compile(JSON.parse(read('gitlab-code-quality.json')) as object);
const isRdjson = json.compile(JSON.parse(read('rdjson.json')) as object);

/** What a value has that its schema does not allow; empty where it is valid. */
export const faults = {
  sarif: (value: unknown): unknown[] => (isSarif(value) ? [] : isSarif.errors ?? []),
  gitlab: (value: unknown): unknown[] => (isGitlab(value) ? [] : isGitlab.errors ?? []),
  rdjson: (value: unknown): unknown[] => (isRdjson(value) ? [] : isRdjson.errors ?? []),
};

/** One element of a document, as plain values. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/**
 * A document read by libxml2 and held against a schema of `test/schemas/`.
 * @throws where it is not well formed, or not valid.
 */
export function valid(xml: string, schema: 'junit.xsd' | 'checkstyle.xsd'): Element {
  const rules = XmlDocument.fromString(read(schema));
  const document = XmlDocument.fromString(xml);
  const validator = XsdValidator.fromDoc(rules);
  try {
    validator.validate(document);
    return plain(document.root);
  } finally {
    validator.dispose();
    document.dispose();
    rules.dispose();
  }
}

function plain(element: XmlElement): Element {
  const children: Element[] = [];
  for (let at = element.firstChild; at !== null; at = at.next) if (at instanceof XmlElement) children.push(plain(at));
  return { name: element.name, attributes: Object.fromEntries(element.attrs.map((one) => [one.name, one.content])), children, text: element.content };
}
