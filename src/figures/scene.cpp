#include "figures/scene.hpp"

#include <algorithm>
#include <array>

namespace upperback {
namespace {

struct SurfaceOfProp {
    Surface surface;
    PropKind kind;
};

constexpr std::array surfaces{
    SurfaceOfProp{Surface::bench, PropKind::bench},
    SurfaceOfProp{Surface::incline_bench, PropKind::incline_bench},
    SurfaceOfProp{Surface::chair, PropKind::chair},
    SurfaceOfProp{Surface::chair_back, PropKind::chair},
    SurfaceOfProp{Surface::table, PropKind::table},
    SurfaceOfProp{Surface::step, PropKind::step},
    SurfaceOfProp{Surface::mat, PropKind::mat},
    SurfaceOfProp{Surface::cushion, PropKind::cushion},
    SurfaceOfProp{Surface::foam_roller, PropKind::foam_roller},
    SurfaceOfProp{Surface::ball, PropKind::ball},
    SurfaceOfProp{Surface::wall, PropKind::wall},
    SurfaceOfProp{Surface::doorframe, PropKind::doorframe},
    SurfaceOfProp{Surface::bar, PropKind::pull_up_bar},
};

bool can_be_held(PropKind kind)
{
    switch (kind) {
    case PropKind::backpack:
    case PropKind::bag:
    case PropKind::ball:
    case PropKind::band:
    case PropKind::barbell:
    case PropKind::bottle:
    case PropKind::cable:
    case PropKind::dumbbell:
    case PropKind::kettlebell:
    case PropKind::pull_up_bar:
    case PropKind::stick:
    case PropKind::suspension:
    case PropKind::towel:
        return true;
    default:
        return false;
    }
}

bool holds(Hands hands, Flank flank)
{
    switch (hands) {
    case Hands::both:
        return true;
    case Hands::near:
        return flank == Flank::near;
    case Hands::far:
        return flank == Flank::far;
    case Hands::left:
        return flank == Flank::left;
    case Hands::right:
        return flank == Flank::right;
    case Hands::none:
        return false;
    }
    return false;
}

} // namespace

Scene scene_of(const Figure& figure, const Pose& pose, Panel panel)
{
    Scene scene{.view = pose.view, .pose = &pose};
    for (const Prop& prop : figure.props) {
        if (!prop.when || *prop.when == panel) {
            scene.props.push_back(&prop);
        }
    }
    return scene;
}

const Prop* prop_of(const Scene& scene, PropKind kind)
{
    const auto found = std::ranges::find(scene.props, kind, &Prop::kind);
    return found == scene.props.end() ? nullptr : *found;
}

const Prop* prop_of(const Scene& scene, Surface surface)
{
    const auto found = std::ranges::find(surfaces, surface, &SurfaceOfProp::surface);
    return found == surfaces.end() ? nullptr : prop_of(scene, found->kind);
}

double height_of(const Prop& prop)
{
    switch (prop.kind) {
    case PropKind::bench:
    case PropKind::incline_bench:
    case PropKind::chair:
        return prop.height.value_or(25);
    case PropKind::table:
        return prop.height.value_or(42);
    case PropKind::step:
        return prop.height.value_or(11);
    case PropKind::mat:
        return prop.height.value_or(1.6);
    case PropKind::cushion:
        return prop.height.value_or(5);
    case PropKind::foam_roller:
        return prop.height.value_or(8.4);
    default:
        return prop.height.value_or(0);
    }
}

double chair_back_of(const Prop& chair)
{
    return chair.back.value_or(26);
}

double height_of(const Scene& scene, Surface surface)
{
    const Prop* const prop = prop_of(scene, surface);
    if (prop == nullptr) {
        return 0;
    }
    const double rest = surface == Surface::chair_back ? chair_back_of(*prop) : 0;
    return prop->y.value_or(0) + height_of(*prop) + rest;
}

Flank flank_of(View view, std::size_t limb)
{
    if (view == View::side) {
        return limb == 0 ? Flank::near : Flank::far;
    }
    return limb == 0 ? Flank::left : Flank::right;
}

const Prop* held(const Scene& scene, std::size_t arm)
{
    const Flank flank = flank_of(scene.view, arm);
    const auto found = std::ranges::find_if(scene.props, [flank](const Prop* prop) {
        return can_be_held(prop->kind) && !prop->under_head && !prop->loop.value_or(false) &&
               holds(prop->in.value_or(Hands::both), flank);
    });
    return found == scene.props.end() ? nullptr : *found;
}

HandShape hand_shape(const Scene& scene, std::size_t arm)
{
    const auto& said = scene.pose->hands[arm];
    if (said) {
        return *said;
    }
    return held(scene, arm) != nullptr ? HandShape::fist : HandShape::open;
}

bool lies(Surface surface)
{
    switch (surface) {
    case Surface::wall:
    case Surface::doorframe:
    case Surface::bar:
    case Surface::anchor:
    case Surface::waist:
        return false;
    default:
        return true;
    }
}

} // namespace upperback
