/** SQL for whom mail can be made: of `notice_preference f JOIN person p`. */
export const MAILABLE_SQL = `f.email IS NOT NULL AND f.mail <> 'off' AND f.mail_paused_at IS NULL AND p.disabled_at IS NULL`;

/** SQL for mails of a row `m` that are yet to be sent. */
export const PENDING_SQL = 'm.sent_at IS NULL AND m.given_up_at IS NULL';

/** What could not be mailed for this long is not mailed any more; it stays in the list. */
export const MAIL_DAYS = 3;
