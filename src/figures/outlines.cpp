#include "figures/outlines.hpp"

#include "figures/palette.hpp"
#include "figures/simplify.hpp"

#include <algorithm>

namespace upperback {
namespace {

// How far an outline may move where curves are merged: 0.028 mm, a third of a pixel at 300 dpi.
constexpr double tolerance = 0.028 * units_per_mm;

} // namespace

Outlines::Outlines(const Grid& grid) : grid_(grid) {}

const std::string& Outlines::text_of(const Path& path)
{
    const auto known = std::ranges::find(written_, path, &Written::path);
    if (known != written_.end()) {
        return known->text;
    }
    written_.push_back({path, path_data(simplified(path, tolerance / grid_.scale), grid_)});
    return written_.back().text;
}

} // namespace upperback
