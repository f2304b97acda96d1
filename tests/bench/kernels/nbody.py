# Floats: a small gravity simulation with lists of floats.
def energy(bodies):
    e = 0.0
    for i in range(len(bodies)):
        b = bodies[i]
        e += 0.5 * b[6] * (b[3] ** 2 + b[4] ** 2 + b[5] ** 2)
        for j in range(i + 1, len(bodies)):
            c = bodies[j]
            dx, dy, dz = b[0] - c[0], b[1] - c[1], b[2] - c[2]
            e -= b[6] * c[6] / (dx * dx + dy * dy + dz * dz) ** 0.5
    return e


def advance(bodies, dt):
    n = len(bodies)
    for i in range(n):
        b = bodies[i]
        for j in range(i + 1, n):
            c = bodies[j]
            dx = b[0] - c[0]
            dy = b[1] - c[1]
            dz = b[2] - c[2]
            mag = dt / (dx * dx + dy * dy + dz * dz) ** 1.5
            b[3] -= dx * c[6] * mag
            b[4] -= dy * c[6] * mag
            b[5] -= dz * c[6] * mag
            c[3] += dx * b[6] * mag
            c[4] += dy * b[6] * mag
            c[5] += dz * b[6] * mag
    for b in bodies:
        b[0] += dt * b[3]
        b[1] += dt * b[4]
        b[2] += dt * b[5]


bodies = [
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47],
    [4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.037],
    [8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.011],
    [12.89, -15.11, -0.22, 1.08, 0.86, -0.010, 0.0017],
    [15.37, -25.91, 0.17, 0.97, 0.59, -0.034, 0.0020],
]
before = energy(bodies)
for _ in range(13000):
    advance(bodies, 0.001)
print("%.9f %.9f" % (before, energy(bodies)))
