/** What the concepts of acts are, whatever the language. */
export interface ActConcept {
  /** The concept of which this one is the denial. */
  readonly denies?: string;
  /** `does`: somebody does it to something. `happens`: something undergoes it, with or without a doer. `self`: somebody does it, and nothing undergoes it. */
  readonly frame: 'does' | 'happens' | 'self';
}

const does: ActConcept = { frame: 'does' };
const happens: ActConcept = { frame: 'happens' };
const self: ActConcept = { frame: 'self' };

/** Acts by concept. Those that are not here are done by somebody to something. */
export const actConcepts: Readonly<Record<string, ActConcept>> = {
  inaugurate: happens, open: happens, close: happens, begin: happens, launch: does, end: happens, explode: happens, crash: happens, collapse: happens, burn: happens, flood: happens, quake: happens,
  die: happens, kill: does, born: happens, found: does, sign: does, accept: does, refuse: { frame: 'does', denies: 'accept' }, confirm: does, discard: { frame: 'does', denies: 'confirm' },
  suspend: { frame: 'does' }, resume: { frame: 'happens', denies: 'suspend' }, appoint: does, elect: does, dismiss: does, resign: self, 'swear-in': self, hold: does, summon: does, lead: does,
  fulfil: does, breach: { frame: 'does', denies: 'fulfil' }, have: does, lack: { frame: 'does', denies: 'have' }, win: does, lose: { frame: 'does', denies: 'win' }, visit: does, meet: self, vote: self, exist: happens, arrive: happens,
};
