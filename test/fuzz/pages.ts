import { parseHTML } from 'linkedom';

export interface FormField {
  name: string;
  /** What the browser would send untouched; `null` for a box that is not ticked. */
  value: string | null;
  type: string;
  isRequired: boolean;
  /** Of a select, what may be chosen. */
  choices: string[];
}

export interface PageForm {
  method: 'GET' | 'POST';
  action: string;
  isMultipart: boolean;
  fields: FormField[];
}

/** The addresses that a page leads to, and its forms: one for each button that sends it somewhere else. */
export function readPage(html: string): { links: string[]; forms: PageForm[] } {
  const { document } = parseHTML(html);
  const addresses = [...document.querySelectorAll('a[href], img[src], link[href], script[src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const picture = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
  if (picture && URL.canParse(picture)) addresses.push(new URL(picture).pathname);
  const links = addresses
    .filter((address) => /^\/(?!\/)/.test(address))
    .map((address) => address.split('#')[0]!);
  return { links: [...new Set(links)], forms: [...document.querySelectorAll('form')].flatMap(readForms) };
}

function readForms(form: Element): PageForm[] {
  const fields = [...form.querySelectorAll('input, select, textarea')].flatMap(readField);
  const method = form.getAttribute('method')?.toUpperCase() === 'POST' ? 'POST' : 'GET';
  const isMultipart = form.getAttribute('enctype') === 'multipart/form-data';
  const base = { method, isMultipart } as const;
  const action = form.getAttribute('action') ?? '/';
  const buttons = [...form.querySelectorAll('button')].filter(
    (button) => button.getAttribute('type') !== 'button' && !button.hasAttribute('disabled'),
  );
  return (buttons.length ? buttons : [form]).map((button) => {
    const name = button.getAttribute('name');
    const pressed =
      name && button.tagName === 'BUTTON'
        ? [{ name, value: button.getAttribute('value') ?? '', type: 'hidden', isRequired: true, choices: [] }]
        : [];
    return { ...base, action: button.getAttribute('formaction') ?? action, fields: [...fields, ...pressed] };
  });
}

function readField(element: Element): FormField[] {
  const name = element.getAttribute('name');
  if (!name) return [];
  const type = element.tagName === 'SELECT' ? 'select' : (element.getAttribute('type') ?? 'text');
  const options = [...element.querySelectorAll('option')];
  const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
  const given = element.tagName === 'TEXTAREA' ? element.textContent : (element.getAttribute('value') ?? '');
  const isUnticked = ['checkbox', 'radio'].includes(type) && !element.hasAttribute('checked');
  const value = type === 'select' ? (chosen?.getAttribute('value') ?? chosen?.textContent ?? '') : given;
  return [
    {
      name,
      value: isUnticked ? null : value,
      type,
      isRequired: element.hasAttribute('required'),
      choices:
        type === 'select'
          ? options.map((option) => option.getAttribute('value') ?? option.textContent)
          : [given],
    },
  ];
}
