"""What a printer makes of the pictures: well-formed, drawn by librsvg, and legible in 1-bit.

At 300 dpi the middle pixels of lines in the gray picture (dark, and lighter on both sides) stay
black after a hard threshold, at least 95 of 100; and what is black is no blot: under half of all.
"""
import struct
import subprocess
import sys
import zlib


def pixels(png):
    """Width, height and rows of luminance of a PNG with 8 bits a channel."""
    at, data = 8, b""
    while at < len(png):
        size, = struct.unpack(">I", png[at:at + 4])
        kind, chunk = png[at + 4:at + 8], png[at + 8:at + 8 + size]
        at += 12 + size
        if kind == b"IHDR":
            width, height, depth, color = struct.unpack(">IIBB", chunk[:10])
            assert depth == 8
        elif kind == b"IDAT":
            data += chunk
    channels = {0: 1, 2: 3, 4: 2, 6: 4}[color]
    raw, stride, rows = zlib.decompress(data), width * channels, []
    before, at = bytearray(stride), 0
    for _ in range(height):
        kind, row = raw[at], bytearray(raw[at + 1:at + 1 + stride])
        at += 1 + stride
        for x in range(stride):
            left = row[x - channels] if x >= channels else 0
            corner = before[x - channels] if x >= channels else 0
            up = before[x]
            if kind == 1:
                guess = left
            elif kind == 2:
                guess = up
            elif kind == 3:
                guess = (left + up) >> 1
            elif kind == 4:
                away = [abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)]
                guess = (left, up, corner)[away.index(min(away))]
            else:
                guess = 0
            row[x] = (row[x] + guess) & 255
        rows.append(row[::channels] if channels < 3 else bytearray(
            (2126 * row[x] + 7152 * row[x + 1] + 722 * row[x + 2]) // 10000
            for x in range(0, stride, channels)))
        before = row
    return width, height, rows


def is_middle(line, at):
    """Whether a line's middle crosses there: nothing beside it is darker, and both sides lighten."""
    value = line[at]
    return (value <= line[at - 1] and value <= line[at + 1]
            and value + 40 <= max(line[at - 1], line[at - 2])
            and value + 40 <= max(line[at + 1], line[at + 2]))


def lines_kept(rows):
    """How many middle pixels of lines there are, and how many of them a threshold leaves.

    Lighter lines are no outlines: the edge of a wall, the frame of a close-up.
    """
    columns = list(zip(*rows))
    found = kept = 0
    for y in range(2, len(rows) - 2):
        for x in range(2, len(rows[0]) - 2):
            if rows[y][x] < 150 and (is_middle(rows[y], x) or is_middle(columns[x], y)):
                found += 1
                kept += rows[y][x] < 128
    return found, kept


def drawn(svg):
    """The PNG that librsvg makes of a picture; what it complains of is a fault."""
    done = subprocess.run(
        ["rsvg-convert", "--dpi-x", "300", "--dpi-y", "300", "--background-color", "white"],
        input=svg, check=True, capture_output=True)
    if done.stderr:
        raise ValueError(done.stderr.decode())
    return done.stdout


def main():
    faults = 0
    for name in sys.argv[1:]:
        subprocess.run(["xmllint", "--noout", name], check=True)
        with open(name, "rb") as file:
            _, _, rows = pixels(drawn(file.read()))
        found, kept = lines_kept(rows)
        black = sum(value < 128 for row in rows for value in row)
        if found < 500 or kept < .95 * found or black > .5 * len(rows) * len(rows[0]):
            print(f"{name}: of {found} pixels of lines {kept} are left; {black} are black")
            faults += 1
    print(f"{len(sys.argv) - 1} pictures, {faults} faults")
    return 1 if faults or len(sys.argv) == 1 else 0


if __name__ == "__main__":
    sys.exit(main())
