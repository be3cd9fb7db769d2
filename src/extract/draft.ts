import type { Ambiguity, Op, QuantityKind } from '../model/quantity.js';
import type { Amount } from './amounts.js';

/** A figure while it is being read. Tokens, not offsets. */
export interface Draft {
  from: number;
  end: number;
  readonly number: number;
  readonly numberEnd: number;
  readonly sentence: number;
  readonly sentenceEnd: number;
  readonly paragraph: number;
  amount: Amount;
  readonly amount2: Amount | null;
  readonly op: Op;
  readonly near: boolean;
  readonly loose: boolean;
  kind: QuantityKind;
  symbol: string;
  /** What is printed. */
  unit: string;
  head: string;
  modifiers: readonly string[];
  inherited: boolean;
  /** Whether it has a unit or noun of its own. */
  readonly counted: boolean;
  /** Hedged by a verb, whose subject may follow ("superan los 300 los usuarios"). */
  readonly verbal: boolean;
  ambiguous: Ambiguity | null;
}
