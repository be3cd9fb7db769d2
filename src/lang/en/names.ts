import type { NamePack } from '../name-pack.js';
import { abstractEndings, bodyAnaphors, bodyHeads, fields, groups, headFirst, knownBodies, places } from './institutions.js';
import { nations } from './nations.js';
import { offices } from './offices.js';
import { given, honorifics } from './persons.js';
import { broadcasts, called, knownPrograms, notPrograms, programCues } from './programs.js';

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

export const names: NamePack = {
  particles: list('de del la las los von van der da bin'),
  honorifics,
  given,
  offices,
  formerPrefixes: ['ex'],
  deputies: [['deputy', list('deputy assistant vice associate')], ['shadow', list('shadow opposition')]],
  after: list('elect designate emeritus'),
  sides: list('federal national state local union republican democratic democrat labour labor conservative tory liberal green independent'),
  qualifiers: [],
  levels: [],
  titleSurnames: list('king prince bishop dean pope judge marshal chancellor speaker sheriff major'),
  tenures: {
    former: list('former then late past previous outgoing erstwhile retired onetime'),
    acting: list('acting interim temporary'),
    elect: list('elect'),
    incoming: list('new incoming newly future next'),
    current: list('current sitting longtime present'),
  },
  trailing: {
    former: ['emeritus'],
    acting: ['ad interim', '( interim )', 'a . i .'],
    elect: ['- elect', 'elect', '- designate'],
  },
  marks: { acting: [], retired: ['ret', 'retd'] },
  rankArms: [],
  aspirants: list('candidate candidates nominee hopeful aspirant'),
  leads: [],
  determiners: list('the a an our their its his her your'),
  possessives: list('its his her their'),
  relatives: list('whose'),
  links: list('of for at in to with from'),
  joints: list('and of the for to in on at a from by with is our your s'),
  fieldBefore: true,
  tagger: 'english',
  as: list('as'),
  copulas: list('is was serves served remains became'),
  pastCopulas: list('was served'),
  bodyHeads,
  headFirst,
  bodyAnaphors,
  genericBodies: list('agency institution organization organisation body'),
  groups,
  fields,
  abstractEndings,
  adjectiveEndings: [],
  tiers: [
    ['municipality', list('city town borough county mayor council councillor')],
    ['state', list('state provincial province governor')],
    ['nation', list('federal national')],
  ],
  territories: list('state commonwealth province republic county city town'),
  branches: list('region district branch campus division chapter'),
  places,
  nations,
  notNames: list(`the a an in on at by for with from to of and or but if when where who what how why this that these those his her its their our my your he she it they we you i as is was are were be not no yes
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow last next new after before during since until while
  said says asked told photo editor contact media press news release enquiries also both all each other every many most some according under over then there here dear note background key questions q call end ends internet twitter facebook covid`),
  knownBodies,
  succession: list(`resigned resigns resignation resign stepped steps quit replaces replaced replacing replace replacement succeeds succeeded succeed succeeding successor appointed appoints appointment appoint named elected sworn inaugurated retires retired retire retirement
  predecessor outgoing incoming interim acting former fired dismissed ousted removed nominated takes took departs departure leaves left new`),
  programCues,
  benefits: [],
  programJoints: list('that as you we it not'),
  cueAfter: true,
  called,
  notPrograms,
  broadcasts,
  knownPrograms,
};
