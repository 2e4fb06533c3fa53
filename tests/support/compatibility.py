"""Whether a changed event schema still means what stored events meant: yesterday's events, read today, and the reverse.

An event stands in the log for ever and leaves its defaults out. So a field may only be added, and only with a default;
anything else is a new topic version.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

MEND = "make a new topic version (`...v2`) that today's code writes, and keep reading this one"
SAID = {"title", "description", "examples", "$defs"}
SHAPE = {"properties", "required", "items", "prefixItems", "additionalProperties", "anyOf", "enum", "const", "$ref"}


def broken(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Say each way in which a new schema of a topic would misread what was written under the old, or the reverse."""
    return sorted(set(_compare(old, new, old, new, "")))


def _compare(old: Any, new: Any, old_root: Any, new_root: Any, where: str) -> Iterator[str]:
    old, new = _resolved(old, old_root), _resolved(new, new_root)
    if isinstance(old, bool) or isinstance(new, bool) or "anyOf" in old or "anyOf" in new:
        yield from _alternatives(old, new, old_root, new_root, where)
        return
    if old.get("type") != new.get("type"):
        yield f"{where or 'payload'}: its type was {old.get('type')} and is {new.get('type')}"
        return
    lost = [value for value in _words(old) if value not in _words(new)]
    if lost or (_words(new) and not _words(old)):
        yield f"{where}: no longer takes {lost or 'any word'}"
    for rule in sorted((set(old) | set(new)) - SAID - SHAPE - {"type", "default"}):
        if old.get(rule) != new.get(rule):
            yield f"{where}: its {rule} was {old.get(rule)} and is {new.get(rule)}"
    yield from _fields(old, new, old_root, new_root, where)
    for part in ("items", "additionalProperties"):
        if part in old or part in new:
            yield from _compare(old.get(part, True), new.get(part, True), old_root, new_root, f"{where}[]")
    before, after = old.get("prefixItems", []), new.get("prefixItems", [])
    if len(before) != len(after):
        yield f"{where}: had {len(before)} parts and has {len(after)}"
    for index, (one, other) in enumerate(zip(before, after, strict=False)):
        yield from _compare(one, other, old_root, new_root, f"{where}[{index}]")


def _fields(old: Any, new: Any, old_root: Any, new_root: Any, where: str) -> Iterator[str]:
    before, after = old.get("properties", {}), new.get("properties", {})
    needed, needs = set(old.get("required", [])), set(new.get("required", []))
    for name, schema in before.items():
        path = f"{where}.{name}".lstrip(".")
        if name not in after:
            yield f"{path}: was removed"
            continue
        if name in needed - needs:
            yield f"{path}: was always there and may now be left out, which yesterday's code cannot read"
        if schema.get("default") != after[name].get("default"):
            was, now = schema.get("default"), after[name].get("default")
            yield f"{path}: its default was {was} and is {now}, and stored events leave it out"
        yield from _compare(schema, after[name], old_root, new_root, path)
    for name in sorted(needs - needed):
        yield f"{where}.{name}".lstrip(".") + ": is required, and stored events do not have it; give it a default"


def _alternatives(old: Any, new: Any, old_root: Any, new_root: Any, where: str) -> Iterator[str]:
    """Every way the old schema could be met must be one that the new can be met by."""
    for one in _ways(old):
        if not any(not list(_compare_ways(one, other, old_root, new_root, where)) for other in _ways(new)):
            shown = one if isinstance(one, bool) else _resolved(one, old_root).get("type", "anything")
            yield f"{where}: no longer takes {shown} as it was"


def _compare_ways(one: Any, other: Any, old_root: Any, new_root: Any, where: str) -> Iterator[str]:
    if other is True or (isinstance(other, dict) and not set(other) - SAID - {"default"}):
        return
    if isinstance(one, bool) or isinstance(other, bool):
        if one != other:
            yield f"{where}: took anything"
        return
    yield from _compare(one, other, old_root, new_root, where)


def _ways(schema: Any) -> list[Any]:
    if isinstance(schema, dict) and "anyOf" in schema:
        ways: list[Any] = schema["anyOf"]
        return ways
    return [schema]


def _words(schema: dict[str, Any]) -> list[Any]:
    return list(schema.get("enum", [])) or ([schema["const"]] if "const" in schema else [])


def _resolved(schema: Any, root: Any) -> Any:
    while isinstance(schema, dict) and "$ref" in schema:
        rest = {name: part for name, part in schema.items() if name != "$ref"}
        schema = {**root["$defs"][schema["$ref"].rsplit("/", 1)[1]], **rest}
    return schema
