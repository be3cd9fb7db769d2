import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The tables of src/ARCHITECTURE.md: what each part of src may import besides itself, the same for rooms inside a part, and where a package may be imported (prefixes of files). */
const described = readFileSync(join(root, 'src/ARCHITECTURE.md'), 'utf8');
const MAY_IMPORT = table('| room | what it holds | it may import |');
const INNER = table('| inner room | what it holds | it may import |');
const DOORS = table('| package | door |');

function table(header: string): Readonly<Record<string, readonly string[]>> {
  const lines = described.split('\n');
  const first = lines.indexOf(header) + 2;
  const rows = lines.slice(first, lines.findIndex((line, at) => at >= first && !line.startsWith('|')));
  return Object.fromEntries(rows.map((row) => {
    const cells = row.split('|').slice(1, -1).map((cell) => cell.trim());
    const list = cells[cells.length - 1];
    return [cells[0].replaceAll('`', '').split(' ', 1)[0], list === '–' ? [] : list.split(', ')];
  }));
}

/** Where modules that a person names are loaded. */
const PLUGINS = 'cli/settings/plugins.ts';

/** Modules of Node that only compute; every other one is for ingest, config, cache, archive, threads and cli. */
const PURE = ['node:crypto', 'node:util'];

interface Import {
  readonly from: string;
  /** A file of src, such as `model/span.ts`; or the name of a package as written. */
  readonly to: string;
  readonly own: boolean;
  /** Erased when compiled. */
  readonly type: boolean;
  readonly lazy: boolean;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const trees = new Map(files.map((file) => [file, ts.createSourceFile(file, readFileSync(join(root, 'src', file), 'utf8'), ts.ScriptTarget.Latest, true)]));
const imports = files.flatMap((file) => importsOf(file));

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, type: boolean, lazy: boolean): void => {
    const own = specifier.startsWith('.');
    const to = own ? posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts') : specifier;
    found.push({ from: file, to, own, type, lazy });
  };
  const loaders = new Set(['require']);
  walk(trees.get(file)!, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && isMaker(node.initializer)) loaders.add(node.name.text);
  });
  walk(trees.get(file)!, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, false);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node.argument.literal.text, true, false);
    } else if (ts.isCallExpression(node) && isLoading(node, loaders)) {
      const [target] = node.arguments;
      add(target !== undefined && ts.isStringLiteralLike(target) ? target.text : `(computed: ${node.getText()})`, false, true);
    }
  });
  return found;
}

/** `import(…)`, `require(…)`, `createRequire(…)(…)`, and a call of a name that holds `createRequire(…)`. */
function isLoading({ expression }: ts.CallExpression, loaders: ReadonlySet<string>): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || isMaker(expression) || (ts.isIdentifier(expression) && loaders.has(expression.text));
}

function isMaker(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'createRequire';
}

function walk(tree: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const enter = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, enter);
  };
  enter(tree);
}

const part = (file: string): string => file.split('/', 1)[0];
/** `cli/corpus` of `cli/corpus/git.ts`; null for a file that stands in no inner room. */
const innerRoom = (file: string): string | null => /^[^/]+\/[^/]+(?=\/)/.exec(file)?.[0] ?? null;
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
const arrow = ({ from, to }: Import): string => `${from} → ${to}`;

describe('src/ARCHITECTURE.md', () => {
  it('names the parts that there are', () => {
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...new Set(files.map(part))].sort());
  });

  it('names the rooms inside cli and report', () => {
    const rooms = files.map(innerRoom).filter((room) => room !== null && /^(?:cli|report)\//.test(room));
    expect(Object.keys(INNER).sort()).toEqual([...new Set(rooms)].sort());
  });

  it('names each package that is used', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
    expect(Object.keys(DOORS).sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
  });
});

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.filter(({ own }) => own).length).toBeGreaterThan(20);
    const lazily = imports.filter(({ lazy }) => lazy).map(({ to }) => packageOf(to));
    expect(lazily).toEqual(expect.arrayContaining(['iconv-lite', 'tinyglobby', 'compromise', 'natural']));
  });

  it('lead to files that exist', () => {
    expect(imports.filter(({ own, to }) => own && !trees.has(to)).map(arrow)).toEqual([]);
  });

  it('go one way', () => {
    const wrong = imports.filter(({ from, to, own }) => own && part(from) !== part(to) && !MAY_IMPORT[part(from)]?.includes(part(to)));
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('go one way between the rooms of a part', () => {
    const wrong = imports.filter(({ from, to, own }) => {
      const [room, other] = [innerRoom(from), own ? innerRoom(to) : null];
      return room !== null && other !== null && room !== other && part(from) === part(to) && room in INNER && !INNER[room].includes(other.slice(other.indexOf('/') + 1));
    });
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('make no circle', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const { to } of imports.filter(({ from, own, type }) => from === file && own && !type)) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('let packages in by their door only', () => {
    const packages = imports.filter(({ from, own, to }) => !own && !to.startsWith('node:') && !(from === PLUGINS && to.startsWith('(computed: ')));
    expect(packages.filter(({ from, to }) => !DOORS[packageOf(to)]?.some((door) => from.startsWith(door))).map(arrow)).toEqual([]);
  });

  it('take natural by subpath: its whole opens databases and reads .env', () => {
    expect(imports.filter(({ to }) => to === 'natural' || to === 'natural/lib/natural/index.js').map(arrow)).toEqual([]);
  });

  it('load what a person names in one place', () => {
    expect(imports.filter(({ from, to }) => from === PLUGINS && to.startsWith('(computed: '))).toHaveLength(1);
  });

  it('leave the disk and the machine to ingest, config, cache, archive, threads and cli', () => {
    const outside = imports.filter(({ from, to }) => /^node:/.test(to) && !['ingest', 'config', 'cache', 'archive', 'threads', 'cli'].includes(part(from)) && !PURE.includes(to));
    // nlp is asked in the middle of a reading, which waits for nothing: it loads its packages by createRequire.
    expect(outside.filter(({ from, to }) => !(part(from) === 'nlp' && to === 'node:module')).map(arrow)).toEqual([]);
  });

  it('load what is heavy only when it is needed', () => {
    const heavy = ['compromise', 'natural', 'iconv-lite', 'tinyglobby', 'chalk', 'cli-table3', 'csv-parse', 'ignore', 'yaml', 'hyparquet-writer', 'write-excel-file',
      '@mozilla/readability', 'linkedom', 'mammoth', 'unpdf', 'postal-mime', 'read-excel-file', 'yauzl', 'fflate', 'tar', '@duckdb/node-api'];
    const entrances = imports.filter(({ to, type }) => !type && heavy.includes(packageOf(to)));
    const eager = (file: string, seen: Set<string>): Set<string> => {
      if (!seen.has(file)) {
        seen.add(file);
        for (const { to } of imports.filter(({ from, own, type, lazy }) => from === file && own && !type && !lazy)) eager(to, seen);
      }
      return seen;
    };
    const started = eager('cli/main.ts', new Set());
    expect(entrances.filter(({ from, lazy }) => !lazy && started.has(from)).map(arrow)).toEqual([]);
  });
});

describe('nothing below cli', () => {
  const MACHINE = new Set(['Date', 'Intl', 'process', 'performance', 'navigator', 'crypto', 'setTimeout', 'setInterval', 'fetch', 'console']);

  it('reads the clock, the environment or the locale, or rolls dice', () => {
    const found = files.filter((file) => part(file) !== 'cli').flatMap((file) => machineIn(trees.get(file)!).map((use) => `${file}: ${use}`));
    expect(found).toEqual([]);
  });

  it('could do so unseen', () => {
    const uses = ['new Date()', 'Date.now()', 'f(process)', 'process.env.LANG', 'new Intl.Collator()', 'Math.random()', 'a.localeCompare(b)', 'n.toLocaleString()', 'const now = Date;'];
    for (const use of uses) expect(machineIn(ts.createSourceFile('x.ts', use, ts.ScriptTarget.Latest, true)), use).toHaveLength(1);
    expect(machineIn(ts.createSourceFile('x.ts', 'const x: Date = { process: 1 }.process; y.date', ts.ScriptTarget.Latest, true))).toEqual([]);
  });

  function machineIn(tree: ts.SourceFile): string[] {
    const found: string[] = [];
    walk(tree, (node) => {
      const free = ts.isIdentifier(node) && MACHINE.has(node.text) && isValue(node);
      const member = ts.isPropertyAccessExpression(node) ? node.name.text : null;
      const machine = member !== null && (/^toLocale|^localeCompare$/.test(member) || node.getText() === 'Math.random');
      if (free || machine) found.push(node.getText());
    });
    return found;
  }

  /** Whether an identifier is read as a global, and is no name of a property, declaration or type. */
  function isValue(node: ts.Identifier): boolean {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
    if (ts.isNewExpression(parent) || ts.isCallExpression(parent) || ts.isBinaryExpression(parent)) return true;
    return ts.isVariableDeclaration(parent) ? parent.initializer === node : ts.isArrowFunction(parent) || ts.isTypeQueryNode(parent);
  }
});

describe('exports', () => {
  it('have names', () => {
    const unnamed: string[] = [];
    for (const file of files) {
      walk(trees.get(file)!, (node) => {
        const isDefault = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
        const asDefault = ts.isExportSpecifier(node) && node.name.text === 'default';
        if (isDefault === true || asDefault || ts.isExportAssignment(node)) unnamed.push(file);
      });
    }
    expect(unnamed).toEqual([]);
  });

  it('are passed on by index.ts alone', () => {
    const passing: string[] = [];
    for (const file of files) walk(trees.get(file)!, (node) => { if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) passing.push(file); });
    expect(passing.filter((file) => file !== 'index.ts')).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case, and folders by one word', () => {
    const odd = files.filter((file) => !/^(?:[a-z0-9]+\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(file));
    expect(odd).toEqual([]);
    expect(files.filter((file) => /(?:^|[/-])(?:utils?|helpers?|common|misc|manager|service|types|index)\.ts$/.test(file))).toEqual(['index.ts']);
  });

  it('are registered where their folder has a registry', () => {
    const listed = (registry: string): string[] => imports.filter(({ from, own, type }) => from === registry && own && !type).map(({ to }) => to).sort();

    const rules = files.filter((file) => file.startsWith('checks/rules/'));
    expect(rules.length).toBeGreaterThan(0);
    expect(listed('checks/registry.ts').filter((file) => file.startsWith('checks/rules/'))).toEqual(rules);

    const reporters = files.filter((file) => file.startsWith('report/') && declares(file, 'Reporter'));
    expect(reporters.length).toBeGreaterThan(0);
    expect(listed('report/registry.ts')).toEqual(reporters);

    const packs = files.filter((file) => /^lang\/[a-z]+\//.test(file)).map((file) => file.split('/', 2).join('/'));
    expect(packs.length).toBeGreaterThan(0);
    expect(listed('lang/registry.ts').map((file) => dirname(file))).toEqual([...new Set(packs)]);
  });

  /** Whether a file exports a constant of a type. */
  function declares(file: string, type: string): boolean {
    return trees.get(file)!.statements.some((statement) => ts.isVariableStatement(statement)
      && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      && statement.declarationList.declarations.some((declaration) => declaration.type?.getText() === type));
  }
});
