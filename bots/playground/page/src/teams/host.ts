// How Teams draws a card: sizes and spaces, and colours that follow the page.
import { AdaptiveCard, HostConfig } from "adaptivecards";
import MarkdownIt from "markdown-it";

const colour = (plain: string, quiet = plain) => ({
  default: plain,
  subtle: quiet,
  highlightColors: { default: "var(--marked)", subtle: "var(--marked)" },
});
const TEXTS = {
  default: colour("var(--text)", "var(--quiet)"),
  dark: colour("var(--text)", "var(--quiet)"),
  light: colour("var(--text)", "var(--quiet)"),
  accent: colour("var(--link)"),
  good: colour("var(--good-text)"),
  warning: colour("var(--warned-text)"),
  attention: colour("var(--danger)"),
};
const on = (ground: string) => ({ backgroundColor: `var(${ground})`, foregroundColors: TEXTS });

export const host = new HostConfig({
  supportsInteractivity: true,
  fontFamily: "inherit",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 17, default: 20, medium: 22, large: 25, extraLarge: 29 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: "var(--card-line)" },
  containerStyles: {
    default: on("--card"),
    emphasis: on("--emphasis"),
    accent: on("--accented"),
    good: on("--good"),
    warning: on("--warned"),
    attention: on("--alarmed"),
  },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    showCard: { actionMode: "inline", inlineTopMargin: 8 },
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", spacing: "small" },
  },
});

// Teams reads the Markdown of text blocks. So does this page, or an injection would not show here.
const markdown = new MarkdownIt({ linkify: true, breaks: true });
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};
