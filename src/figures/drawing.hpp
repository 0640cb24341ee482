// What is drawn, in order: outlines with what they are filled and lined with. All in %H.
#pragma once

#include "figures/path.hpp"

#include <vector>

namespace upperback {

/// What an outline is filled with. Which color that is, only the writer of SVG knows.
enum class Fill {
    none,
    skin,
    far_skin,
    shorts,
    far_shorts,
    shoe,
    far_shoe,
    hair,
    ink,
    white,
    prop,
    far_prop,
    pale,
    light,
    middle,
    blade,
    mat,
    main_tint,
    also_tint,
    arrow
};

/// What an outline is lined with: a color and a width. `outline` is twice a contour: its inner half
/// is filled over.
enum class Pen {
    none,
    outline,
    sleeve,
    contour,
    thin,
    fine,
    far_outline,
    far_sleeve,
    far_contour,
    far_fine,
    white_fine,
    pale_fine,
    gray_fine,
    dim_fine,
    floor,
    ghost,
    frame,
    band_halo,
    band,
    far_band,
    cable_halo,
    cable,
    far_cable,
    towel_halo,
    towel_edge,
    towel,
    far_towel_edge,
    roll_edge,
    roll,
    stripe,
    finger_edge,
    finger,
    far_finger,
    loop_halo,
    loop,
    bar_edge,
    bar,
    stick,
    arrow_halo,
    head_halo,
    arrow
};

/// What a shape belongs to, for ghosts, for the checks, and for what turns with a lying body:
/// bedding is what lies under it.
enum class Piece { body, head, neck, torso, first_hand, second_hand, prop, bedding, scenery, mark };

struct Shape {
    Path path{};
    Fill paint = Fill::none;
    Pen pen = Pen::none;
    Piece piece = Piece::body;
};

/// A later shape covers an earlier one.
struct Drawing {
    std::vector<Shape> shapes{};

    void fill(Path path, Fill paint, Piece piece = Piece::body);
    void line(Path path, Pen pen, Piece piece = Piece::body);
    void both(Path path, Fill paint, Pen pen, Piece piece = Piece::body);
};

} // namespace upperback
