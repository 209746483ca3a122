const script = document.querySelector("script[data-src]");
const start = () => import(script.dataset.src).then(() => {
  removeEventListener("submit", early, true);
  script.dataset.begun = "";
});
/* Where the connection breaks before it has come, the page is not left to itself. */
let again = 0;
const begin = () => start().catch(() => {
  clearTimeout(again);
  again = setTimeout(begin, 2000);
});
const early = (event) => {
  event.preventDefault();
  start().then(() => event.target.requestSubmit(event.submitter), () => event.target.submit());
};
addEventListener("submit", early, true);
let known = location.hash !== "";
try { known ||= sessionStorage.length > 0; } catch {}
if (known) begin();
new PerformanceObserver(begin).observe({ type: "paint", buffered: true });
setTimeout(begin, 2000);
