// Poses to draw and to spoil: those of the first study of the figures.
#pragma once

#include "model/exercise.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// An exercise with all that its picture views.
struct Posed {
    std::string id{};
    Figure figure{};
    Pose end{};
    bool has_end = true;
    std::vector<Prop> props{};
    std::vector<Arrow> arrows{};
    std::vector<GhostPart> ghost{};
    std::vector<std::string_view> primary{};
    std::vector<std::string_view> secondary{};

    Pose& start() { return figure.start; }

    /// It views this, which must stay where it is.
    Exercise exercise()
    {
        figure.start.view = figure.view;
        end.view = figure.view;
        figure.end = has_end ? std::optional(end) : std::nullopt;
        figure.props = props;
        figure.arrows = arrows;
        figure.ghost = ghost;
        Exercise result;
        result.id = id;
        result.name = id;
        result.primary = primary;
        result.secondary = secondary;
        result.figure = &figure;
        return result;
    }
};

inline Limb limb(double upper, double lower, double upper_tilt = 0, double lower_tilt = 0)
{
    return {.placed = Directions{upper, lower, upper_tilt, lower_tilt}};
}

inline Limb own(Limb limb)
{
    limb.own = true;
    return limb;
}

inline std::array<Limb, 2> both(const Limb& limb)
{
    return {limb, limb};
}

inline Limb reaching(Reach reach)
{
    return {.placed = reach};
}

inline Arrow way_of(Joint joint, std::optional<Flank> flank = std::nullopt)
{
    return {.way = JointWay{.joint = {joint, flank}}};
}

/// All poses, by name.
std::vector<Posed> all_poses();

/// One of them.
Posed posed(std::string_view id);

} // namespace upperback
