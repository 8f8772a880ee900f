/** The frame of every dialog of the reading tools: a modal `<dialog>` with a heading and a way out. */
import { toolStrings } from '../i18n/reading/tools.ts';
import css from './dialog.css?inline';
import { button, language } from './page.ts';
import { adopt } from './stylesheet.ts';

adopt(css);
const s = toolStrings(language);

interface Frame {
  element: HTMLDialogElement;
  body: HTMLElement;
  close: () => void;
}

/** Opens an empty one; closing gives the focus back to what had it and removes the dialog. */
export function frame(title: string): Frame {
  const element = document.createElement('dialog');
  const heading = document.createElement('h2');
  const body = document.createElement('div');
  const head = document.createElement('div');
  heading.id = 'tool-heading';
  heading.textContent = title;
  head.className = 'tool-head';
  body.className = 'tool-body';
  element.className = 'tool';
  element.setAttribute('aria-labelledby', heading.id);
  const close = (): void => element.close();
  head.append(heading, button(s.close, close));
  // It must be there before it speaks.
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  element.append(head, body, status);
  element.addEventListener('close', () => element.remove());
  // A press on the backdrop closes; one that began inside the dialog, while selecting words, does not.
  let inside = false;
  element.addEventListener('pointerdown', (event) => (inside = event.target !== element));
  element.addEventListener('click', (event) => event.target === element && !inside && close());
  document.body.append(element);
  element.showModal();
  return { element, body, close };
}
