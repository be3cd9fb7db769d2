import { Chalk } from 'chalk';
import type { Level } from '../../model/finding.js';

type Brush = (text: string) => string;

/** The few colours of the reports. Meaning never hangs on them: marks and words carry it. */
export interface Paint {
  readonly level: Readonly<Record<Level, Brush>>;
  readonly agree: Brush;
  readonly strong: Brush;
  readonly quiet: Brush;
  readonly quote: Brush;
}

/** Brushes that write ANSI colours, or nothing. Whether to is decided by the caller, not by the environment. */
export function paintWith(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    level: { conflict: chalk.red, tension: chalk.yellow, note: chalk.cyan },
    agree: chalk.green,
    strong: chalk.bold,
    quiet: chalk.dim,
    quote: chalk.bold,
  };
}
