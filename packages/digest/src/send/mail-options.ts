import type { SendMailOptions } from 'nodemailer';
import type { Message } from '../render/message.ts';

/**
 * Header and body of a mail for nodemailer. One-click unsubscribe by RFC 8058 and RFC 2369, List-Id by RFC 2919, Auto-Submitted by
 * RFC 3834. base64 keeps Cyrillic, Armenian, Georgian and Persian text a quarter shorter than quoted-printable.
 */
export const mailOptions = (message: Message): SendMailOptions => ({
  from: message.from,
  // An object is one address, whatever it holds; a string would be read as a list.
  to: { name: '', address: message.to },
  subject: message.subject,
  text: message.text,
  html: message.html,
  messageId: message.messageId,
  date: new Date(message.date),
  textEncoding: 'base64',
  headers: {
    'List-Id': `<${message.listId}>`,
    'List-Unsubscribe': `<${message.unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  },
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Headers a DKIM signature must cover; the library's own list leaves out List-Unsubscribe-Post, which RFC 8058 demands. */
export const signedHeaders =
  'from:to:subject:date:message-id:mime-version:content-type:list-id:list-unsubscribe:list-unsubscribe-post:auto-submitted';
