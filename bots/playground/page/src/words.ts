// Every word of the page itself. What the bot says comes from the bot.
import type { Why } from "./wire";

export const words = {
  banner: "A local stand-in for Slack on this machine. Nothing leaves it.",
  sides: "Platforms",
  workspace: "Local workspace",
  apps: "Apps",
  you: "you",
  app: "App",
  startAnew: "Start anew",
  startAnewAsk: "Forget everything said here and start anew?",
  startAnewTell: "The messages on this page go, and the bot meets you as somebody new.",
  cancel: "Cancel",
  close: "Close",
  dismiss: "Dismiss",
  messages: "Messages",
  home: "Home",
  emptyHome: "Nothing here yet.",
  emptyMessages: (app: string) => `This is your direct message with ${app}. Say what happened, or type / for commands.`,
  composer: (app: string) => `Message ${app}`,
  composerHint: "Enter sends, Shift and Enter starts a new line, / lists the commands.",
  send: "Send",
  commands: "Commands",
  prompts: "You could begin with",
  onlyYou: "Only visible to you",
  edited: "(edited)",
  more: "More",
  pickOne: "Choose an option",
  optional: "(optional)",
  notDrawn: (kind: string) => `This page does not draw ${kind}.`,
  connecting: "Looking for the server…",
  modalTrouble: "The form could not be sent. What you typed is still here.",
} as const;

export const problems: Record<Why, (text: string) => string> = {
  "": () => "",
  unknown_command: (text) => `${text.split(" ")[0]} is not a command here. Type / to see those that are.`,
  no_answer: () => "The bot gave no answer within three seconds. Slack would say the same.",
  refused: () => "The bot answered with an error. Its log says more.",
  gone: () => "That is no longer there.",
  offline: () => "The server does not answer. Is it still running?",
};

export const unfilled: Record<string, string> = {
  required: "Please fill this in.",
  too_short: "This is too short.",
  too_long: "This is too long.",
  malformed: "This does not look right.",
};
