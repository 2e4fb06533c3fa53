"""HTTP routes, one module per resource; each has a `router` that `api.app` includes."""
