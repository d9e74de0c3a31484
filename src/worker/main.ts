import { createEngine } from "./engine";
import type { ToWorker } from "./messages";
import { serve } from "./serve";

const receive = serve(
  createEngine(),
  (message) => postMessage(message),
  () => performance.now(),
);
addEventListener("message", (event: MessageEvent<ToWorker>) => receive(event.data));
