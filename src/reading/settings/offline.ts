/** Registers the service worker and says when a new edition waits. Small: it loads with every page. */
import { announce, base, button, hush, t } from '../../browser/page.ts';

export function readOffline(): void {
  const workers = navigator.serviceWorker;
  // The development server has no worker; an insecure address has no `serviceWorker`.
  if (!import.meta.env.PROD || !workers) return;
  addEventListener('load', () => {
    void workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' }).then(watch, console.warn);
  });

  /** The new worker waits until the reader says so, or until no page of the old one is open. */
  function watch(registration: ServiceWorkerRegistration): void {
    const offer = (): void => {
      const { waiting } = registration;
      if (!waiting || !workers.controller) return;
      const take = button(t.reload, () => {
        workers.addEventListener('controllerchange', () => location.reload());
        waiting.postMessage('take over');
      });
      announce(t.update, take, button(t.dismiss, hush));
    };
    offer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer);
    });
    // Browsers look for a new worker when a page is opened; a page can stay open for days.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) registration.update().catch(() => null);
    });
  }
}
