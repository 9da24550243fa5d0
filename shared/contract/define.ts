import type { z } from 'zod';

/** A procedure that the renderer may call: validated input, typed output. */
export interface Procedure<I extends z.ZodType, O> {
  readonly input: I;
  /** Phantom: carries the output's type only. */
  readonly output?: O;
}

/** Declares a procedure; the output's type is given by the caller: `procedure<Out>()(z.object({…}))`. */
export const procedure =
  <O>() =>
  <I extends z.ZodType>(input: I): Procedure<I, O> => ({ input });

export type InputOf<P> = P extends Procedure<infer I, unknown> ? z.input<I> : never;
export type OutputOf<P> = P extends Procedure<z.ZodType, infer O> ? O : never;
