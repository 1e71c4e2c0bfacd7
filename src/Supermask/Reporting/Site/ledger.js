// Filters the table of claims. Without this the table shows all of them. What is set stands in the hash of the address, so
// that a view can be linked to, kept and gone back to.
'use strict';
(() => {
  const form = document.getElementById('filters');
  const rows = [...document.querySelectorAll('#ledger tbody tr')];
  const count = document.getElementById('filter-count');
  const nothing = document.getElementById('nothing-found');
  const search = form.elements.namedItem('q');
  const facets = [...form.querySelectorAll('select')];
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = facets.every((facet) => !facet.value || row.dataset[facet.name] === facet.value)
        && words.every((word) => texts.get(row).includes(word));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = `${shown} of ${rows.length} claims`;
    nothing.hidden = shown > 0;
  };

  const write = () => {
    const state = new URLSearchParams();
    for (const field of [...facets, search]) {
      if (field.value) state.set(field.name, field.value);
    }
    history.replaceState(null, '', `${state}` ? `#${state}` : location.pathname + location.search);
  };

  const read = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    const isOurs = !location.hash || [...facets, search].some((field) => state.has(field.name));
    if (!isOurs) return; // Another link of the page, such as the one that skips to its content.
    for (const field of [...facets, search]) {
      field.value = state.get(field.name) ?? '';
      if (field.selectedIndex === -1) field.value = '';
    }
    apply();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { apply(); write(); });
  form.addEventListener('reset', () => setTimeout(() => { apply(); write(); search.focus(); }));
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && search.value) { search.value = ''; apply(); write(); event.preventDefault(); }
  });
  window.addEventListener('hashchange', read);
  form.hidden = false;
  read();
})();
