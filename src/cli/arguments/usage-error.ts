/** Wrong use of the command line: a message for the person, and exit status 2. */
export class UsageError extends Error {
  /** `hint` is a line under the message. */
  constructor(message: string, readonly hint?: string) {
    super(message);
  }
}
