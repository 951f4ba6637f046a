"""The demo collection: pictures of places that do not exist, with real copies of many kinds."""
