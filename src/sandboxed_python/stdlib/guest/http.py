"""http: the names of statuses and methods."""

import enum

_STATUSES = """
100 CONTINUE|101 SWITCHING_PROTOCOLS|102 PROCESSING|103 EARLY_HINTS|200 OK|201 CREATED|202 ACCEPTED
203 NON_AUTHORITATIVE_INFORMATION|204 NO_CONTENT|205 RESET_CONTENT|206 PARTIAL_CONTENT
207 MULTI_STATUS|208 ALREADY_REPORTED|226 IM_USED|300 MULTIPLE_CHOICES|301 MOVED_PERMANENTLY
302 FOUND|303 SEE_OTHER|304 NOT_MODIFIED|305 USE_PROXY|307 TEMPORARY_REDIRECT
308 PERMANENT_REDIRECT|400 BAD_REQUEST|401 UNAUTHORIZED|402 PAYMENT_REQUIRED|403 FORBIDDEN
404 NOT_FOUND|405 METHOD_NOT_ALLOWED|406 NOT_ACCEPTABLE|407 PROXY_AUTHENTICATION_REQUIRED
408 REQUEST_TIMEOUT|409 CONFLICT|410 GONE|411 LENGTH_REQUIRED|412 PRECONDITION_FAILED
413 REQUEST_ENTITY_TOO_LARGE|414 REQUEST_URI_TOO_LONG|415 UNSUPPORTED_MEDIA_TYPE
416 REQUESTED_RANGE_NOT_SATISFIABLE|417 EXPECTATION_FAILED|418 IM_A_TEAPOT|421 MISDIRECTED_REQUEST
422 UNPROCESSABLE_ENTITY|423 LOCKED|424 FAILED_DEPENDENCY|425 TOO_EARLY|426 UPGRADE_REQUIRED
428 PRECONDITION_REQUIRED|429 TOO_MANY_REQUESTS|431 REQUEST_HEADER_FIELDS_TOO_LARGE
451 UNAVAILABLE_FOR_LEGAL_REASONS|500 INTERNAL_SERVER_ERROR|501 NOT_IMPLEMENTED|502 BAD_GATEWAY
503 SERVICE_UNAVAILABLE|504 GATEWAY_TIMEOUT|505 HTTP_VERSION_NOT_SUPPORTED
506 VARIANT_ALSO_NEGOTIATES|507 INSUFFICIENT_STORAGE|508 LOOP_DETECTED|510 NOT_EXTENDED
511 NETWORK_AUTHENTICATION_REQUIRED
"""
# Phrases that are not the name in words.
_PHRASES = {
    203: "Non-Authoritative Information",
    200: "OK",
    207: "Multi-Status",
    226: "IM Used",
    414: "Request-URI Too Long",
    418: "I'm a Teapot",
    505: "HTTP Version Not Supported",
    451: "Unavailable For Legal Reasons",
}


# Newer names of old statuses, which stay as aliases.
_NEWER = {
    413: ("CONTENT_TOO_LARGE", "Content Too Large"),
    414: ("URI_TOO_LONG", "URI Too Long"),
    416: ("RANGE_NOT_SATISFIABLE", "Range Not Satisfiable"),
    422: ("UNPROCESSABLE_CONTENT", "Unprocessable Content"),
}


def _statuses():
    """What the text above says, as attributes of the class."""
    found = {}
    for line in _STATUSES.replace("\n", "|").strip("|").split("|"):
        number, _, name = line.partition(" ")
        number = int(number)
        phrase = _PHRASES.get(number) or name.replace("_", " ").title()
        if _version >= (3, 13) and number in _NEWER:
            newer, phrase = _NEWER[number]
            found[newer] = number, phrase
        found[name] = number, phrase
    return found


class HTTPStatus(enum.IntEnum):
    """A status: a number that knows its phrase."""

    def __new__(cls, value, phrase=""):
        made = int.__new__(cls, value)
        made._value_ = value
        made.phrase = phrase
        made.description = ""
        return made

    locals().update(_statuses())
    is_informational = property(lambda self: 100 <= self <= 199)
    is_success = property(lambda self: 200 <= self <= 299)
    is_redirection = property(lambda self: 300 <= self <= 399)
    is_client_error = property(lambda self: 400 <= self <= 499)
    is_server_error = property(lambda self: 500 <= self <= 599)


class HTTPMethod(str, enum.Enum):
    """A method of a request: a text."""

    CONNECT = "CONNECT"
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
    TRACE = "TRACE"

    __str__ = str.__str__

    def __repr__(self):
        return f"<HTTPMethod.{self.name}>"


if _version < (3, 11):
    del HTTPMethod
