# What is wrong with a page. One message for each message id of the checks; `.label` is the text of another place on
# the page, `.counterpart` that of the place on the source page. Hosts, prefixes and other values are never translated.

altered-id = the id of this row is { $expected } in the source, not { $actual }
    .counterpart = the id in the source
bilingual-residue = the text of the source stands here beside its translation
    .counterpart = the cell in the source
broken-break = the line break is written { $actual } here, and { $expected } in the source
    .counterpart = the cell in the source
broken-table-blank-line = a blank line cuts the table in two
broken-table-block = the row starts like a heading or list item, and ends the table there
broken-table-delimiter = the delimiter row has another number of cells than the header
broken-table-glued-text = a paragraph stands directly under the table, which makes it a row
broken-table-header = the header is empty, and the first row of the body is one
broken-table-lone-pipe = a line of one pipe stands in the table
broken-table-nesting = elements are nested deeper than is read; from here on only their text was
broken-table-row = the row is broken over two lines
broken-table-spans = cells span more rows and columns than are read; later spans count as one cell
broken-table-stray-rows = rows without a header; they were read as part of the table before
category-mismatch = the category of this row is { $expected } in the source, not { $actual }
    .counterpart = the category in the source
changed-link = this leads to { $actual }; in the source to { $expected }
    .counterpart = the link in the source
changed-link-added = the source has no link to { $actual } here
    .counterpart = the place in the source
changed-link-missing = a link to { $expected } is missing here
    .counterpart = the link in the source
changed-order =
    { $rows ->
        [one] this row stands in another place than in the source
       *[other] { $rows } rows stand in another order than in the source; this is the first
    }
    .counterpart = the row in the source
confusable-character = a letter that only looks Latin stands in the host { $host }
consensus-outlier = { $agreeing } of { $of } locales say { $value } here, not { $actual }
consensus-outlier-missing = { $agreeing } of { $of } locales list { $value } in this row
consensus-outlier-only = { $agreeing } of { $of } locales do not list { $value } in this row
consensus-outlier-only-row = { $agreeing } of { $of } locales do not have this row
consensus-outlier-row = { $agreeing } of { $of } locales have a row here that this one lacks
date-mismatch = this is { $expected } in the source, not { $actual }
    .counterpart = the date in the source
duplicate-address = { $text } is listed twice
    .label = first listed here
duplicate-host = { $host } is listed twice
    .label = first listed here
empty-cell = the source says here: { $text }
    .counterpart = the cell in the source
exchanged-cells =
    { $kind ->
        [hosts] this row has the hosts of another row, which has those of this one: { $text }
        [addresses] this row has the addresses of another row, which has those of this one: { $text }
        [ports] this row has the ports of another row, which has those of this one: { $text }
       *[values] this row has the values of another row, which has those of this one: { $text }
    }
    .label = the other row
    .counterpart = the row in the source
extra-address = the source does not list { $prefix } in this row
    .counterpart = the row in the source
extra-host = the source does not list { $host } in this row
    .counterpart = the row in the source
extra-row = the source has no such row
    .counterpart = the source goes on after this
extra-text = the source has no such remark here: { $text }
    .counterpart = the values in the source
foreign-dot = a dot of another script stands in the host { $host }
frequency-mismatch = this happens { $expected } in the source, not { $actual }
    .counterpart = the frequency in the source
front-matter = the header is not YAML, and was read line by line: { $reason }
front-matter-unclosed = the line that closes the header is missing
glued-hosts =
    { $hosts ->
        [2] two hosts without a separator: { $text }
       *[other] { $hosts } hosts without a separator: { $text }
    }
glued-hosts-single = a host with something else without a separator: { $text }
host-bits-set = { $prefix } has bits set beyond its length; the network is { $network }
host-case = the source writes { $expected }, not { $actual }
    .counterpart = the host in the source
include-cycle = the include of { $target } leads back to a file it stands in
include-mismatch = this includes { $actual }; the source includes { $expected }
    .counterpart = the include in the source
include-mismatch-extra = the source does not include { $actual }
include-mismatch-missing = the page does not include { $expected }, as its source does
    .counterpart = the include in the source
inconsistent-term = elsewhere on the page this is: { $usual }
    .label = translated like this
    .counterpart = the cell in the source
invalid-address = { $text } is made like an address, but is none
invalid-host = a blank stands in the host { $host }
invalid-ignore-date = { $date } is no day; write it like 2027-01-31
invalid-ignore-meant = { $name } is no check; { $meant } is
invalid-ignore-no-check = this ignore names no check
invalid-ignore-no-reason = this ignore gives no reason, and ignores nothing; the reason stands after a colon
invalid-ignore-unknown = { $name } is no check
invalid-ignore-word = { $word } is no word for ignores; there are tafel-ignore and tafel-ignore-file
invalid-port = { $text } is no port and no range of ports
invisible-character = a character without a glyph stands in the host { $host }
leading-dot-host = the host { $host } starts with a dot
leaked-placeholder = a placeholder of the translation system stands in the host { $host }
leaked-placeholder-text = a placeholder of the translation system stands in the page
link-locale = this leads to a page of { $locale }
    .counterpart = the link in the source
locale-metadata = the header names the locale { $actual }, the place of the page { $expected }
lost-anchor = the anchor { $anchor } is missing
    .counterpart = the anchor in the source
lost-anchor-changed = the anchor is { $actual } here, and { $anchor } in the source
    .counterpart = the anchor in the source
lost-code-span = { $value } is code in the source, and is not here
    .counterpart = the value in the source
lost-code-span-open = a back-tick that nothing closes
    .counterpart = the text in the source
lost-escape = this does not show on the published page: Markdown takes it for markup
    .counterpart = the cell in the source
lost-wildcard = the host is { $expected } in the source, not { $actual }
    .counterpart = the host in the source
lost-wildcard-detached = a blank stands after the wildcard in the host { $host }
mangled-host = the host is { $expected } in the source, not { $actual }
    .counterpart = the host in the source
missing-address = the source lists { $expected } in this row
    .counterpart = listed here in the source
missing-address-changed = the source has { $expected } here, not { $actual }
    .counterpart = the prefix in the source
missing-host = the source lists { $host } in this row
    .counterpart = listed here in the source
missing-note = a remark of the source is missing here: { $text }
    .counterpart = the remark in the source
missing-row = a row of the source is missing here: { $text }
    .counterpart = missing in the translation
missing-row-alike = one of several rows of the source with the same values is missing here: { $text }
    .counterpart = missing in the translation
missing-table = a table or list of the source is missing here: { $text }
    .counterpart = missing in the translation
missing-table-unread = no value of this table could be read; in the source it is: { $text }
    .counterpart = the table in the source
number-in-prose = this is { $expected } in the source, not { $actual }
    .counterpart = the cell in the source
number-style = the other sizes of the page are written like { $expected }, not like { $actual }
    .counterpart = the cell in the source
pattern-range-mismatch = the numbers of { $host } are { $expected } in the source, not { $actual }
    .counterpart = the host in the source
port-logic-flipped =
    { $expected ->
        [all] the source names all of these ports, not any of them
       *[any] the source names any of these ports, not all of them
    }
    .counterpart = the ports in the source
port-mismatch =
    { $actual ->
        [none] this row has no ports; in the source they are { $expected }
       *[other]
            { $expected ->
                [none] this row has no ports in the source, but { $actual } here
               *[other] the ports of this row are { $expected } in the source, not { $actual }
            }
    }
    .counterpart = the ports in the source
protocol-mismatch =
    { $actual ->
        [none] this row names no protocol; in the source it is { $expected }
       *[other] the protocols of this row are { $expected } in the source, not { $actual }
    }
    .counterpart = the protocols in the source
required-mismatch =
    { $expected ->
        [required] this row is required in the source, not optional
       *[optional] this row is optional in the source, not required
    }
    .counterpart = the word in the source
self-contradiction-id = the id { $id } stands over another row with other values
    .label = first used here
self-contradiction-list = { $prefix } is in this list and in no row
self-contradiction-row = { $prefix } is in this row and not in the list that repeats the row
    .label = the list
shifted-column = { $text } stands in another column than in the source
    .counterpart = the cell in the source
size-mismatch = this is { $expected } in the source, not { $actual }
    .counterpart = the size in the source
split-row = the values of one row or list of the source stand in { $rows } rows or lists here
    .counterpart = the row or list in the source
split-row-joined = the values of { $rows } rows or lists of the source stand in one here
    .counterpart = the first of them in the source
split-row-table = this row stands in another table or list than in the source
    .counterpart = the row in the source
stale-endpoints = the source has changed this row since: { $went } became { $came }
stale-endpoints-added = the source has since added to this row: { $came }
stale-endpoints-removed = the source has since taken out of this row: { $went }
stale-endpoints-row-added = the source has since added a row here: { $came }
stale-endpoints-row-removed = the source no longer has this row: { $went }
stale-endpoints-table-added =
    { $rows ->
        [one] the source has since added a table or list of one row here: { $came }
       *[other] the source has since added a table or list of { $rows } rows here: { $came }
    }
stale-endpoints-table-removed =
    { $rows ->
        [one] the source no longer has this table or list of one row: { $went }
       *[other] the source no longer has this table or list of { $rows } rows: { $went }
    }
surplus-cells = the row has more cells than the header; the published page drops this one
suspicious-address =
    { $use ->
        [documentation] { $prefix } is reserved for examples
        [link-local] { $prefix } is of one link only
        [loopback] { $prefix } is a machine's own
        [multicast] { $prefix } is of multicast groups
        [private] { $prefix } is of private networks
        [too-short] { $prefix } is far larger than one service needs
       *[reserved] { $prefix } is reserved
    }
translated-placeholder = the host is { $expected } in the source, not { $actual }
    .counterpart = the host in the source
translated-term = { $term } is not to be translated, and is missing here
    .counterpart = the cell in the source
unclosed-construct =
    { $construct ->
        [code-fence] the code fence is not closed
        [comment] the comment is not closed
        [html-table] the HTML table is not closed
       *[side-by-side] the side-by-side span is not closed
    }
unit-mismatch = this is { $expected } in the source, not { $actual }
    .counterpart = the size in the source
unlisted-host = { $host } is in no consolidated list of the page
unlisted-host-list = { $host } is in this list, and in no table or other list of the page
unresolved-include = { $target } is not there
unresolved-include-depth = { $target } was not read: includes stand too deep in each other, or are too many
unresolved-include-outside = { $target } lies outside the docset, and was not read
unresolved-include-unreadable = { $target } cannot be read: { $reason }
untranslated-cell = this is in the words of the source
    .counterpart = the cell in the source
untranslated-cell-reworded = this is in the language of the source
    .counterpart = the cell in the source
unused-ignore = there is no { $check } here to ignore
unused-ignore-past = this ignore was meant until { $date }
wrong-language-cell = this is in another language than the page: { $language }
    .counterpart = the cell in the source
wrong-language-cell-page = the page is in another language than its header or path says, in { $cells } cells: { $language }
    .counterpart = the cell in the source
wrong-language-cell-script = this is in a script that the language of the page is not written in: { $language }
    .counterpart = the cell in the source
