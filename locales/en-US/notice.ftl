# Notices: what changed in the lists of network endpoints, for who keeps a firewall or a proxy.
#
# Hosts, prefixes, ports, ids and versions are values: they stand as they are. Counts and lists come as whole phrases in
# their basic form (nominative), so a sentence has to have a place where such a phrase can stand: after a colon, say.

# How many. These phrases are joined to lists: "12 hosts and 3 IP ranges".
count-hosts =
    { $count ->
        [one] { $count } host
       *[other] { $count } hosts
    }
count-prefixes =
    { $count ->
        [one] { $count } IP range
       *[other] { $count } IP ranges
    }
# Rows or lists of a page: hosts, IP ranges and ports that belong together.
count-sets =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }

# The title of a notice. $name is the title of the page, or the name of the list. $open and $close are lists of counts:
# what has to be opened, what may be closed. $sets is a count of entries.
title-open = { $name } – to open: { $open }
title-open-close = { $name } – to open: { $open }; can be closed: { $close }
title-close = { $name } – can be closed: { $close }
title-check = { $name } – to check: { $sets }
title-info = { $name } – for information: { $sets }
# The name of a list without one.
unnamed = Network endpoints

# The feed of all notices.
feed-title = { $name }: changes
feed-description = What to open, what can be closed, and since when.

# When. $date is a day, $version and $previous are numbers of versions.
released = Version { $version } of { $date } replaces version { $previous }.
undated = The pages have no date.
effective-unstated = The page does not say when this takes effect.
effective-partly = The page says only of some entries when they take effect.
effective-from = Takes effect on { $date }.
# $month is a month and a year in the basic form, as in a calendar's heading.
effective-month = Takes effect in { $month }.
# The last day, or the last month, for which something is stated.
effective-until = Applies until { $date }.

# Whether the page in the reader's language shows the change.
page-current = The page in this language already shows these changes.
page-behind =
    { $count ->
        [one] The page in this language does not show { $count } of these changes yet. Use the values in this notice.
       *[other] The page in this language does not show { $count } of these changes yet. Use the values in this notice.
    }
page-missing = There is no page in this language for this version. The values come from the source page.
item-behind = The page in this language does not show this yet.

# Headings of groups, in this order.
open-firewall = To open in firewalls
open-proxy = To allow in proxies
check-both = To check in firewalls and proxies
check-firewall = To check in firewalls
check-proxy = To check in proxies
check-sizes = Changed download sizes
close-firewall = Can be closed in firewalls
close-proxy = Can be removed from proxies
info = For information

# The heading of an entry. $label is what it is for, in words; $id is its number on the page.
item = { $label } (ID { $id })
item-id = Entry with ID { $id }
# $list is the heading that it stands under.
item-list = Entry under “{ $list }”
# An entry of which nothing is known but the key that documents have for it.
item-key = Entry { $key }
item-new = New: { $item }
item-gone = No longer listed: { $item }
# A host whose name holds a number: $host has {"{n}"} in the place of the number.
family = In { $host }, {"{n}"} is a number from { $low } to { $high }.

# Ports of the values that follow or precede. $ports is such as "80, 443".
ports-tcp = TCP ports: { $ports }
ports-udp = UDP ports: { $ports }
ports-unstated = The page does not state any ports.

# Over values that are no longer listed with some ports, and still with others.
ports-fewer = No longer needed on all ports, but still needed on some:

# What something was and is. $field is one of the names below.
changed = { $field }: { $old } → { $new }
stated = { $field }: { $new }
field-ports-tcp = TCP ports
field-ports-udp = UDP ports
field-protocols = Protocols
field-category = Category
field-required = Required
field-express-route = ExpressRoute
field-audience = Applies to
field-size = Size
field-frequency = Frequency
field-recommended = Recommended value
field-service-area = Service area
field-id = ID
field-storage = Storage accounts
value-yes = yes
value-no = no
# In the place of a value that a page does not have.
value-unstated = not stated

# Sizes: $value is a number, $unit one of the units; $low and $high are sizes.
size = { $value } { $unit }
size-range = { $low } to { $high }
size-typical = { $size } (typical)
size-varies = varies
unit-kb = KB
unit-mb = MB
unit-gb = GB

# How often something is transferred.
frequency-once = once
frequency-daily = daily
frequency-weekly = weekly
frequency-monthly = monthly
frequency-on-demand = on demand
frequency-varies = varies
# At most so many times in the time: $frequency is one of the words above.
frequency-at-most =
    { $count ->
        [one] { $frequency }, at most { $count } time
       *[other] { $frequency }, at most { $count } times
    }

# Over values that stay open when a wildcard above them is closed.
keep-open = Keep these open. They are still listed:

# Lists of values that ask for nothing. $item is the heading of an entry.
moved-from = Moved here from: { $item }
covered-now = Newly listed, already covered by other entries:
covered-still = No longer listed, still covered by other entries:
split-from = Split from: { $items }
merged-from = Merged from: { $items }
ranges-rewritten = The IP ranges are written differently. They cover the same addresses.
row-moved = The entry is now in a different place on the page.
pairs-changed = The page groups hosts and IP ranges differently.
reference-changed = The entry refers to a different page.
other-change = Other details of the entry have changed.

# Long lists and limits of size.
show-values =
    { $count ->
        [one] Show { $count } value
       *[other] Show all { $count } values
    }
# The rest of a notice that a target has no room for.
rest-values =
    { $count ->
        [one] { $count } more value is not shown here.
       *[other] { $count } more values are not shown here.
    }
# The same where what is left has no values to count.
rest = There is more that is not shown here.
read-all = Read the whole notice

# A notice without anything in it.
nothing = Nothing has changed that you need to act on.
