import type { ActPack } from '../act-pack.js';
import * as cues from './cues.js';
import { auxiliaries, endings, finite, finiteWords, irregular, verbs } from './verbs.js';

export const acts: ActPack = { endings, irregular, verbs, auxiliaries, finite, finiteWords, ...cues };
