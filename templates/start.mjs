const { src } = document.querySelector("script[data-src]").dataset;
const start = () => import(src);
new PerformanceObserver(start).observe({ type: "paint", buffered: true });
setTimeout(start, 2000);
