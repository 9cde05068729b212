/**
 * What makes a link or a form of the queue go on without loading the page anew: only what it shows is exchanged, and
 * the count in the navigation. Where scripts do not run it is an ordinary link or form.
 */
export const queueStep = {
  'hx-boost': 'true',
  'hx-target': '#main',
  'hx-select': '#main',
  'hx-swap': 'outerHTML',
  'hx-select-oob': '#queue-count',
};

/** The same for all links within an element. */
export const queueSteps = Object.fromEntries(
  Object.entries(queueStep).map(([name, value]) => [`${name}:inherited`, value]),
);
