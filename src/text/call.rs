//! JSON in a call, `function(JSON)`: the only form of data that a page opened from a folder (`file://`) can load, since it may
//! run scripts but not fetch. A page from a host fetches the same file and takes the JSON out.

/// The call of `function` with `json`, on a line.
#[must_use]
pub fn of(function: &str, json: &str) -> String {
    format!("{function}({json})\n")
}

/// The JSON in `call`; what is no call has none.
#[must_use]
pub fn argument(call: &str) -> &str {
    let argument = call.split_once('(').and_then(|(_, rest)| rest.rsplit_once(')'));
    argument.map_or("", |(json, _)| json)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_comes_back_out_of_its_call() {
        for json in ["[]", r#"{"a":"f(x) \"(\" )"}"#, "null"] {
            assert_eq!(argument(&of("page.take", json)), json);
        }
        assert_eq!(argument("<!doctype html>"), "");
    }
}
