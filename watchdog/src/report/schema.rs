//! As much of JSON Schema as the committed schema uses, for the test that holds the output
//! to it. The crates that know all of it would triple what the tests compile.

use serde_json::Value;

/// The schema that users have.
pub(super) fn committed() -> Value {
    let text = include_str!("../../schema/stall.schema.json");
    serde_json::from_str(text).expect("valid JSON")
}

/// What is wrong with `value`, with the path of each error.
pub(super) fn errors(root: &Value, value: &Value, path: &str) -> Vec<String> {
    against(root, root, value, path)
}

fn against(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let Some(rules) = schema.as_object() else {
        panic!("{path}: the schema is no object")
    };
    let mut found = Vec::new();
    for (rule, argument) in rules {
        found.extend(match rule.as_str() {
            "$ref" => against(root, referred(root, argument), value, path),
            "oneOf" => closest(root, argument, value, path),
            "type" => check(has_type(argument, value), path, "type"),
            "const" => check(argument == value, path, "const"),
            "enum" => check(list(argument).contains(value), path, "enum"),
            "minimum" => check(value.as_f64() >= argument.as_f64(), path, "minimum"),
            "required" => missing(argument, value, path),
            "properties" => properties(root, argument, value, path),
            "additionalProperties" => surplus(&schema["properties"], value, path),
            "items" => list_items(root, argument, value, path),
            "$schema" | "$defs" | "title" | "description" => Vec::new(),
            other => panic!("the test does not know the rule {other}"),
        });
    }
    found
}

fn check(holds: bool, path: &str, rule: &str) -> Vec<String> {
    if holds {
        Vec::new()
    } else {
        vec![format!("{path}: {rule}")]
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn referred<'a>(root: &'a Value, reference: &Value) -> &'a Value {
    let pointer = reference.as_str().and_then(|text| text.strip_prefix('#'));
    pointer
        .and_then(|pointer| root.pointer(pointer))
        .expect("a reference that exists")
}

/// The errors against the alternative that fits best.
fn closest(root: &Value, alternatives: &Value, value: &Value, path: &str) -> Vec<String> {
    let tried = list(alternatives)
        .iter()
        .map(|schema| against(root, schema, value, path));
    tried.min_by_key(Vec::len).expect("an alternative")
}

fn has_type(types: &Value, value: &Value) -> bool {
    let fits = |name: &Value| match name.as_str().expect("a name") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_u64() || value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("the test does not know the type {other}"),
    };
    if types.is_array() {
        list(types).iter().any(fits)
    } else {
        fits(types)
    }
}

fn missing(names: &Value, value: &Value, path: &str) -> Vec<String> {
    let Some(object) = value.as_object() else {
        return Vec::new();
    };
    let names = list(names).iter().filter_map(Value::as_str);
    names
        .filter(|name| !object.contains_key(*name))
        .map(|name| format!("{path}.{name}: required"))
        .collect()
}

fn properties(root: &Value, schemas: &Value, value: &Value, path: &str) -> Vec<String> {
    let Some(object) = value.as_object() else {
        return Vec::new();
    };
    let known = object
        .iter()
        .filter_map(|(name, inner)| Some((name, inner, schemas.get(name)?)));
    known
        .flat_map(|(name, inner, schema)| against(root, schema, inner, &format!("{path}.{name}")))
        .collect()
}

fn surplus(schemas: &Value, value: &Value, path: &str) -> Vec<String> {
    let Some(object) = value.as_object() else {
        return Vec::new();
    };
    let unknown = object.keys().filter(|name| schemas.get(name).is_none());
    unknown
        .map(|name| format!("{path}.{name}: not in the schema"))
        .collect()
}

fn list_items(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let items = list(value).iter().enumerate();
    items
        .flat_map(|(at, item)| against(root, schema, item, &format!("{path}[{at}]")))
        .collect()
}
