/** Which statement lines an assignment rule hits: how many, and the first of them. */
export interface RuleTrial {
  readonly hits: number;
  readonly of: number;
  readonly examples: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly date: number;
    readonly name: string;
    /** minor units */
    readonly amount: number;
    readonly currency: string;
  }[];
}
