import { describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { MailServer } from '../support/mail-server.js';
import { startNoticeLab } from './notice-lab.js';

describe('a service with a mail server', () => {
  it('sends mail by itself, and lets people choose on Settings', async () => {
    const server = new MailServer();
    await server.up();
    const settings = { RECKONER_SMTP_URL: server.url, RECKONER_MAIL_FROM: 'reckoner@example.org' };
    const lab = await startNoticeLab({ ...settings, RECKONER_PUBLIC_URL: 'https://reckoner.example.org' });
    try {
      const owner = await lab.person('contributor');
      const page = await fetch(`${lab.service.url}/settings`, { headers: owner.headers });
      expect(await page.text()).toContain('name="email"');
      const choice = { email: 'ada@example.org', mail: 'immediate', digestHour: '7', kinds: 'overdue' };
      const saved = await fetch(`${lab.service.url}/settings/notices`, {
        method: 'POST',
        headers: owner.headers,
        body: new URLSearchParams(choice),
        redirect: 'manual',
      });
      expect(saved.status).toBe(303);
      await lab.at('2030-01-01T12:00:00Z');
      await lab.log('2029-12-30', owner);
      await lab.sweep();
      await lab.service.setNow('2030-01-01T12:01:00Z');
      await eventually(async () => {
        expect(server.received.map((mail) => mail.header('subject'))).toEqual(['Overdue: Claim 1']);
      }, 30_000);
    } finally {
      await lab.service.stop();
      await server.down();
    }
  }, 90_000);
});
