"""What the cross in a window's corner does: no window manager is here to do it, nor can Debian 12's xdotool."""

import ctypes
import os
import struct

CLIENT_MESSAGE = 33
EVENT = struct.Struct("=BBHII5I")
"""kind, bits of a number, sequence, window, kind of message, five numbers: 32 bytes, as the X protocol has it."""
ATOM_AT = 8
"""Where the number of a name stands in the server's reply, bytes."""


def ask_window_to_close(display: str, window: int) -> None:
    """Send WM_DELETE_WINDOW. By xcb, which reports errors; Xlib would end the process that called it."""
    xcb = ctypes.CDLL("libxcb.so.1")
    for name in ("xcb_connect", "xcb_intern_atom_reply"):
        getattr(xcb, name).restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(os.fsencode(display), None))
    try:
        protocols, delete = (_atom(xcb, connection, name) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        event = EVENT.pack(CLIENT_MESSAGE, 32, 0, window, protocols, delete, 0, 0, 0, 0)
        xcb.xcb_send_event(connection, 0, ctypes.c_uint32(window), 0, event)
        _atom(xcb, connection, b"WM_PROTOCOLS")  # once this is answered the server has passed the event on
    finally:
        xcb.xcb_disconnect(connection)


def _atom(xcb: ctypes.CDLL, connection: ctypes.c_void_p, name: bytes) -> int:
    asked = xcb.xcb_intern_atom(connection, 0, ctypes.c_uint16(len(name)), name)
    reply = ctypes.c_void_p(xcb.xcb_intern_atom_reply(connection, ctypes.c_uint32(asked), None))
    assert reply.value, name
    number = ctypes.cast(reply.value + ATOM_AT, ctypes.POINTER(ctypes.c_uint32)).contents.value
    ctypes.CDLL(None).free(reply)
    return number
