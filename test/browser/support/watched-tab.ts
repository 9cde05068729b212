import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A tab that notes every sign of a script that ran, or wanted to. */
export interface WatchedTab {
  page: Page;
  signs: string[];
  /** Opens a page and looks through it for what we did not write. */
  open(path: string): Promise<void>;
}

/** Elements and attributes that no page of ours has; the one script in a link is the bookmark of `/capture`. */
const FOREIGN = `(() => {
  const ours = (script) => script.src.startsWith(location.origin + '/assets/js/') || script.type === 'application/ld+json';
  const found = [];
  for (const script of document.querySelectorAll('script')) if (!ours(script)) found.push(script.outerHTML);
  for (const element of document.querySelectorAll('iframe, object, embed, base, marquee, math, style'))
    found.push(element.outerHTML);
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes)
      if (value.startsWith('javascript:(()%3D%3E%7Bconst%20s%3DString(getSelection())') && element.matches('.page a.link')) continue;
      else if (/^on|^(data-)?hx-on/.test(name) || /^\\s*(javascript|data):/i.test(value) && /^(href|src|action|formaction)$/.test(name))
        found.push(element.outerHTML.slice(0, 200));
  return [...found, ...window.violations];
})()`;

export async function watchedTab(browser: Browser, options: BrowserContextOptions): Promise<WatchedTab> {
  const page = await (await browser.newContext(options)).newPage();
  const signs: string[] = [];
  await page.addInitScript(`
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
  `);
  page.on('dialog', (dialog) => {
    signs.push(`a dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => signs.push(`${error.message} on ${page.url()}`));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) signs.push(`${message.text()} on ${page.url()}`);
  });
  const look = async () => {
    const found = await page.evaluate<string[]>(FOREIGN);
    signs.push(...found.map((what) => `${what} on ${page.url()}`));
  };
  const open = async (path: string) => {
    await page.goto(path);
    await look();
  };
  return { page, signs, open };
}
