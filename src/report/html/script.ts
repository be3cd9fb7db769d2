/**
 * What the page does beyond being read: filters, and folded texts that unfold where a link or the printer needs them.
 * Nothing in it makes markup from text, stores or sends anything.
 */
export const script = `'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const filters = byId('filters');
  const selects = filters ? [...filters.querySelectorAll('select')] : [];
  const items = [...document.querySelectorAll('[data-docs]')];

  const fits = (item) => selects.every(({ name, value }) =>
    value === '' || item.dataset[name] === undefined || item.dataset[name].split(' ').includes(value));

  const apply = () => {
    for (const item of items) item.hidden = !fits(item);
    for (const part of document.querySelectorAll('[data-part]')) part.hidden = !part.querySelector('[data-docs]:not([hidden])');
    for (const group of document.querySelectorAll('[data-group]')) {
      const none = group.querySelector('.none');
      if (none) none.hidden = !group.querySelector('[data-docs]') || group.querySelector('[data-docs]:not([hidden])') !== null;
    }
    const status = byId('shown');
    const left = items.filter((item) => item.dataset.level && !item.hidden).length;
    const total = Number(status.dataset.total);
    const all = status.dataset.all || (status.dataset.all = status.textContent);
    status.textContent = left === total ? all : left + ' / ' + all;
    byId('clear').disabled = selects.every(({ value }) => value === '');
  };
  const clear = () => { for (const select of selects) select.value = ''; apply(); };

  if (filters) {
    filters.hidden = false;
    filters.querySelector('details').open = matchMedia('(min-width: 64rem)').matches;
    for (const select of selects) select.addEventListener('change', apply);
    byId('clear').addEventListener('click', () => { clear(); selects[0].focus(); });
    if (selects.some(({ value }) => value !== '')) apply();
  }

  const reveal = () => {
    const target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target) return;
    if (target.closest('[hidden]') && filters) clear();
    let moved = false;
    for (let at = target.parentElement; at; at = at.parentElement) {
      if (at.localName === 'details' && !at.open) { at.open = true; moved = true; }
    }
    if (moved) target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();

  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const one of folded) one.open = true;
  });
  addEventListener('afterprint', () => { for (const one of folded) one.open = false; });
})();
`;
