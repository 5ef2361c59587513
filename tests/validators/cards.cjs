// Reads the messages in a folder, a line each, with Microsoft's own parser of Adaptive Cards. Argument: the folder.
const fs = require("node:fs");
const path = require("node:path");
const cards = require("adaptivecards/dist/adaptivecards.js");

const [folder] = process.argv.slice(2);

// The parser passes over properties that an element does not have; here they are told.
let unknown = [];
// What elements hold is read by code of their own, and is no property in the words of the parser.
const CONTENTS = {
  AdaptiveCard: ["body", "actions"],
  ActionSet: ["actions"],
  Container: ["items"],
  RichTextBlock: ["inlines"],
};
const parse = cards.SerializableObject.prototype.internalParse;
cards.SerializableObject.prototype.internalParse = function (source, context) {
  const schema = this.getSchema();
  const known = new Set(["type", "$schema", ...(CONTENTS[source.type] ?? [])]);
  for (let at = 0; at < schema.getCount(); at++) known.add(schema.getItemAt(at).name);
  for (const name of Object.keys(source)) if (!known.has(name)) unknown.push(`${source.type} has no property ${name}`);
  return parse.call(this, source, context);
};

function strings(value, found = []) {
  if (typeof value === "string") found.push(value);
  else if (value && typeof value === "object") Object.values(value).forEach((part) => strings(part, found));
  return found;
}

for (const name of fs.readdirSync(folder).sort()) {
  const lines = fs.readFileSync(path.join(folder, name), "utf8").trimEnd().split("\n");
  lines.forEach((line, at) => {
    const tell = (what) => console.log(`${name}:${at + 1}: ${what}`);
    const message = JSON.parse(line);
    const [attachment, ...more] = message.attachments;
    if (message.type !== "message" || more.length > 0) tell("is no message with one attachment");
    if (attachment.contentType !== "application/vnd.microsoft.card.adaptive") tell(attachment.contentType);
    unknown = [];
    // A regular expression of the parser goes on where it stopped in the card before.
    cards.AdaptiveCard.langProperty.regEx.lastIndex = 0;
    const context = new cards.SerializationContext(cards.Versions.v1_5);
    const card = new cards.AdaptiveCard();
    card.parse(attachment.content, context);
    for (let event = 0; event < context.eventCount; event++) tell(context.getEventAt(event).message);
    for (const event of card.validateProperties().validationEvents) tell(event.message);
    unknown.forEach(tell);
    if (card.version.toString() !== "1.5") tell(`is of version ${card.version}`);
    if (card.getItemCount() !== attachment.content.body.length) tell("lost elements");
    // What the parser understood has every text that was written.
    const read = new Set(strings(card.toJSON(context)));
    const runs = [];
    const walk = (value) => {
      if (!value || typeof value !== "object") return;
      if (value.type === "TextRun") runs.push(value.text);
      Object.values(value).forEach(walk);
    };
    walk(attachment.content.body);
    for (const text of runs) if (text !== "" && !read.has(text)) tell(`lost ${JSON.stringify(text.slice(0, 60))}`);
  });
}
