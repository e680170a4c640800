/** What is used of the `edtf` package, which ships without types. */
declare module 'edtf' {
  /** What kind of thing an EDTF text is; throws where it is none. */
  export function parse(text: string, options?: { readonly seasonUncertainty?: boolean }): { readonly type: string };

  /** A date with the library's own bounds, epoch ms, the last one included: the second opinion of our tests. */
  export class Date {
    constructor(text: string);
    readonly min: number;
    readonly max: number;
  }
}
