import { allRules } from '../checks/registry.js';
import { levelsWorstFirst } from '../model/finding.js';
import type { Said } from '../model/lang.js';
import { formats } from '../report/registry.js';

type Fields = Readonly<Record<string, unknown>>;

const PARTS = ['name', 'rules', 'reporters'];
const SETS = ['document', 'claims', 'names'];
const VIEWS = ['contradictions', 'timeline', 'check', 'extract', 'who', 'explain'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const isTable = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isLevel = (value: unknown): boolean => (levelsWorstFirst as readonly unknown[]).includes(value);
const isSaid = (value: unknown): boolean => isTable(value) && isText(value['es']) && isText(value['en']);

/** What keeps a value from being a plug-in; nothing where it is one. */
export function pluginFaults(value: unknown): Said[] {
  if (!isTable(value)) return [{ es: 'no exporta «plugin»: un objeto con name, rules y reporters.', en: 'does not export “plugin”: an object with name, rules and reporters.' }];
  const { name, rules = {}, reporters = [] } = value;
  const faults: Said[] = Object.keys(value).filter((key) => !PARTS.includes(key)).map((key) => ({ es: `«plugin» no tiene «${key}»: solo ${PARTS.join(', ')}.`, en: `“plugin” has no “${key}”: only ${PARTS.join(', ')}.` }));
  if (!isText(name)) faults.push({ es: 'a «plugin» le falta «name», un texto.', en: '“plugin” lacks “name”, a text.' });
  if (!isTable(rules)) faults.push({ es: `«rules» es una tabla con ${SETS.join(', ')}.`, en: `“rules” is a table with ${SETS.join(', ')}.` });
  else faults.push(...ruleFaults(rules));
  if (!Array.isArray(reporters)) faults.push({ es: '«reporters» es una lista.', en: '“reporters” is a list.' });
  else faults.push(...reporters.flatMap(reporterFaults));
  return faults;
}

function ruleFaults(rules: Fields): Said[] {
  const taken = new Set(allRules().map(({ id }) => id));
  return Object.entries(rules).flatMap(([set, list]): Said[] => {
    if (!SETS.includes(set)) return [{ es: `«rules» no tiene «${set}»: solo ${SETS.join(', ')}.`, en: `“rules” has no “${set}”: only ${SETS.join(', ')}.` }];
    if (!Array.isArray(list)) return [{ es: `«rules.${set}» es una lista.`, en: `“rules.${set}” is a list.` }];
    return list.flatMap((rule: unknown, i): Said[] => {
      const where = `rules.${set}[${i + 1}]`;
      const meta = isTable(rule) ? rule['meta'] : undefined;
      if (!isTable(rule) || !isTable(meta)) return [{ es: `a «${where}» le falta «meta».`, en: `“${where}” lacks “meta”.` }];
      const id = meta['id'];
      const faults: Said[] = [];
      if (!isText(id) || !ID.test(id)) faults.push({ es: `«${where}.meta.id» se escribe familia/fallo, en minúsculas.`, en: `“${where}.meta.id” is written family/fault, in small letters.` });
      else if (taken.has(id)) faults.push({ es: `la regla «${id}» ya existe.`, en: `the rule “${id}” exists already.` });
      else taken.add(id);
      if (!isLevel(meta['level'])) faults.push({ es: `«${where}.meta.level» es conflict, tension o note.`, en: `“${where}.meta.level” is conflict, tension or note.` });
      for (const key of ['title', 'about', 'wrongWhen']) if (!isSaid(meta[key])) faults.push({ es: `«${where}.meta.${key}» lleva es y en.`, en: `“${where}.meta.${key}” has es and en.` });
      const example = meta['example'];
      if (!isTable(example) || !isText(example['lang']) || !isText(example['reported']) || !isText(example['silent'])) faults.push({ es: `«${where}.meta.example» lleva lang, reported y silent.`, en: `“${where}.meta.example” has lang, reported and silent.` });
      const needed = set === 'claims' ? ['keys', 'sweep'] : ['check'];
      for (const key of needed) if (typeof rule[key] !== 'function') faults.push({ es: `«${where}.${key}» es una función.`, en: `“${where}.${key}” is a function.` });
      if (set === 'claims' && !isText(rule['kind'])) faults.push({ es: `a «${where}» le falta «kind».`, en: `“${where}” lacks “kind”.` });
      return faults;
    });
  });
}

function reporterFaults(reporter: unknown, i: number): Said[] {
  const where = `reporters[${i + 1}]`;
  if (!isTable(reporter)) return [{ es: `«${where}» no es un objeto.`, en: `“${where}” is no object.` }];
  const { name, machine, render, views = [] } = reporter;
  const faults: Said[] = [];
  if (!isText(name) || !/^[a-z0-9-]+$/.test(name)) faults.push({ es: `«${where}.name» va en minúsculas, sin espacios.`, en: `“${where}.name” is in small letters, without spaces.` });
  else if (Object.hasOwn(formats, name)) faults.push({ es: `el formato «${name}» ya existe.`, en: `the format “${name}” exists already.` });
  if (typeof machine !== 'boolean') faults.push({ es: `«${where}.machine» es true o false.`, en: `“${where}.machine” is true or false.` });
  if (typeof render !== 'function') faults.push({ es: `«${where}.render» es una función.`, en: `“${where}.render” is a function.` });
  if (!Array.isArray(views) || views.some((view) => !VIEWS.includes(view as string))) faults.push({ es: `«${where}.views» es una lista de: ${VIEWS.join(', ')}.`, en: `“${where}.views” is a list of: ${VIEWS.join(', ')}.` });
  return faults;
}

/** What keeps what a rule gave from being a finding; null where it is one. */
export function allegedFault(value: unknown): Said | null {
  const whole = isTable(value) && isText(value['rule']) && isLevel(value['level']) && isSaid(value['message']) && isTable(value['data'])
    && Array.isArray(value['proof']) && value['proof'].every((step) => isTable(step) && isSaid(step['text']))
    && Array.isArray(value['evidence']) && value['evidence'].length > 0
    && value['evidence'].every((at) => isTable(at) && isText(at['doc']) && Number.isInteger(at['start']) && Number.isInteger(at['end']));
  return whole ? null : { es: 'su hallazgo no está completo: rule, level, message, data, proof y evidence', en: 'its finding is not complete: rule, level, message, data, proof and evidence' };
}
