/** How the client marks a batch that is meant for the host itself and not for the workbook. */
const FOR_THE_HOST = "WacPartition";

interface Batch {
  readonly Actions?: readonly { readonly Id: number }[];
}

/**
 * The answer to a batch by which the client tells its host about itself (that it is ready for ribbon
 * commands); undefined for a batch that is for the workbook.
 *
 * @example hostAnswer("WacPartition", '{"Actions":[{"Id":1}]}') // '{"Results":[{"ActionId":1,"Value":null}]}'
 */
export function hostAnswer(partition: unknown, batch: string): string | undefined {
  if (partition !== FOR_THE_HOST) return undefined;
  const { Actions = [] } = JSON.parse(batch) as Batch;
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}
