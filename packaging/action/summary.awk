# Annotations, `::error file=F,line=L,col=C,title=RULE::MESSAGE` a line, as a Markdown table. PREFIX is the book's folder in the
# repository.

function decoded(text) {
  gsub(/%3A/, ":", text)
  gsub(/%2C/, ",", text)
  gsub(/%0A/, " — ", text)
  gsub(/%25/, "%", text)
  return text
}

# Text of a cell, in which nothing begins markup but code between backticks.
function cell(text) {
  text = decoded(text)
  gsub(/&/, "\\&amp;", text)
  gsub(/</, "\\&lt;", text)
  gsub(/\|/, "\\|", text)
  gsub(/!\[/, "!\\[", text)
  return text
}

function property(name,   text) {
  text = properties
  if (!sub(".*(^|,)" name "=", "", text)) return ""
  sub(/,.*/, "", text)
  return text
}

/^::/ {
  rest = substr($0, 3)
  severity = substr(rest, 1, index(rest, " ") - 1)
  rest = substr(rest, index(rest, " ") + 1)
  at = index(rest, "::")
  properties = substr(rest, 1, at - 1)
  message = substr(rest, at + 2)
  count[severity]++
  total++
  if (total <= 200) {
    place = cell(ENVIRON["PREFIX"] property("file") ":" property("line"))
    gsub(/`/, "", place)
    rows = rows "| " severity " | `" place "` | `" property("title") "` | " cell(message) " |\n"
  }
}

END {
  print "### askbook check\n"
  if (!total) {
    print "No faults found.\n"
  } else {
    printf "%d errors, %d warnings, %d notes.\n\n", count["error"], count["warning"], count["notice"]
    printf "| | place | rule | finding |\n|---|---|---|---|\n%s", rows
    if (total > 200) printf "\n%d more are in the log.\n", total - 200
    print "\n`askbook explain RULE` tells more of a rule, `askbook check --fix` mends what is safe to mend."
  }
}
