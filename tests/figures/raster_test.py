"""What a printer makes of the pictures: well-formed, drawn by librsvg, and legible in 1-bit.

At 300 dpi every pixel that is dark in the gray picture (an outline) stays black after a hard
threshold, at least 95 of 100; and what is black is not a blot: under half of the picture.
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


def main():
    faults = 0
    for name in sys.argv[1:]:
        subprocess.run(["xmllint", "--noout", name], check=True)
        drawn = subprocess.run(
            ["rsvg-convert", "--dpi-x", "300", "--dpi-y", "300", "--background-color", "white", name],
            check=True, capture_output=True)
        if drawn.stderr:
            print(f"{name}: rsvg-convert: {drawn.stderr.decode()}")
            faults += 1
        width, height, rows = pixels(drawn.stdout)
        outline = kept = black = 0
        for y in range(1, height - 1):
            for x in range(1, width - 1):
                value = rows[y][x]
                black += value < 128
                # The darkest of its neighborhood and dark at all: the middle of a line.
                if value < 160 and value <= min(
                        rows[y][x - 1], rows[y][x + 1], rows[y - 1][x], rows[y + 1][x]):
                    outline += 1
                    kept += value < 128
        if outline < 200 or kept < .95 * outline or black > .5 * width * height:
            print(f"{name}: {kept} of {outline} outline pixels are left; {black} black ones"
                  f" of {width} x {height}")
            faults += 1
    print(f"{len(sys.argv) - 1} pictures, {faults} faults")
    return 1 if faults or len(sys.argv) == 1 else 0


if __name__ == "__main__":
    sys.exit(main())
