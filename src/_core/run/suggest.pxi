# The name that a misspelt one was meant to be: the rule, costs and bounds of CPython's suggestions.

cdef enum:
    MEANT_NAMES = 750        # more are not looked at
    MEANT_LENGTH = 40        # nor longer ones, beyond what both begin and end with
    CHANGE_COST = 2
    CASE_COST = 1            # a letter in the other case


cdef inline int letter_cost(int a, int b) noexcept nogil:
    """What it costs to write letter b for letter a."""
    if a == b:
        return 0
    if a ^ b == 32 and (97 <= (a | 32) <= 122):
        return CASE_COST
    return CHANGE_COST


cdef int spelling_distance(const unsigned char* a, Py_ssize_t n, const unsigned char* b, Py_ssize_t m, int most) noexcept nogil:
    """The cost of making one text from the other, or more than `most`."""
    cdef int row[MEANT_LENGTH]
    cdef int i, j, corner, cost, least
    while n > 0 and m > 0 and a[0] == b[0]:
        a += 1
        b += 1
        n -= 1
        m -= 1
    while n > 0 and m > 0 and a[n - 1] == b[m - 1]:
        n -= 1
        m -= 1
    if n == 0 or m == 0:
        return <int>(n + m) * CHANGE_COST if n + m < MEANT_LENGTH * 100 else most + 1
    if n > MEANT_LENGTH or m > MEANT_LENGTH:
        return most + 1
    if (m - n if m > n else n - m) * CHANGE_COST > most:
        return most + 1
    for i in range(n):
        row[i] = (i + 1) * CHANGE_COST
    cost = 0
    for j in range(m):
        # row[i]: the cost of a[:i + 1] against b[:j]; corner: that of a[:i] against b[:j].
        corner = j * CHANGE_COST
        cost = corner + CHANGE_COST
        least = most + 1
        for i in range(n):
            cost += CHANGE_COST
            if row[i] + CHANGE_COST < cost:
                cost = row[i] + CHANGE_COST
            corner += letter_cost(a[i], b[j])
            if corner < cost:
                cost = corner
            corner = row[i]
            row[i] = cost
            if cost < least:
                least = cost
        if least > most:
            return most + 1
    return cost


cdef int64_t meant_price(str name, list candidates) noexcept:
    """Units that name_meant takes."""
    cdef int64_t price = 4
    cdef int64_t n = PyUnicode_GET_LENGTH(<PyObject*>name)
    cdef int64_t m
    if len(candidates) >= MEANT_NAMES:
        return price
    for candidate in candidates:
        m = PyUnicode_GET_LENGTH(<PyObject*>candidate)
        price += 4 + (n + m >> 4) + ((n if n < MEANT_LENGTH else MEANT_LENGTH) * (m if m < MEANT_LENGTH else MEANT_LENGTH) >> 2)
    return price


cdef object name_meant(str name, list candidates):
    """The candidate closest to the name, if one is close."""
    cdef bytes wrong = name.encode("utf-8", "surrogatepass")
    cdef bytes right
    cdef object best = None
    cdef int64_t most
    cdef int cost, best_cost = 0
    if len(candidates) >= MEANT_NAMES:
        return None
    for candidate in candidates:
        if candidate == name:
            continue
        right = (<str>candidate).encode("utf-8", "surrogatepass")
        # No more than a third of the letters may differ.
        most = (len(wrong) + len(right) + 3) * CHANGE_COST // 6
        if best is not None and best_cost - 1 < most:
            most = best_cost - 1
        if most > 1 << 20:
            most = 1 << 20
        cost = spelling_distance(wrong, len(wrong), right, len(right), <int>most)
        if cost <= most and (best is None or cost < best_cost):
            best = candidate
            best_cost = cost
    return best
