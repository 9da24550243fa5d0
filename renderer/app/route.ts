import { useSyncExternalStore } from 'react';
import { filterOfQuery, filterQuery, type CaseFilter } from '../cases/caseFilter';
import { mayShowPlace } from './leaving';
import { queryOfSearch, searchOfQuery, type SearchPlace } from '../search/searchPlace';

/** Where in the window the user is. Kept in the address, so that reloading or going back keeps the place. */
export type Route =
  | { readonly screen: 'start' }
  /** `filter`: what the list is narrowed to; absent, all case files. */
  | { readonly screen: 'cases'; readonly filter?: Partial<CaseFilter> }
  /** `filter`: what the figures are over; absent, all case files. */
  | { readonly screen: 'dashboard'; readonly filter?: Partial<CaseFilter> }
  | { readonly screen: 'standards' }
  /** The editor of standards, with the draft that it has open. */
  | { readonly screen: 'standard-editor'; readonly draftId: string }
  | { readonly screen: 'settings'; readonly section: string }
  | { readonly screen: 'rectification'; readonly view: RectificationView }
  | { readonly screen: 'notice'; readonly noticeId: string }
  | { readonly screen: 'search'; readonly search: SearchPlace }
  /** `found`: the search over all case files that led there. */
  | { readonly screen: 'review'; readonly caseId: string; readonly page: number; readonly found?: SearchPlace };

const RECTIFICATION_VIEWS = ['ledger', 'documents'] as const;
/** Parts of 整改台账. */
export type RectificationView = (typeof RECTIFICATION_VIEWS)[number];

/** The route that an address fragment names; the list of case files for anything unknown. */
export function parseRoute(fragment: string): Route {
  const [place = '', query = ''] = split(fragment.replace(/^#?\/?/, ''));
  const parts = place.split('/');
  if (parts[0] === 'start') return { screen: 'start' };
  if (parts[0] === 'standards') {
    const draftId = new URLSearchParams(query).get('draft') ?? '';
    return parts[1] === 'edit' && draftId !== '' ? { screen: 'standard-editor', draftId } : { screen: 'standards' };
  }
  if (parts[0] === 'settings') return { screen: 'settings', section: parts[1] ?? '' };
  if (parts[0] === 'search') return { screen: 'search', search: searchOfQuery(query) };
  const name = parts[1];
  if (parts[0] === 'rectification') {
    if (name === 'document' && /^[\w-]{1,100}$/.test(parts[2] ?? '')) return { screen: 'notice', noticeId: parts[2] ?? '' };
    return { screen: 'rectification', view: RECTIFICATION_VIEWS.find((view) => view === name) ?? 'ledger' };
  }
  if (parts[0] === 'case' && name !== undefined && name !== '') {
    try {
      const page = /^\d{1,6}$/.test(parts[2] ?? '') ? Math.max(1, Number(parts[2])) : 1;
      return { screen: 'review', caseId: decodeURIComponent(name), page, ...(query === '' ? {} : { found: searchOfQuery(query) }) };
    } catch {
      return { screen: 'cases' };
    }
  }
  const screen = parts[0] === 'dashboard' ? 'dashboard' : 'cases';
  return query === '' ? { screen } : { screen, filter: filterOfQuery(query) };
}

/** The part before and the part after the first question mark. */
function split(address: string): readonly string[] {
  const mark = address.indexOf('?');
  return mark < 0 ? [address] : [address.slice(0, mark), address.slice(mark + 1)];
}

const withQuery = (place: string, query: string): string => (query === '' ? place : `${place}?${query}`);

/** The address fragment of a route. */
export function fragmentOf(route: Route): string {
  if (route.screen === 'standard-editor') return `#/standards/edit?draft=${encodeURIComponent(route.draftId)}`;
  if (route.screen === 'settings') return `#/settings/${encodeURIComponent(route.section)}`;
  if (route.screen === 'rectification') return `#/rectification/${route.view}`;
  if (route.screen === 'notice') return `#/rectification/document/${route.noticeId}`;
  if (route.screen === 'search') return withQuery('#/search', queryOfSearch(route.search));
  if (route.screen === 'review') return withQuery(`#/case/${encodeURIComponent(route.caseId)}/${route.page}`, route.found === undefined ? '' : queryOfSearch(route.found));
  return withQuery(`#/${route.screen}`, 'filter' in route ? filterQuery(route.filter ?? {}) : '');
}

/** Goes to another screen. */
export function go(route: Route): void {
  window.location.hash = fragmentOf(route);
}

/** The address changed without a change of screen. */
const PLACE_NOTED = 'placenoted';

/** Hears of every change of the address; ends with the returned function. */
export function onPlace(listener: (fragment: string) => void): () => void {
  const heard = () => listener(window.location.hash);
  for (const name of ['hashchange', PLACE_NOTED]) window.addEventListener(name, heard);
  return () => {
    for (const name of ['hashchange', PLACE_NOTED]) window.removeEventListener(name, heard);
  };
}

/** Whether the address still names a case file. Going elsewhere stands in the address before the window shows it. */
export function isAtCase(caseId: string): boolean {
  const route = parseRoute(window.location.hash);
  return route.screen === 'review' && route.caseId === caseId;
}

/** Notes the place in the address without going anywhere, so that reloading the window comes back to it. */
export function notePlace(route: Route): void {
  window.history.replaceState(null, '', fragmentOf(route));
  window.dispatchEvent(new Event(PLACE_NOTED));
}

/** Goes to a place that replaces the one now in the address: going back skips it. */
export function replacePlace(route: Route): void {
  notePlace(route);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Screens that are narrowed, as they were last shown in this window. */
const left: Record<'cases' | 'dashboard', Partial<CaseFilter>> = { cases: {}, dashboard: {} };

/** Notes what a screen is narrowed to now, for {@link backToList} and {@link backToDashboard}. */
export function noteNarrowed(screen: 'cases' | 'dashboard', filter: Partial<CaseFilter> = {}): void {
  left[screen] = filter;
}

/** Goes back to the list of case files as it was left. */
export function backToList(): void {
  go({ screen: 'cases', filter: left.cases });
}

/** Goes to the figures as they were left. */
export function backToDashboard(): void {
  go({ screen: 'dashboard', filter: left.dashboard });
}

/** Forgets how screens were narrowed, after another workspace was opened. */
export function forgetNarrowed(): void {
  left.cases = {};
  left.dashboard = {};
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
