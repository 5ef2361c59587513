# The pages of a published list of network endpoints, for who keeps a firewall or a proxy: what has to be open, whether an
# address or a host is, and what changed from one version to another.
#
# Hosts, IP ranges, ports, ids and versions are values: they stand as they are, in a place of their own. $name is the name
# of the list, such as "intune-network". Messages of notice.ftl ("TCP ports: …", "IP ranges") stand on the same pages: use
# the same words for the same things.
# Plurals: only by categories (one, few, many, …), never by a number such as [0], as a script chooses among them too.

## The page as a whole

# The title in the tab of the browser.
site-title = { $name }: network endpoints
# The line under the name of the list. $instance is a name such as "Worldwide".
site-lead = The hosts, IP ranges and ports to allow, as the documentation lists them. Instance: { $instance }.
# The newest version, under the heading. $date is a day.
site-version = Version { $version } of { $date }
# The same where the day is not known.
site-version-undated = Version { $version }
# The first link of a page, for who uses the keyboard.
skip = Skip to the content
# The label of the links to the parts of the page.
sections = On this page
# The label of the links to this page in other languages.
languages-menu = Language
# A short text of the page where scripts do not run.
no-script = Looking up, filtering and comparing need JavaScript. Everything else works without it.
# There is no version yet.
no-release = Nothing has been published yet.
# The last line of the page.
footer = The values come from the source page. Translations give only the words.

## Looking up what is covered

lookup = Is it covered?
lookup-lead = Paste a host, an IP address, an IP range or a link to see which entries let it through.
lookup-label = Host, IP address, IP range or link
lookup-button = Look up
# The answers. $value is what was looked up.
lookup-covered = { $value } is covered.
lookup-partly = { $value } is partly covered.
# A host that is covered only where the reader puts it in the place of a placeholder such as "<tenant>".
lookup-filled = { $value } is covered if you replace the placeholder with it.
# Only narrower entries are listed: "*.contoso.com" was looked up, and "a.contoso.com" is listed.
lookup-inside = { $value } as a whole is not covered. Parts of it are.
lookup-not-covered = { $value } is not covered.
# What was typed is nothing that can be looked up.
lookup-unreadable = This is not a host, an IP address, an IP range or a link: { $value }
# An address with a zone, such as "fe80::1%eth0".
lookup-zone = An address with a zone cannot be looked up. Leave out the part after the % sign: { $value }
lookup-covered-parts = Covered parts
lookup-open-parts = Parts that are not covered
lookup-nearest = Most similar entries
# The heading over the entries that let it through, and how many they are.
lookup-hits =
    { $count ->
        [one] { $count } matching value
       *[other] { $count } matching values
    }
# How an entry lets it through, in a column of a table.
how-exactly = the same value
how-covering = covers it
how-filled = covers it, placeholder replaced
how-inside = a part of it

## The table of endpoints

endpoints = Endpoints
release-label = Version
filter-label = Filter
# What the field for filtering takes, under its label.
filter-hint = Words, hosts, IP ranges, ports or IDs
# How many entries are left, told while the reader types.
filter-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
# The heading of entries that stand under no heading on the source page.
area-none = Other
# Some words of the table are in the language of the source page, as there is no translation.
fallback = Descriptions without a translation are in the language of the source page.
column-id = ID
column-purpose = Purpose
column-hosts = Hosts
column-ranges = IP ranges
column-ports = Ports
# In the place of a value that there is none of.
value-none = none
# Ports for which the page states neither TCP nor UDP.
ports-any = Ports: { $ports }
required = Required
optional = Optional
# A category of Microsoft 365: Optimize, Allow or Default stand as they are.
category = Category: { $category }
more-hosts =
    { $count ->
        [one] Show { $count } host
       *[other] Show all { $count } hosts
    }
more-ranges =
    { $count ->
        [one] Show { $count } IP range
       *[other] Show all { $count } IP ranges
    }

# Buttons that copy a list. $what is where the list belongs, for who does not see it: an ID, or a heading.
copy = Copy
copy-of-hosts = Copy hosts: { $what }
copy-of-ranges = Copy IP ranges: { $what }
# What is said after it.
copied =
    { $count ->
        [one] { $count } value copied.
       *[other] { $count } values copied.
    }
copy-failed = The browser did not allow copying. Select the values and copy them yourself.
# A file with data did not arrive. $version is a version.
load-failed = The data of version { $version } could not be loaded.

## Comparing two versions

compare = Compare two versions
compare-lead = What to open and what can be closed when you go from one version to the other. What another entry still covers is left out.
compare-from = From version
compare-to = To version
compare-button = Compare
compare-open = To open
compare-close = Can be closed
compare-nothing-open = Nothing has to be opened.
compare-nothing-close = Nothing can be closed.
compare-ports = Changed ports
compare-ports-none = No entry has other ports.
column-before = Before
column-after = After

## Notices

notices = Recent changes
notices-none = There are no notices yet.
# Links to feeds, beside the heading and in the table of languages.
feed-atom = Atom feed
feed-json = JSON feed

## Languages

languages = Languages
languages-lead = Wrong values differ from the source page that was translated. Missing changes were made to the source page after that.
column-language = Language
column-wrong = Wrong values
column-warnings = Warnings
column-stale = Missing changes
column-behind = Days behind
column-feeds = Feeds
# In the row of the language that is translated from.
source-page = source page
# A language in which the newest version has no page.
no-page = no page
behind-unknown = unknown

## Downloads

downloads = Downloads
downloads-lead = All files are also made for programs. They stay at these addresses.
download-latest = Newest version (JSON)
download-versions = All versions (JSON)
download-changes = Changes (JSON)
download-list = Lists for firewalls, proxies and scripts
download-checksums = Checksums of all files (SHA-256)
download-other = Further files

## The choice of a language

choose = Choose a language
