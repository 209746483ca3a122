const script = document.querySelector("script[data-src]");
const start = () => import(script.dataset.src).then(() => {
  removeEventListener("submit", early, true);
  script.dataset.begun = "";
});
const early = (event) => {
  event.preventDefault();
  start().then(() => event.target.requestSubmit(event.submitter), () => event.target.submit());
};
addEventListener("submit", early, true);
let known = location.hash !== "";
try { known ||= sessionStorage.length > 0; } catch {}
if (known) start();
new PerformanceObserver(start).observe({ type: "paint", buffered: true });
setTimeout(start, 2000);
