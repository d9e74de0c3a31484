import "@testing-library/jest-dom";
import { toHaveNoViolations } from "jest-axe";

expect.extend(toHaveNoViolations);

// a busy machine: a test of the pane waits for the machine, not for the pane
jest.setTimeout(30_000);

// jsdom works thousands of style rules out anew for every question about a role; the tests ask about
// structure, names and verbs, the browser's tests about looks
CSSStyleSheet.prototype.insertRule = () => 0;

// the one rule that names depend on: a tab holds its own text twice, once unseen, to keep its width when chosen
const style = document.createElement("style");
style.textContent = ".fui-Tab__content--reserved-space { visibility: hidden; }";
document.head.append(style);

/** jsdom lays nothing out: everything is as large as a pane, so that lists draw their first rows. */
class Observer implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}
globalThis.ResizeObserver = Observer;
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 640 });
Object.defineProperty(Element.prototype, "clientHeight", { configurable: true, value: 640 });
Object.defineProperty(Element.prototype, "scrollHeight", { configurable: true, value: 1e9 });
Object.defineProperty(Element.prototype, "clientWidth", { configurable: true, value: 320 });
Element.prototype.scrollTo = function scrollTo(this: Element, options?: ScrollToOptions | number, top?: number): void {
  this.scrollTop = typeof options === "object" ? (options.top ?? 0) : (top ?? 0);
  this.dispatchEvent(new Event("scroll"));
};
Element.prototype.scrollIntoView = () => undefined;
