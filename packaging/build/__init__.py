"""Builds the frozen program and its packages, with nothing but the standard library of Python.

The folder `packaging` itself must never hold an `__init__.py`: it would hide the library of that name.
"""
