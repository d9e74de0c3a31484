import type { Host } from "../member";

type Methods<T> = Record<string, (target: T, args: readonly unknown[], host: Host) => unknown>;

/**
 * The pairs of methods by which Office.js asks for an event and takes it back.
 *
 * @param events the registering method's name -> the event's number
 */
export function eventMethods<T>(targetId: (target: T) => string, events: Readonly<Record<string, number>>): Methods<T> {
  const methods: Methods<T> = {};
  for (const [register, event] of Object.entries(events)) {
    methods[register] = (target, _args, host) => host.registrations.add(event, targetId(target));
    methods[register.replace("_Register", "_Unregister")] = (target, _args, host) =>
      host.registrations.remove(event, targetId(target));
  }
  return methods;
}
