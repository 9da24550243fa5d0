/**
 * An error meant for the user: its message is Chinese and says what happened, what was kept and what to do.
 * `code` is stable and English, for tests and logs.
 */
export class UserError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'UserError';
  }
}
