import type { Page } from 'playwright-core';

/** Two hands on a keyboard, and how often they pressed what. */
export class Hands {
  /** Keys that say what to do. */
  commands = 0;
  /** Characters of what has to be said anyway: the claim, the evidence, the day. */
  characters = 0;

  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.commands++;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.characters += text.length;
  }

  /** Presses Tab until the focus is on an element, as somebody without scripts has to. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 300; presses++) {
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
        return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not lead to ${selector}`);
  }
}
