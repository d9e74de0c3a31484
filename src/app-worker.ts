/** The worker's side of `app.tsx`: the engine, with the reader of workbooks that it does not know by itself. */
import { addBelgianDutch } from "./words/nl-be";
import { createEngine } from "./worker/engine";
import type { ToWorker } from "./worker/messages";
import { serve } from "./worker/serve";
import { openTables } from "./xlsx/open-tables";

addBelgianDutch();
const receive = serve(
  createEngine(openTables),
  (message) => postMessage(message),
  () => performance.now(),
);
addEventListener("message", (event: MessageEvent<ToWorker>) => receive(event.data));
