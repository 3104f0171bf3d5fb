// Reads a JSON array of Markdown texts, and writes an array of what each renderer makes of each.
import { readFileSync } from "node:fs";
import { marked } from "marked";
import MarkdownIt from "markdown-it";
import footnote from "markdown-it-footnote";

const markdownIt = new MarkdownIt({ html: true, linkify: true }).use(footnote);
const texts = JSON.parse(readFileSync(0, "utf8"));
const rendered = texts.map((text) => ({
  marked: marked.parse(text, { gfm: true }),
  "markdown-it": markdownIt.render(text),
}));
process.stdout.write(JSON.stringify(rendered));
