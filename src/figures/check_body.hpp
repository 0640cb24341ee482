// What is wrong with one solved pose.
#pragma once

#include "figures/panel.hpp"

#include <string>
#include <vector>

namespace upperback {

/// Findings as those of check_figure, without the panel's name. `millimeters`: for a %H.
std::vector<std::string>
check_body(const Figure& figure, const PanelPicture& picture, double millimeters);

} // namespace upperback
