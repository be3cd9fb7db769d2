import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faults, valid } from './report-schemas.js';

const root = join(import.meta.dirname, '..');
const WRONG_DAY = 'Villa Serena, viernes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n';
const RIGHT_DAY = 'Villa Serena, martes 16 de diciembre de 2025.- La Comisión Forestal abrió tres viveros en la sierra.\n';
/** Names and values that a shell would run, if they reached one. */
const HOSTILE = ['$(touch tocado)', '`touch tocado`', "'; touch tocado; '", '"; touch tocado; "', '| touch tocado', '&& touch tocado', '${{ github.token }}', '-o tocado', '--output-file=tocado'];

let bin: string;
let folder: string;

interface Done { readonly status: number | null; readonly out: string; readonly err: string }

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Done {
  const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: bin, LANG: 'C.UTF-8', ...env } });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function command(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
  bin = mkdtempSync(join(tmpdir(), 'cotejo-bin-'));
  command('cotejo', `exec "${process.execPath}" "${join(root, 'bin/cotejo.js')}" "$@"`);
  command('npm', `printf '%s\\n' "$PWD" "$@" >> "${join(bin, 'npm.log')}"`);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-ci-'));
  return () => { rmSync(folder, { recursive: true, force: true }); };
});
afterAll(() => { rmSync(bin, { recursive: true, force: true }); });

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string; readonly name: string; readonly description: string; readonly entry: string; readonly args: readonly string[]; readonly language: string;
    readonly files?: string; readonly types?: readonly string[]; readonly pass_filenames?: boolean; readonly always_run?: boolean; readonly require_serial: boolean;
  }
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
  const git = (...args: string[]): string => {
    const done = run('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'init.defaultBranch=main', ...args]);
    expect(done.status, done.err).toBe(0);
    return done.out;
  };

  /** Runs a hook as pre-commit does: entry, arguments and names of staged files, from the top of the repository. */
  function commit(id: string, args?: readonly string[]): Done | 'no files' {
    const hook = hooks.find((one) => one.id === id) as Hook;
    const [name, ...first] = hook.entry.split(' ') as [string, ...string[]];
    const staged = git('diff', '--staged', '--name-only', '--no-ext-diff', '-z', '--diff-filter=ACMRTUXB').split('\0').filter((file) => file !== '' && new RegExp(hook.files ?? '').test(file));
    if (staged.length === 0 && hook.always_run !== true) return 'no files';
    const before = git('status', '--porcelain', '-z');
    const done = run(name, [...first, ...(args ?? hook.args), ...(hook.pass_filenames === false ? [] : staged)]);
    // The framework takes a changed file for a failure.
    expect(git('status', '--porcelain', '-z')).toBe(before);
    return done;
  }

  it('describes hooks by the keys that the framework knows', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['cotejo', 'cotejo-corpus']);
    for (const hook of hooks) {
      expect(hook).toMatchObject({ language: 'node', require_serial: true });
      expect([hook.name, hook.description, hook.entry].every((text) => text.length > 0)).toBe(true);
      expect(Object.keys(hook).filter((key) => !['id', 'name', 'description', 'entry', 'args', 'language', 'types', 'files', 'pass_filenames', 'always_run', 'require_serial'].includes(key))).toEqual([]);
    }
    expect(hooks[0]).toMatchObject({ types: ['text'] });
    expect(hooks[1]).toMatchObject({ pass_filenames: false, always_run: true });
  });

  it('holds staged texts against the archive, and shows only what touches them', () => {
    write({ 'comunicados/01.txt': RIGHT_DAY, 'comunicados/02.txt': WRONG_DAY, 'programa.js': 'x' });
    git('init');
    git('add', '.');
    git('commit', '-m', 'x');
    write({ 'borradores/con acento é.txt': RIGHT_DAY, 'programa.js': 'y' });
    git('add', '.');
    expect(commit('cotejo')).toMatchObject({ status: 0, err: '' });
    write({ 'borradores/mal.txt': WRONG_DAY });
    git('add', '.');
    const done = commit('cotejo') as Done;
    expect(done.status).toBe(1);
    expect(done.out).toContain('borradores/mal.txt');
    expect(done.out).toContain('date/weekday');
    expect(commit('cotejo', ['--against=comunicados/', '--fail-on=never', '--'])).toMatchObject({ status: 0 });
    expect(commit('cotejo', ['--against=comunicado/', '--'])).toMatchObject({ status: 2 });
  });

  it('is not asked about other files', () => {
    write({ 'programa.js': 'x' });
    git('init');
    git('add', '.');
    expect(commit('cotejo')).toBe('no files');
  });

  it('takes no file name for an option', () => {
    write({ '-o.txt': WRONG_DAY, '--exit-zero.md': RIGHT_DAY, '--output-file=tocado.txt': RIGHT_DAY });
    git('init');
    git('add', '--', '.');
    expect(commit('cotejo')).toMatchObject({ status: 1 });
    expect(readdirSync(folder).sort()).toEqual(['--exit-zero.md', '--output-file=tocado.txt', '-o.txt', '.git']);
  });

  it('lays the whole corpus side by side, whatever is staged', () => {
    write({ '01.txt': RIGHT_DAY });
    git('init');
    git('add', '.');
    git('commit', '-m', 'x');
    expect(commit('cotejo-corpus')).toMatchObject({ status: 0 });
    write({ 'x/02.txt': WRONG_DAY });
    git('add', '.');
    git('commit', '-m', 'x');
    expect(commit('cotejo-corpus')).toMatchObject({ status: 1 });
    expect(commit('cotejo-corpus', ['x', '--exit-zero'])).toMatchObject({ status: 0 });
  });
});

describe('the GitHub action', () => {
  interface Step { readonly uses?: string; readonly with?: Readonly<Record<string, string>>; readonly run?: string; readonly shell?: string; readonly env?: Readonly<Record<string, string>>; readonly id?: string }
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required: boolean; readonly description: string }>>;
    readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  }
  const place = join(root, '.github/actions/cotejo');
  const action = parse(readFileSync(join(place, 'action.yml'), 'utf8')) as Action;
  const shells = action.runs.steps.filter((step) => step.run !== undefined);

  interface Ran extends Done { readonly outputs: Readonly<Record<string, string>>; readonly summary: string }

  /** Runs the last step as a runner does, with the inputs in its environment. */
  function act(inputs: Readonly<Record<string, string>>): Ran {
    const step = shells.at(-1) as Step;
    const given = (name: string): string => inputs[name] ?? action.inputs[name]?.default ?? '';
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, name: string) => given(name))]));
    const temporary = mkdtempSync(join(bin, 'runner temp-'));
    const [output, summary] = [join(temporary, 'output'), join(temporary, 'summary')];
    writeFileSync(output, '');
    writeFileSync(summary, 'Antes.\n');
    const done = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run as string], { ...env, GITHUB_ACTION_PATH: place, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temporary, CI: 'true', GITHUB_ACTIONS: 'true' });
    const outputs = Object.fromEntries(readFileSync(output, 'utf8').split('\n').filter((line) => line !== '').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    return { ...done, outputs, summary: readFileSync(summary, 'utf8') };
  }

  it('is composite, with a pinned Node, and the inputs and outputs that are told', () => {
    expect(action.runs.using).toBe('composite');
    expect(Object.keys(action.inputs)).toEqual(['draft', 'against', 'fail-on', 'format', 'args']);
    expect(Object.keys(action.outputs)).toEqual(['findings', 'sarif']);
    expect(action.runs.steps[0]).toMatchObject({ uses: 'actions/setup-node@v4', with: { 'node-version': expect.stringMatching(/^\d+\.\d+\.\d+$/) as string } });
    for (const { value } of Object.values(action.outputs)) expect(value).toMatch(/^\$\{\{ steps\.cotejo\.outputs\.(?:findings|sarif) \}\}$/);
    expect(shells.every(({ shell }) => shell === 'bash')).toBe(true);
  });

  it('puts inputs into the environment, and never into what a shell runs', () => {
    expect(shells.length).toBe(2);
    for (const step of shells) expect(step.run).not.toContain('${{');
    expect(Object.values(shells[1]!.env!)).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`));
    expect(readFileSync(join(place, 'run.sh'), 'utf8')).not.toMatch(/\beval\b|\$\{\{/);
  });

  it('builds the program where it stands', () => {
    rmSync(join(bin, 'npm.log'), { force: true });
    expect(run('bash', ['-e', '-c', shells[0]!.run!], { GITHUB_ACTION_PATH: place }).status).toBe(0);
    expect(readFileSync(join(bin, 'npm.log'), 'utf8').split('\n')).toEqual([root, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', root, 'run', '--silent', 'build', '']);
  });

  it('fails for a draft with a contradiction, with annotations, summary, SARIF and a count', () => {
    write({ 'borradores/a.txt': WRONG_DAY, 'comunicados/01.txt': RIGHT_DAY });
    const { status, out, outputs, summary } = act({ draft: 'borradores/', against: 'comunicados/' });
    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=borradores\/a\.txt,line=1,endLine=1,col=15,endColumn=46,title=date\/weekday::/m);
    expect(summary).toMatch(/^Antes\.\n# cotejo\n/);
    const log = JSON.parse(readFileSync(outputs['sarif'] as string, 'utf8')) as { runs: [{ results: unknown[] }] };
    expect(faults.sarif(log)).toEqual([]);
    expect(outputs['findings']).toBe(String(log.runs[0].results.length));
    expect(Number(outputs['findings'])).toBeGreaterThan(0);
  });

  it('passes for one without, and where only a count is wanted', () => {
    write({ 'a.txt': RIGHT_DAY, 'b.txt': WRONG_DAY, 'comunicados/01.txt': RIGHT_DAY });
    expect(act({ draft: 'a.txt', against: 'comunicados/' })).toMatchObject({ status: 0, outputs: { findings: '0' } });
    expect(act({ draft: 'b.txt', against: 'comunicados/', 'fail-on': 'never' })).toMatchObject({ status: 0, outputs: { findings: '1' } });
    expect(act({ draft: 'b.txt', against: 'comunicados/', args: '--exit-zero\n--lang=en\n' })).toMatchObject({ status: 0 });
  });

  it('lays the archive side by side where there is no draft, and takes several paths, a line each', () => {
    write({ 'uno dos/01.txt': RIGHT_DAY, 'tres/02.txt': WRONG_DAY, 'cuatro.txt': WRONG_DAY });
    expect(act({ against: 'uno dos\n' })).toMatchObject({ status: 0 });
    expect(act({ against: 'uno dos\r\ntres\n' })).toMatchObject({ status: 1 });
    expect(act({ draft: 'cuatro.txt\n\nuno dos/01.txt', against: 'uno dos\ntres' }).out).toContain('file=cuatro.txt');
  });

  it('ends with 2 and gives no outputs where nothing could be read, or an input makes no sense', () => {
    expect(act({ draft: 'no-esta.txt', against: 'tampoco' })).toMatchObject({ status: 2, outputs: {} });
    write({ 'a.txt': RIGHT_DAY });
    expect(act({ draft: 'a.txt', against: '.', 'fail-on': 'todo' })).toMatchObject({ status: 2, outputs: {} });
    expect(act({ draft: 'a.txt', against: '' })).toMatchObject({ status: 2, outputs: {} });
  });

  it('runs no part of an input', () => {
    write({ 'a.txt': RIGHT_DAY });
    const all = HOSTILE.join('\n');
    for (const inputs of [{ draft: all, against: '.' }, { draft: 'a.txt', against: all }, { draft: 'a.txt', against: '.', 'fail-on': all }, { draft: 'a.txt', against: '.', format: all }]) {
      expect(act(inputs).status, JSON.stringify(inputs)).toBe(2);
    }
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('lets no article and no file name give a command to the runner', () => {
    write({ '::error::nombre.txt': WRONG_DAY.replace('viernes 16', 'viernes ##[error]16'), 'vacio ##[add-mask]x.txt': '', 'b.txt': WRONG_DAY });
    for (const format of ['terminal', 'github', 'markdown']) {
      const { out, err } = act({ against: '.', format });
      let stopped: string | null = null;
      for (const line of `${out}${err}`.split('\n')) {
        const [, token] = /^::stop-commands::(\w{32})$/.exec(line) ?? [];
        if (stopped === null && token !== undefined) stopped = token;
        else if (stopped !== null && line === `::${stopped}::`) stopped = null;
        else if (stopped === null && format === 'github') expect(line).toMatch(/^(?:$|::(?:error|warning|notice) (?:file=[^:]*,|title))/);
        else if (stopped === null) expect(line).toBe('');
      }
      expect(stopped).toBeNull();
    }
  });
});

describe('the GitLab job', () => {
  interface Job { readonly image: string; readonly script: readonly string[]; readonly variables: Readonly<Record<string, string>>; readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> } }
  const { cotejo: job } = parse(readFileSync(join(root, '.gitlab/cotejo.gitlab-ci.yml'), 'utf8')) as { cotejo: Job };
  /** Runs the script as a runner does. For the clone stands this folder, already built. */
  const act = (variables: Readonly<Record<string, string>>): Done => {
    const git = join(bin, 'git clone');
    mkdirSync(git, { recursive: true });
    command('git clone/git', `for place; do :; done\nrmdir "$place"\nln -s "${root}" "$place"\nprintf '%s\\n' "$@" > "${join(bin, 'git.log')}"`);
    return run('sh', ['-e', '-c', job.script.join('\n')], { ...job.variables, COTEJO_REPOSITORY: 'https://git.example.org/cotejo.git', COTEJO_TAG: 'v0.0.0', TMPDIR: bin, PATH: [git, bin, process.env.PATH].join(delimiter), ...variables });
  };

  it('pins Node, and keeps its reports whatever happens', () => {
    expect(job.image).toMatch(/^node:\d+\.\d+\.\d+$/);
    expect(job.artifacts).toEqual({ when: 'always', reports: { codequality: 'gl-code-quality-report.json', junit: 'cotejo-junit.xml' } });
  });

  it('fails for a draft with a contradiction, and leaves both reports', () => {
    write({ 'drafts/a.txt': WRONG_DAY, 'releases/01.txt': RIGHT_DAY });
    rmSync(join(bin, 'npm.log'), { force: true });
    expect(act({})).toMatchObject({ status: 1 });
    expect(readFileSync(join(bin, 'git.log'), 'utf8')).toMatch(/^clone\n--quiet\n--depth=1\n--branch=v0\.0\.0\n--\nhttps:\/\/git\.example\.org\/cotejo\.git\n/);
    expect(readFileSync(join(bin, 'npm.log'), 'utf8')).toMatch(/\nci\n--ignore-scripts\n[^]*\nrun\n--silent\nbuild\n$/);
    const issues = JSON.parse(readFileSync(join(folder, job.artifacts.reports['codequality']!), 'utf8')) as { location: { path: string } }[];
    expect(faults.gitlab(issues)).toEqual([]);
    expect(issues.map(({ location }) => location.path)).toEqual(['drafts/a.txt']);
    expect(valid(readFileSync(join(folder, job.artifacts.reports['junit']!), 'utf8'), 'junit.xsd').attributes).toMatchObject({ failures: '1' });
  });

  it('passes for one without, asks for what to build, and runs no part of a variable', () => {
    write({ 'mis textos/a.txt': RIGHT_DAY, 'releases/01.txt': RIGHT_DAY });
    expect(act({ COTEJO_DRAFTS: 'mis textos/' })).toMatchObject({ status: 0 });
    expect([act({ COTEJO_TAG: '' }).err, act({ COTEJO_REPOSITORY: '' }).err]).toEqual([expect.stringContaining('names no version'), expect.stringContaining('names no repository')]);
    for (const text of HOSTILE) expect(act({ COTEJO_DRAFTS: text }).status, text).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('tocado'))).toEqual([]);
  });
});

describe('the recipes of the README', () => {
  const recipes = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].filter(([, text]) => /uses:|include:|repos:/.test(text as string)).map(([, text]) => parse(text as string) as Record<string, unknown>);

  it('are read as YAML, and use inputs, variables and hooks that there are', () => {
    const [github, gitlab, precommit] = recipes as unknown as [
      { steps: { uses: string; with?: Record<string, string> }[] }, { cotejo: { variables: Record<string, string> } }, { repos: { hooks: { id: string; args: string[] }[] }[] }];
    expect(recipes.length).toBe(3);
    const { inputs } = parse(readFileSync(join(root, '.github/actions/cotejo/action.yml'), 'utf8')) as { inputs: object };
    const step = github.steps.find(({ uses }) => uses.includes('/.github/actions/cotejo@'));
    expect(Object.keys(step?.with ?? {}).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
    const job = readFileSync(join(root, '.gitlab/cotejo.gitlab-ci.yml'), 'utf8');
    for (const name of Object.keys(gitlab.cotejo.variables)) expect(job).toContain(name);
    const ids = (parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id);
    for (const { id, args } of precommit.repos.flatMap(({ hooks }) => hooks)) expect([ids.includes(id), args.at(-1)]).toEqual([true, '--']);
  });
});
