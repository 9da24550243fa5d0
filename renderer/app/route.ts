import { useSyncExternalStore } from 'react';
import { mayShowPlace } from './leaving';

/** Where in the window the user is. Kept in the address, so that reloading or going back keeps the place. */
export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'cases' }
  | { readonly screen: 'standards' }
  | { readonly screen: 'settings'; readonly section: string }
  | { readonly screen: 'review'; readonly caseId: string; readonly page: number };

/** The route that an address fragment names; the list of case files for anything unknown. */
export function parseRoute(fragment: string): Route {
  const parts = fragment.replace(/^#?\/?/, '').split('/');
  if (parts[0] === 'start') return { screen: 'start' };
  if (parts[0] === 'standards') return { screen: 'standards' };
  if (parts[0] === 'settings') return { screen: 'settings', section: parts[1] ?? '' };
  const name = parts[1];
  if (parts[0] === 'case' && name !== undefined && name !== '') {
    try {
      return { screen: 'review', caseId: decodeURIComponent(name), page: /^\d{1,6}$/.test(parts[2] ?? '') ? Math.max(1, Number(parts[2])) : 1 };
    } catch {
      return { screen: 'cases' };
    }
  }
  return { screen: 'cases' };
}

/** The address fragment of a route. */
export function fragmentOf(route: Route): string {
  if (route.screen === 'settings') return `#/settings/${encodeURIComponent(route.section)}`;
  return route.screen === 'review' ? `#/case/${encodeURIComponent(route.caseId)}/${route.page}` : `#/${route.screen}`;
}

/** Goes to another screen. */
export function go(route: Route): void {
  window.location.hash = fragmentOf(route);
}

/** Notes the place in the address without going anywhere, so that reloading the window comes back to it. */
export function notePlace(route: Route): void {
  window.history.replaceState(null, '', fragmentOf(route));
}

function subscribe(changed: () => void): () => void {
  const heard = () => {
    if (mayShowPlace()) changed();
  };
  window.addEventListener('hashchange', heard);
  return () => window.removeEventListener('hashchange', heard);
}

/** The route now shown; re-renders when it changes. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
