#include "figures/palette.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

struct Color {
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Color&, const Color&) = default;
};

constexpr Color white{255, 255, 255};
constexpr Color ink{0x1a, 0x1a, 0x1a};
constexpr Color far_ink{0x5a, 0x5a, 0x5a};
constexpr Color far_skin{0xcf, 0xd2, 0xd6};
constexpr Color dark{0x3b, 0x3f, 0x45};
constexpr Color thing{0x4a, 0x4f, 0x57};
constexpr Color far_thing{0x7a, 0x80, 0x89};
constexpr Color pale{0xec, 0xee, 0xf1};
constexpr Color light{0xdf, 0xe2, 0xe6};
constexpr Color middle{0xc9, 0xcd, 0xd2};
constexpr Color gray{0x9a, 0xa0, 0xa8};
constexpr Color arrow{0x14, 0x60, 0xaa};

struct FillRow {
    Fill paint;
    std::string_view name;
    Color color;
};

constexpr std::array paints{
    FillRow{Fill::skin, "a", white},
    FillRow{Fill::white, "a", white},
    FillRow{Fill::far_skin, "b", far_skin},
    FillRow{Fill::shorts, "c", {0x8f, 0x99, 0xa6}},
    FillRow{Fill::far_shorts, "d", {0x6d, 0x77, 0x83}},
    FillRow{Fill::shoe, "e", dark},
    FillRow{Fill::hair, "e", dark},
    FillRow{Fill::far_shoe, "f", {0x56, 0x5b, 0x62}},
    FillRow{Fill::ink, "i", ink},
    FillRow{Fill::prop, "p", thing},
    FillRow{Fill::far_prop, "q", far_thing},
    FillRow{Fill::pale, "r", pale},
    FillRow{Fill::light, "s", light},
    FillRow{Fill::blade, "s", light},
    FillRow{Fill::middle, "t", middle},
    FillRow{Fill::mat, "u", {0xc9, 0xd3, 0xdd}},
    FillRow{Fill::main_tint, "m", {0xe0, 0x50, 0x3c}},
    FillRow{Fill::also_tint, "n", {0xf3, 0xb4, 0xa8}},
    FillRow{Fill::arrow, "w", arrow},
};

struct PenRow {
    Pen pen;
    std::string_view name;
    Color color;
    int width; ///< hundredths of a mm
    std::string_view more{};
};

constexpr std::string_view butt = "stroke-linecap:butt";

constexpr std::array pens{
    PenRow{Pen::outline, "A", ink, 60},
    PenRow{Pen::sleeve, "B", ink, 50},
    PenRow{Pen::contour, "C", ink, 30},
    PenRow{Pen::thin, "D", ink, 22},
    PenRow{Pen::fine, "E", ink, 16},
    PenRow{Pen::far_outline, "F", far_ink, 44},
    PenRow{Pen::far_sleeve, "G", far_ink, 38},
    PenRow{Pen::far_contour, "H", far_ink, 22},
    PenRow{Pen::far_fine, "I", far_ink, 16},
    PenRow{Pen::white_fine, "J", white, 16},
    PenRow{Pen::pale_fine, "K", far_skin, 16},
    PenRow{Pen::gray_fine, "L", gray, 16},
    PenRow{Pen::dim_fine, "M", {0x6a, 0x70, 0x78}, 16},
    PenRow{Pen::floor, "N", far_thing, 26},
    PenRow{Pen::ghost, "O", far_thing, 20, "stroke-dasharray:30 25;stroke-linecap:butt"},
    PenRow{Pen::frame, "P", gray, 16},
    PenRow{Pen::band_halo, "Q", white, 106, butt},
    PenRow{Pen::band, "R", thing, 56},
    PenRow{Pen::far_band, "S", far_thing, 56},
    PenRow{Pen::cable_halo, "T", white, 80, butt},
    PenRow{Pen::cable, "U", thing, 30},
    PenRow{Pen::far_cable, "V", far_thing, 30},
    PenRow{Pen::towel_halo, "W", white, 150, butt},
    PenRow{Pen::towel_edge, "X", ink, 122},
    PenRow{Pen::towel, "Y", {0xc9, 0xd3, 0xdd}, 90},
    PenRow{Pen::far_towel_edge, "Z", far_thing, 122},
    PenRow{Pen::roll_edge, "AH", ink, 200},
    PenRow{Pen::roll, "AI", pale, 150},
    PenRow{Pen::stripe, "AJ", far_thing, 16},
    PenRow{Pen::finger_edge, "AL", ink, 62},
    PenRow{Pen::finger, "AM", white, 34},
    PenRow{Pen::far_finger, "AN", far_skin, 34},
    PenRow{Pen::loop_halo, "AO", white, 100},
    PenRow{Pen::loop, "AP", thing, 50},
    PenRow{Pen::bar_edge, "AB", ink, 80},
    PenRow{Pen::bar, "AC", thing, 42},
    PenRow{Pen::stick, "AD", middle, 42},
    PenRow{Pen::arrow_halo, "AE", white, 130},
    PenRow{Pen::head_halo, "AF", white, 80},
    PenRow{Pen::arrow, "AG", arrow, 60, butt},
};

// Thinner lines are lost in print and in a copy of it.
constexpr int thinnest = 13;
static_assert(std::ranges::all_of(pens, [](const PenRow& row) { return row.width >= thinnest; }));

// By the luminance of Rec. 709, in whole numbers. An arrow is black.
Color grayed(Color color)
{
    if (color == arrow) {
        return {};
    }
    const int level = (2126 * color.red + 7152 * color.green + 722 * color.blue) / 10000;
    return {level, level, level};
}

std::string hex(Color color, bool mono)
{
    const Color shown = mono ? grayed(color) : color;
    return fmt::format("#{:02x}{:02x}{:02x}", shown.red, shown.green, shown.blue);
}

bool is_tint(Fill paint)
{
    return paint == Fill::main_tint || paint == Fill::also_tint;
}

template <typename Rows, typename Kind>
auto row_of(const Rows& rows, Kind kind)
{
    return std::ranges::find_if(rows, [kind](const auto& row) {
        if constexpr (requires { row.pen; }) {
            return row.pen == kind;
        } else {
            return row.paint == kind;
        }
    });
}

} // namespace

std::string_view class_of(Fill paint)
{
    const auto row = row_of(paints, paint);
    return row == paints.end() ? std::string_view{} : row->name;
}

std::string_view class_of(Pen pen)
{
    const auto row = row_of(pens, pen);
    return row == pens.end() ? std::string_view{} : row->name;
}

int width_of(Pen pen)
{
    const auto row = row_of(pens, pen);
    return row == pens.end() ? 0 : row->width;
}

UsedLooks all_looks()
{
    UsedLooks looks;
    looks.paints.set();
    looks.pens.set();
    return looks;
}

std::string palette_css(std::string_view scope, bool mono, const UsedLooks& used)
{
    std::string css;
    std::string_view written; // paints of one class stand beside each other
    for (const FillRow& row : paints) {
        const bool wanted = used.paints.test(static_cast<std::size_t>(row.paint)) &&
                            row.name != written && !(mono && is_tint(row.paint));
        if (wanted) {
            css += fmt::format(".{} .{}{{fill:{}}}", scope, row.name, hex(row.color, mono));
            written = row.name;
        }
    }
    for (const PenRow& row : pens) {
        if (used.pens.test(static_cast<std::size_t>(row.pen))) {
            css += fmt::format(
                ".{} .{}{{stroke:{};stroke-width:{}{}{}}}",
                scope,
                row.name,
                hex(row.color, mono),
                row.width * units_per_mm / 100,
                row.more.empty() ? "" : ";",
                row.more
            );
        }
    }
    return css;
}

} // namespace upperback
