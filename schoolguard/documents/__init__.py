"""Frozen data becomes a document tree, the tree becomes pages, the pages become a file."""
