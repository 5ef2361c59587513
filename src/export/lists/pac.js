function has(table, name) {
    return Object.prototype.hasOwnProperty.call(table, name);
}

// Whether a label is made of these parts.
function isMadeOf(label, parts) {
    var reached = [true], next, at, end, digits, part, i;
    for (i = 0; i < parts.length; i++) {
        part = parts[i];
        next = [];
        for (at = 0; at <= label.length; at++) {
            if (!reached[at]) {
                continue;
            }
            if (typeof part === "string") {
                if (label.substr(at, part.length) === part) {
                    next[at + part.length] = true;
                }
            } else if (part === 1) {
                for (end = at + 1; end <= label.length; end++) {
                    next[end] = true;
                }
            } else {
                for (end = at + 1; end <= label.length && end <= at + 10; end++) {
                    digits = label.substring(at, end);
                    if (/^(0|[1-9][0-9]*)$/.test(digits) && +digits >= part[0] && +digits <= part[1]) {
                        next[end] = true;
                    }
                }
            }
        }
        reached = next;
    }
    return reached[label.length] === true;
}

// Whether the labels of a name, the last one first, are those of a pattern.
function isLike(labels, pattern) {
    var own = pattern.labels, i;
    if (pattern.deep ? labels.length <= own.length : labels.length !== own.length) {
        return false;
    }
    for (i = 0; i < own.length; i++) {
        if (labels[i].length > 63 || !isMadeOf(labels[i], own[i])) {
            return false;
        }
    }
    return true;
}

function isListed(host) {
    var at, i, labels;
    if (has(exact, host)) {
        return true;
    }
    for (at = host.indexOf(".", 1); at > 0; at = host.indexOf(".", at + 1)) {
        if (has(below, host.substring(at + 1))) {
            return true;
        }
    }
    labels = host.split(".").reverse();
    for (i = 0; i < patterns.length; i++) {
        if (isLike(labels, patterns[i])) {
            return true;
        }
    }
    return false;
}

function FindProxyForURL(url, host) {
    host = host.toLowerCase();
    if (host.charAt(host.length - 1) === ".") {
        host = host.substring(0, host.length - 1);
    }
    return isListed(host) ? "DIRECT" : proxy;
}
