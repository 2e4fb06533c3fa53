"""A sample of any event, made from its own declaration: every field filled, or only those that must be."""

from __future__ import annotations

import types
from enum import EnumType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from contracts.events import Event


def whole(kind: type[Event]) -> Event:
    """An event with every field given something else than its default."""
    return kind.model_validate(_object(kind, least=False))


def least(kind: type[Event]) -> Event:
    """An event with only what it must have."""
    return kind.model_validate(_object(kind, least=True))


def _object(model: type[BaseModel], *, least: bool) -> dict[str, Any]:
    return {
        name: _value(field.annotation, name, field, least=least)
        for name, field in model.model_fields.items()
        if field.is_required() or not least
    }


def _value(kind: Any, name: str, field: FieldInfo, *, least: bool) -> Any:
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _value(next(part for part in parts if part is not type(None)), name, field, least=least)
    if origin is dict:
        return {_value(parts[0], name, field, least=least): _value(parts[1], name, field, least=least)}
    if origin is tuple and parts[-1] is Ellipsis:
        return [] if least else [_value(parts[0], name, field, least=least)] * 2
    if origin is tuple:
        return [_value(part, name, field, least=least) for part in parts]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return _object(kind, least=least)
    return _plain(kind, name, field)


def _plain(kind: Any, name: str, field: FieldInfo) -> Any:
    """A value that has no parts, and is not the default."""
    words = get_args(kind) if get_origin(kind) is Literal else list(kind) if isinstance(kind, EnumType) else []
    if words:
        return next(word for word in reversed(words) if word != field.default)
    return {bool: field.default is not True, int: 17, float: 0.25, str: f"{name} é"}[kind]
