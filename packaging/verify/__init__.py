"""Checks the packages that `packaging/build` made: unpacked, installed on clean systems, and built twice."""
