#include "core/report/formats/htmlstyle.h"

#include "core/codebook/familycolours.h"

#include <algorithm>

namespace vodhuk
{

using namespace Qt::StringLiterals;

namespace
{

// The colours are those of ui/common/appearance.h. Quotes are single and no selector names children, so that the text is the same in
// HTML and in XML.
const QString colours = uR"(
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f7f9fb; --text: #1f2933; --muted: #5b6875; --lines: #e3e7ec; --accent: #2f5f9e;
  --on-accent: #ffffff; --selection: #e8eff8;
  %1}
@media screen and (prefers-color-scheme: dark) { :root {
  --ground: #1b2026; --panel: #22282f; --text: #e4e9ee; --muted: #a3afbb; --lines: #39424c; --accent: #84b2e8;
  --on-accent: #10202f; --selection: #2b4059;
  %2} }
)"_s;

const QString texts = uR"(
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: break-word;
  font: 1rem/1.55 'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
.sheet { max-width: 48rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; }
p, ul, ol, dl, blockquote { max-width: 42rem; margin: 0 0 0.75rem; }
h1, h2, h3, h4, h5, h6, .number { line-height: 1.25; font-weight: 700;
  font-family: 'Noto Serif', Georgia, Cambria, 'Times New Roman', serif; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.4vw, 2.5rem); margin: 1rem 0 0.75rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 0.75rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { background: var(--selection); }
code { font-family: 'Noto Sans Mono', ui-monospace, Menlo, Consolas, monospace; font-size: 0.9em; }
blockquote { border-inline-start: 3px solid var(--lines); padding-inline-start: 1rem; margin-inline: 0; color: var(--muted); }
.skip { position: absolute; left: 0; top: -10rem; padding: 0.5rem 1rem; background: var(--accent); color: var(--on-accent); }
.skip:focus { top: 0; }
.running { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; max-width: none; margin: 0;
  padding-bottom: 0.5rem; border-bottom: 1px solid var(--lines); font-size: 0.8rem; color: var(--muted); }
.subtitle, .muted, .unit, .who, .cited { color: var(--muted); }
.remarks { list-style: none; padding: 0; font-size: 0.875rem; color: var(--muted); }
.contents { margin: 2rem 0; }
.contents ol { list-style: none; padding: 0; }
.contents li { border-bottom: 1px solid var(--lines); padding: 0.35rem 0; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
)"_s;

const QString lists = uR"(
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; list-style: none;
  max-width: none; margin: 1.5rem 0; padding: 0.75rem 0; border-top: 2px solid var(--accent); border-bottom: 1px solid var(--lines); }
.figures .number { display: block; font-size: 2rem; }
.figures .remark { display: block; font-size: 0.8rem; color: var(--muted); }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.4; }
caption { text-align: start; font-weight: 700; padding: 0 0 0.5rem; }
caption h3 { margin: 1.5rem 0 0; }
caption .unit { display: block; font-weight: 400; font-size: 0.85rem; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--lines); }
thead th { font-size: 0.8rem; vertical-align: bottom; border-bottom-width: 2px; }
tbody th { font-weight: 400; }
th.count, td.count { text-align: end; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; margin: 1.5rem 0; }
.wide table { min-width: 50%; }
.grid th, .grid td { padding: 0.15rem 0.3rem; font-size: 0.75rem; }
.grid td { text-align: center; font-variant-numeric: tabular-nums; }
.grid thead th { writing-mode: vertical-rl; text-align: end; vertical-align: bottom; max-height: 16rem; border-bottom-width: 3px; }
.grid thead th:first-child { writing-mode: horizontal-tb; text-align: start; }
.grid th:first-child { position: sticky; inset-inline-start: 0; background: var(--ground); min-width: 7rem; }
.grid thead th[class] { border-bottom-color: var(--family); }
.records { width: 100%; margin-bottom: 1.5rem; }
.records p, .records ul { margin: 0; }
.records .date { min-width: 7rem; }
.records .name { font-weight: 700; }
.refs { font-weight: 400; font-size: 0.85em; }
.marks { display: flex; flex-wrap: wrap; gap: 0 0.9rem; list-style: none; padding: 0; font-size: 0.8rem; color: var(--muted); }
.marks [class]::before { content: ''; display: inline-block; width: 0.65em; height: 0.65em; margin-inline-end: 0.4em;
  background: var(--family); }
.short { font-size: 0.8rem; }
.sources { padding-inline-start: 2.75rem; font-size: 0.875rem; }
.sources li { padding-bottom: 0.4rem; }
.sources .address { overflow-wrap: anywhere; }
.sources .line { display: block; }
.terms { margin-top: 1.5rem; font-weight: 700; }
dt { font-weight: 700; }
dd { margin: 0 0 0.5rem; }
figure { margin: 2rem 0; }
figcaption { font-weight: 700; margin-bottom: 0.5rem; }
figcaption .unit { display: block; font-weight: 400; font-size: 0.85rem; }
.picture { overflow-x: auto; }
.picture svg { display: block; width: 100%; min-width: 30rem; height: auto; }
.notes { font-size: 0.875rem; color: var(--muted); }
summary { cursor: pointer; font-size: 0.875rem; color: var(--accent); }
.running.foot { margin-top: 3rem; padding: 0.5rem 0 0; border-bottom: 0; border-top: 1px solid var(--lines); }
)"_s;

// Pictures keep the light colours they were drawn in, so in the dark they stand on a light sheet.
const QString media = uR"(
@media screen and (prefers-color-scheme: dark) { .picture { background: #ffffff; padding: 0.5rem; border-radius: 4px; } }
@media screen and (max-width: 36rem) {
  .sheet { padding: 0.75rem 1rem 3rem; }
  .records, .records caption, .records tbody { display: block; }
  .records thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .records tr { display: grid; grid-template-columns: 3.5rem 1fr; border-bottom: 1px solid var(--lines); padding: 0.5rem 0; }
  .records th, .records td { border: 0; padding: 0; }
  .records .what { grid-column: 1 / -1; }
}
@media print {
  html { font-size: 9.5pt; }
  body { line-height: 1.4; }
  .sheet { max-width: none; padding: 0; }
  .skip { display: none; }
  .new-page, .cover + * { break-before: page; }
  h1, h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  tr, figure, .figures li, .sources li { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide, .picture { overflow: visible; }
  .picture svg { min-width: 0; max-height: 220mm; }
  .grid thead th, .grid th:first-child { position: static; }
  .marks [class]::before, .grid thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  a.out::after { content: ' ' attr(href); color: var(--muted); overflow-wrap: anywhere; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
}
)"_s;

/// "--expression: #8ea3b8; …", light or dark.
QString familyVariables(quint32 FamilyColour::*shade)
{
    QString variables;
    for (const FamilyColour &each : familyColours)
        variables += u"--%1: %2; "_s.arg(each.family, colourCode(each.*shade));
    return variables;
}

QString familyRules()
{
    QString rules;
    for (const FamilyColour &each : familyColours)
        rules += u".%1 { --family: var(--%2); }\n"_s.arg(familyClass(each.family), each.family);
    return rules;
}

QString pageRule(const QString &paper)
{
    const QString size = paper == u"letter"_s ? u"letter"_s : u"A4"_s;
    return u"@page { size: "_s + size +
           u"; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); "
           "font-size: 8pt; color: #5b6875; } }\n"_s;
}

} // namespace

QString htmlStyle(const QString &paper)
{
    return colours.arg(familyVariables(&FamilyColour::onLight), familyVariables(&FamilyColour::onDark)) +
           familyRules() + texts + lists + media + pageRule(paper);
}

QString familyClass(const QString &family)
{
    const bool isKnown = std::ranges::count(familyColours, family, &FamilyColour::family) > 0;
    return isKnown ? u"family-"_s + family : QString();
}

} // namespace vodhuk
