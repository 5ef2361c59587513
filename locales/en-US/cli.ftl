# What the command line says around the findings.

# The levels of findings, before their ids.
level-error = error
level-warning = warning
level-note = note
level-help = help

# How many locales of the page outvote this one: they say a value, or agree on whether something is there.
votes = { $agreeing } of { $of } say { $value }
votes-source = { $agreeing } of { $of } agree with the source
# Beside a value that needs a repair.
means = means { $value }
# Of a finding that the baseline has.
known = the baseline has it: it does not count
# What a fix does.
fix-remove = take it out
fix-write = write { $text }
