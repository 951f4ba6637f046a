"""The colour profile that an X display names for its first screen (freedesktop ICC in X, 0.4)."""

import ctypes
from collections.abc import Mapping

PROPERTY = b"_ICC_PROFILE"
ANY_TYPE, WORDS = 0, 4 << 20  # at most 16 MiB


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),  # a screen begins with its root window
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class _Atom(ctypes.Structure):
    _fields_ = (
        ("response", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


def profile(environ: Mapping[str, str]) -> bytes | None:
    """Return the profile of the X display, None where there is none or no such display."""
    display = environ.get("DISPLAY", "")
    if not display or environ.get("WAYLAND_DISPLAY"):
        return None
    try:
        xcb, libc = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL(None)
    except OSError:
        return None
    _declare(xcb, libc)
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return None if xcb.xcb_connection_has_error(connection) else _read(xcb, libc, connection)
    finally:
        xcb.xcb_disconnect(connection)


def _read(xcb: ctypes.CDLL, libc: ctypes.CDLL, connection: int) -> bytes | None:
    root = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection)).data[0]
    asked = xcb.xcb_intern_atom(connection, 1, len(PROPERTY), PROPERTY)
    named = xcb.xcb_intern_atom_reply(connection, asked, None)
    if not named:
        return None
    atom = ctypes.cast(named, ctypes.POINTER(_Atom)).contents.atom
    libc.free(named)
    if not atom:
        return None
    wanted = xcb.xcb_get_property(connection, 0, root, atom, ANY_TYPE, 0, WORDS)
    reply = xcb.xcb_get_property_reply(connection, wanted, None)
    if not reply:
        return None
    length = xcb.xcb_get_property_value_length(reply)
    data = ctypes.string_at(xcb.xcb_get_property_value(reply), length)
    libc.free(reply)
    return data or None


def _declare(xcb: ctypes.CDLL, libc: ctypes.CDLL) -> None:
    """Say what each function takes and returns: pointers are longer than ints."""
    pointer, word = ctypes.c_void_p, ctypes.c_uint32
    xcb.xcb_connect.restype = pointer
    xcb.xcb_get_setup.restype = pointer
    xcb.xcb_get_setup.argtypes = (pointer,)
    xcb.xcb_setup_roots_iterator.restype = _Roots
    xcb.xcb_setup_roots_iterator.argtypes = (pointer,)
    xcb.xcb_intern_atom.restype = _Cookie
    xcb.xcb_intern_atom.argtypes = (pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)
    xcb.xcb_intern_atom_reply.restype = pointer
    xcb.xcb_intern_atom_reply.argtypes = (pointer, _Cookie, pointer)
    xcb.xcb_get_property.restype = _Cookie
    xcb.xcb_get_property.argtypes = (pointer, ctypes.c_uint8, word, word, word, word, word)
    xcb.xcb_get_property_reply.restype = pointer
    xcb.xcb_get_property_reply.argtypes = (pointer, _Cookie, pointer)
    xcb.xcb_get_property_value.restype = pointer
    xcb.xcb_get_property_value.argtypes = (pointer,)
    xcb.xcb_get_property_value_length.restype = ctypes.c_int
    xcb.xcb_get_property_value_length.argtypes = (pointer,)
    xcb.xcb_connection_has_error.argtypes = (pointer,)
    xcb.xcb_disconnect.argtypes = (pointer,)
    libc.free.argtypes = (pointer,)
