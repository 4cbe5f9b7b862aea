"""Training of the model that finds who said what: source, cue and content of attributions."""
