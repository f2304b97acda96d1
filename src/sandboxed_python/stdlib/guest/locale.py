"""locale: the C locale, which is the only one here."""

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if locale in (None, "", "C", "POSIX") or locale == (None, None):
        return "C"
    raise Error("unsupported locale setting")


def getlocale(category=LC_CTYPE):
    return (None, None)


getdefaultlocale = getlocale


def getpreferredencoding(do_setlocale=True):
    return "UTF-8"


def getencoding():
    return "utf-8"


def localeconv():
    names = "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep positive_sign negative_sign"
    found = {name: "" for name in names.split()}
    numbers = (
        "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space"
        " p_sign_posn n_sign_posn"
    )
    found.update({name: CHAR_MAX for name in numbers.split()})
    found.update(decimal_point=".", thousands_sep="", grouping=[], mon_grouping=[])
    return found


def normalize(localename):
    return localename


def resetlocale(category=LC_ALL):
    pass


def strcoll(a, b, /):
    return (a > b) - (a < b)


def strxfrm(text, /):
    return text


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return "%.12g" % val


def delocalize(string):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)
