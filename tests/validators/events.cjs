// Reads the batches of events in a folder with the SDK of CloudEvents, which is strict. Argument: the folder.
const fs = require("node:fs");
const path = require("node:path");
const { CloudEvent, HTTP } = require("cloudevents");

const [folder] = process.argv.slice(2);

for (const name of fs.readdirSync(folder).sort()) {
  const body = fs.readFileSync(path.join(folder, name), "utf8");
  const tell = (what) => console.log(`${name}: ${what}`);
  const written = JSON.parse(body);
  for (const event of written) {
    try {
      const read = new CloudEvent(event, true);
      read.validate();
      if (read.specversion !== "1.0") tell(`${event.id} is of version ${read.specversion}`);
      if (JSON.stringify(read.data) !== JSON.stringify(event.data)) tell(`${event.id} has other data`);
    } catch (error) {
      tell(`${event.id}: ${error.message} ${JSON.stringify(error.errors ?? [])}`);
    }
  }
  try {
    const headers = { "content-type": "application/cloudevents-batch+json; charset=utf-8" };
    const read = HTTP.toEvent({ headers, body });
    if (!Array.isArray(read) || read.length !== written.length) tell("is no batch of its events");
  } catch (error) {
    tell(`as a batch: ${error.message}`);
  }
}
