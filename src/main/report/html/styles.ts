import { ink } from '../ink.ts';

/** The report's style sheet: one column on paper, two on the screen. The language is chosen without a script. */
export const styles = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f5f6f8; color: ${ink.text}; font: 15px/1.65 ${ink.font}; font-variant-numeric: tabular-nums; }
main, .top { max-width: 1180px; margin: 0 auto; padding: 0 32px; }
.band { background: linear-gradient(135deg, #083f5f, ${ink.accent} 62%, #2b86b5); color: #fff; }
.top { padding-top: 36px; padding-bottom: 40px; position: relative; }
.brand { display: flex; align-items: center; gap: 12px; font-weight: 600; letter-spacing: .02em; }
h1 { margin: 22px 0 6px; font-size: 32px; line-height: 1.25; font-weight: 700; }
.top p { margin: 0; max-width: 62ch; color: #e2eef6; }
.chips { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 20px; padding: 0; list-style: none; font-size: 13px; }
.chips li { padding: 3px 12px; border-radius: 999px; background: rgb(255 255 255 / 14%); }
.chips li.synthetic { background: #fdf3e0; color: #7a4a00; font-weight: 600; }
.languages { position: absolute; top: 36px; right: 32px; display: flex; border-radius: 8px; background: rgb(255 255 255 / 14%); }
.languages label { padding: 4px 14px; border-radius: 8px; font-size: 14px; cursor: pointer; }
.languages input { position: absolute; opacity: 0; }
.languages label:has(input:checked) { background: #fff; color: ${ink.accent}; font-weight: 600; }
.languages label:has(input:focus-visible) { outline: 2px solid #fff; outline-offset: 2px; }
body:has(#zh:checked) [lang='en'], body:has(#en:checked) [lang='zh-CN'] { display: none; }
section { margin: 40px 0; }
section > header { display: flex; align-items: baseline; gap: 16px; flex-wrap: wrap; margin-bottom: 10px; }
h2 { margin: 0; font-size: 22px; line-height: 1.35; }
.subtitle { margin: 0; color: ${ink.faint}; font-size: 14px; }
.lead { margin: 0 0 18px; padding: 14px 20px; border-left: 4px solid ${ink.accent}; border-radius: 0 10px 10px 0; background: #e9f2f8; }
.lead p { margin: 2px 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(158px, 1fr)); gap: 12px; margin: 0 0 16px; }
.tile { padding: 14px 16px; border: 1px solid ${ink.line}; border-radius: 12px; background: #fff; }
.tile dt { color: ${ink.soft}; font-size: 13px; }
.tile dd { margin: 2px 0 0; font-size: 21px; line-height: 1.35; font-weight: 650; white-space: nowrap; }
.tile dd.note { color: ${ink.faint}; font-size: 12.5px; font-weight: 400; }
.tile.bad { border-left: 4px solid ${ink.loss}; }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.card { min-width: 0; margin: 0; padding: 18px 20px 12px; border: 1px solid ${ink.line}; border-radius: 12px; background: #fff; }
.card.wide { grid-column: 1 / -1; }
h3 { margin: 0; font-size: 16px; }
figcaption p { margin: 2px 0 8px; color: ${ink.soft}; font-size: 13.5px; }
.table-card > p { margin: 2px 0 8px; color: ${ink.soft}; font-size: 13.5px; }
.table-card .scroll { max-height: none; }
.table-card th:first-child { white-space: normal; min-width: 15em; }
svg { display: block; height: auto; }
details { margin-top: 6px; font-size: 13px; }
summary { display: inline-block; padding: 2px 0; color: ${ink.accent}; cursor: pointer; }
.scroll { max-height: 340px; overflow: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 5px 10px; border-bottom: 1px solid ${ink.line}; text-align: right; white-space: nowrap; }
thead th { position: sticky; top: 0; background: #f0f2f5; font-weight: 600; }
th:first-child { text-align: left; font-weight: 500; }
.notes { padding: 18px 24px; border-radius: 12px; background: #fff; border: 1px solid ${ink.line}; color: ${ink.soft}; font-size: 13.5px; }
.notes ul { margin: 0; padding-left: 20px; }
.warning { margin: 16px 0 0; padding: 12px 16px; border-radius: 10px; background: #fdf3e0; color: #6b4200; font-weight: 600; }
footer { padding: 8px 0 48px; color: ${ink.faint}; font-size: 13px; }
@media (max-width: 860px) { .grid { grid-template-columns: 1fr; } main, .top { padding-left: 18px; padding-right: 18px; } h1 { padding-right: 90px; } }
@media print {
  body { background: #fff; font-size: 11pt; }
  .band { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .languages, details { display: none; }
  .card, .tile { break-inside: avoid; }
  .scroll { max-height: none; overflow: visible; }
  thead th { position: static; }
  .table-card table { font-size: 8.5pt; }
  .table-card th, .table-card td { padding: 3px 6px; white-space: normal; }
  .table-card th:first-child { min-width: 11em; }
  section { break-inside: auto; margin: 20px 0; }
}
`;
