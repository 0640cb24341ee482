// What is wrong with the limbs of a solved pose.
#pragma once

#include "figures/panel.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// Bones that are longer than they are, or shorter without pointing out of the picture.
void check_bones(const PanelPicture& picture, std::vector<std::string>& findings);

/// In a side view: joints that bend as none can.
void check_joints(const PanelPicture& picture, std::vector<std::string>& findings);

/// near, far, left or right.
std::string_view limb_name(const Scene& scene, std::size_t limb);

} // namespace upperback
